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
    const strip = inside.getByRole('listitem').filter({ hasText: 'Mercado Livre' }).first()
    await strip.getByText(visitor.text('header.state-silent'), { exact: true }).waitFor()
    await strip.getByText(/expected since/).waitFor()
    await press(visitor, strip.getByRole('button').first())
    await inside.getByRole('heading', { name: /^Mercado Livre has been silent since/ }).waitFor()
    await inside.getByText(/Expected since then: .* none arrived/).waitFor()
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
