import { findViolations } from '../accessibility'
import { ordersPath } from '../visitor'
import { Day, press } from './day'

// Mercado Livre's token ran out in the night: no order and no message, on any list.

jest.setTimeout(180_000)

const view = { locale: 'en', width: 1280 } as const

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'silent-channel', orders: 20_000, ticks: true })
}, 120_000)
afterAll(() => day.end())

it('the channel that fell silent is named with what was expected, why that may be and what to do', async () => {
  await day.until('{ orderInbox { channels { marketplace { name } state } } }', (answer) =>
    answer.includes('SILENT'),
  )
  const visitor = await day.open(view, ordersPath)
  const { inside, page } = visitor
  try {
    await inside.getByRole('heading', { name: /^No orders from Mercado Livre since/ }).waitFor()
    await inside.getByText(/Expected: \d+, received: 0/).waitFor()
    await inside.getByText(/About R\$.* of sales lost/).waitFor()
    await press(visitor, inside.getByRole('button', { name: visitor.text('alert.steps') }))
    await inside.getByText(/^Lost sales: \d+ × R\$/).waitFor()
    await inside.getByText(visitor.text('channel.reason.token-expired.title')).waitFor()
    await inside
      .getByText('Sign in to the marketplace again in the connector', { exact: false })
      .waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})
