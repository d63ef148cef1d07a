import { success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { peopleOfPage } from './people-of-page'

const aPage = () => {
  const clock = aClock()
  const shared = memoryAccount(clock)
  const seenBy = (login: string) =>
    peopleOfPage({ ...shared, people: { whoAsks: async () => success(login) } })
  const written = async () => shared.peopleOfPage.read('people-of-page')
  return { clock, seenBy, written }
}

describe('the people of the page', () => {
  it('are those who used it, whoever asks among them', async () => {
    const { seenBy } = aPage()
    await seenBy('Zoe@demostore.example')

    expect(await seenBy('ana@demostore.example')).toMatchObject(
      success([
        { login: 'ana@demostore.example', isMe: true },
        { login: 'zoe@demostore.example', isMe: false },
      ]),
    )
  })

  it('are noted once a day, and not with every look', async () => {
    const { clock, seenBy, written } = aPage()
    await seenBy('ana@demostore.example')
    const first = await written()
    clock.advance(3_600_000)
    await seenBy('ana@demostore.example')
    expect(await written()).toEqual(first)

    clock.advance(24 * 3_600_000)
    await seenBy('ana@demostore.example')
    expect(await written()).not.toEqual(first)
  })
})
