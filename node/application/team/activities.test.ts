import { mostActivitiesInBucket } from '../../domain/team/activity'
import { activityCursorOf } from '../../domain/team/activity-page'
import { aClock } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { forgetOldActivities } from './forget-old-activities'
import { listActivities } from './list-activities'
import { actedOn, noteActivity } from './note-activity'

const ana = 'ana@demostore.example'
const bruno = 'bruno@demostore.example'

const aTeam = () => {
  const clock = aClock()
  const account = memoryAccount(clock)
  const act = (by: string, id: string) =>
    noteActivity(account, {
      by,
      kind: 'CLOSED',
      closeReason: 'NOT_OURS',
      ...actedOn([{ id: `AMZ-${id}`, marketplaceOrderId: id }]),
    })
  const list = async (wanted: { first?: number; after?: string; by?: string } = {}) => {
    const page = await listActivities(account, { first: 50, ...wanted })
    if (!page.ok) throw new Error('The store answers')
    const { activities, next } = page.value
    return {
      ids: activities.map(({ activity }) => activity.orders?.[0]?.marketplaceOrderId),
      after: next && activityCursorOf(next),
    }
  }
  return { account, clock, act, list }
}

describe('who did what', () => {
  it('is nothing where nobody did anything', async () => {
    expect(await aTeam().list()).toEqual({ ids: [], after: undefined })
  })

  it('is listed with the newest first, page by page, of everybody or of one', async () => {
    const { act, list } = aTeam()
    for (const id of ['1', '2', '3']) await act(id === '2' ? bruno : ana, id)
    const first = await list({ first: 2 })
    expect(first.ids).toEqual(['3', '2'])

    await act(ana, '4')
    expect((await list({ first: 2, after: first.after })).ids).toEqual(['1'])
    expect((await list({ by: ` ${bruno.toUpperCase()} ` })).ids).toEqual(['2'])
  })

  it('goes on in another document once one is full, and is one list all the same', async () => {
    const { account, act, list } = aTeam()
    for (let index = 0; index < mostActivitiesInBucket + 3; index += 1)
      await act(ana, String(index))

    expect(await account.activities.count()).toEqual({ ok: true, value: 2 })
    expect((await list({ first: 5 })).ids).toEqual(['102', '101', '100', '99', '98'])
  })

  it('is kept for 24 months', async () => {
    const { account, clock, act, list } = aTeam()
    await act(ana, '1')
    clock.advance(729 * 86_400_000)
    await forgetOldActivities(account)
    expect((await list()).ids).toEqual(['1'])

    clock.advance(2 * 86_400_000)
    await forgetOldActivities(account)
    expect((await list()).ids).toEqual([])
  })

  it.each([{ first: 0 }, { first: 101 }, { first: 5, after: 'x' }])(
    'refuses %j',
    async (wanted) => {
      expect(await listActivities(aTeam().account, wanted)).toMatchObject({
        error: { kind: 'invalid-input' },
      })
    },
  )
})
