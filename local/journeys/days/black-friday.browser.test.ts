import { findViolations } from '../accessibility'
import { ordersPath } from '../visitor'
import { Day, press } from './day'

// Black Friday: 3,000 failures from one wrong price table, among what goes wrong on any day.

jest.setTimeout(180_000)

const view = { locale: 'en', width: 1280 } as const
const reportedOrders = 3_040

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'black-friday', orders: 400 })
}, 120_000)
afterAll(() => day.end())

it('one price table is one cause of 3,000 orders, told apart from the rest, and settled at once', async () => {
  const before = await day.untilOpen((count) => count > reportedOrders)
  const visitor = await day.open(view, `${ordersPath}?view=causes&error-type=amount-divergence`)
  const { inside, sheet, page } = visitor
  try {
    await visitor.seesList()
    const table = inside.getByRole('row').filter({ hasText: '3,000' })
    await table.getByText('About 12% less than expected for the items of each order').waitFor()
    const freight = inside.getByRole('row').filter({ hasText: '7.90 less than expected' })
    await freight.getByText('40', { exact: true }).waitFor()

    await press(visitor, table.getByRole('link').first())
    await sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
    const steps = await sheet.getByRole('listitem').allInnerTexts()
    const place = (words: string): number => steps.findIndex((text) => text.includes(words))
    expect(place('Stop it first')).toBeGreaterThanOrEqual(0)
    expect(place('Split them')).toBeGreaterThan(place('Stop it first'))
    expect(place('Price Divergence rule')).toBeGreaterThan(place('To refuse'))
    expect(await findViolations(page)).toEqual([])

    await press(visitor, sheet.getByRole('button', { name: /^Assign / }).first())
    await press(
      visitor,
      sheet.getByRole('button', { name: new RegExp(`^${visitor.text('team.me')}`) }),
    )
    await sheet
      .getByRole('button', { name: /: assigned to / })
      .first()
      .waitFor()

    await sheet.getByLabel(visitor.text('cause.why')).selectOption('CANCELED_AT_MARKETPLACE')
    await press(visitor, sheet.locator('form:has(select) button[type="submit"]').last())
    await sheet.getByText(visitor.text('cause.over'), { exact: true }).waitFor({ timeout: 120_000 })

    expect(await day.openOrders()).toBe(before - 3_000)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})
