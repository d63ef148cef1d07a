import { findViolations } from '../accessibility'
import type { Visitor } from '../visitor'
import { ordersPath } from '../visitor'
import { Day, press } from './day'

// Mercado Livre's token ran out in the night: no order and no message, on any list.

jest.setTimeout(180_000)

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'silent-channel', orders: 20_000, ticks: true })
}, 120_000)
afterAll(() => Day.end())

const silence = ({ inside }: Visitor) =>
  inside.getByRole('heading', { name: /^No orders from Mercado Livre since/ })

const readWhyItIsSilent = async (visitor: Visitor): Promise<void> => {
  const { inside } = visitor
  await silence(visitor).waitFor()
  await inside.getByText(/Expected: \d+, received: 0/).waitFor()
  await inside.getByText(/About R\$.* of sales lost/).waitFor()
  await press(visitor, inside.getByRole('button', { name: visitor.text('alert.steps') }))
  await inside.getByText(/^Lost sales: \d+ × R\$/).waitFor()
  await inside.getByText(visitor.text('channel.reason.token-expired.title')).waitFor()
  await inside
    .getByText('Sign in to the marketplace again in the connector', { exact: false })
    .waitFor()
}

/** The alert becomes one line that says who knows of it, and why. */
const acknowledge = async (visitor: Visitor): Promise<void> => {
  const { inside } = visitor
  await press(visitor, inside.getByRole('button', { name: visitor.text('alert.acknowledge') }))
  const reason = visitor.text('alert.reason-paused-by-us')
  await press(visitor, inside.getByRole('button', { name: reason }))
  await silence(visitor).waitFor({ state: 'detached' })
  await inside.getByText(reason).first().waitFor()
}

it('the channel that fell silent is named with what was expected, why that may be and what to do', async () => {
  await day.until('{ orderInbox { channels { marketplace { name } state } } }', (answer) =>
    answer.includes('SILENT'),
  )
  for (const width of [1280, 320]) {
    const visitor = await day.open({ locale: 'en', width }, ordersPath)
    try {
      await readWhyItIsSilent(visitor)
      expect(await findViolations(visitor.page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])
      await acknowledge(visitor)
      expect(await findViolations(visitor.page)).toEqual([])
      expect(await visitor.overflowing()).toEqual([])
      await press(
        visitor,
        visitor.inside.getByRole('button', { name: visitor.text('alert.reopen') }),
      )
      await silence(visitor).waitFor()
      expect(visitor.complaints).toEqual([])
    } finally {
      await visitor.leave()
    }
  }
})
