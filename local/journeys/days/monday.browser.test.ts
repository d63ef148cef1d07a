import { findViolations } from '../accessibility'
import { ordersPath, Visitor } from '../visitor'
import { Day, Hand, press } from './day'

// Monday morning with the backlog of the weekend: what is due first, why it failed, and one order less.

jest.setTimeout(180_000)

const view = { locale: 'en', width: 1280 } as const
const backlog =
  '{ orderInbox { partial open { total } orders(first: 1) { nodes { marketplaceOrderId } } } }'
const threeOpen = '{ orderInbox { orders(first: 3) { nodes { marketplaceOrderId } } } }'
const firstIn = (answer: string): string => /"marketplaceOrderId":"([^"]+)"/.exec(answer)?.[1] ?? ''

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'monday', orders: 600 })
}, 120_000)
afterAll(() => Day.end())

/** A buyer asks where five orders are: one paste answers for each. */
const askForFive = async (visitor: Visitor, closed: string): Promise<void> => {
  const { inside } = visitor
  const open = await day.until(threeOpen, (answer) => answer.includes('marketplaceOrderId'))
  const ids = [...open.matchAll(/"marketplaceOrderId":"([^"]+)"/g)].map(([, id]) => id ?? '')
  const hand = Hand.onMouse(visitor)
  const column = [...ids, closed, '#000-0000000-0000000'].join('\n')
  await hand.paste(inside.getByRole('searchbox'), column)
  const answers = inside.getByRole('table', { name: visitor.text('pasted.table') })
  for (const text of ['3 of 5 IDs are open', '1 is closed', '1 was not found']) {
    await answers.getByText(text).waitFor()
  }
  expect(hand.acts).toBe(1)
}

/** The rule that the page suggests is saved in VTEX, which is not played here, and entered. */
const enterSuggestedRule = async (): Promise<void> => {
  const { browser, world } = day
  const visitor = await Visitor.arrive({ browser, hostUrl: world.host.url, ...view })
  const { inside, page } = visitor
  try {
    await visitor.signIn({ as: 'owner', path: '/admin/order-integrations/price-divergence' })
    await inside.getByText(/^Authorize up to [\d.]+%: \d+ of \d+ everyday orders pass\.$/).waitFor()
    await inside.getByRole('table', { name: visitor.text('price-divergence.table') }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await visitor.overflowing()).toEqual([])
    await press(
      visitor,
      inside.getByRole('button', { name: visitor.text('price-divergence.confirm') }),
    )
    await inside.getByText(visitor.text('price-divergence.confirmed')).waitFor()
    await day.until('{ settings { divergenceRule { bands { action } } } }', (answer) =>
      answer.includes('[{"action":"AUTHORIZE"},{"action":"ASK"}]'),
    )
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
}

it('the highest priority stands first, is checked against the store, and is settled', async () => {
  const first = firstIn(await day.until(backlog, (answer) => answer.includes('"partial":false')))
  const before = await day.openOrders()
  const visitor = await day.open(view, ordersPath)
  const { sheet, page } = visitor
  try {
    await visitor.seesList()
    const row = visitor.rows.first()
    // Just after midnight nothing has passed today, and what is due today stands first.
    await row.getByText(/late|min|day/).waitFor()
    expect(await row.getByRole('link').first().innerText()).toBe(first)

    const hand = Hand.onMouse(visitor)
    await hand.press(visitor.orderLink(first))
    await sheet.getByRole('heading', { name: visitor.text('page.steps') }).waitFor()
    await hand.press(sheet.getByRole('button', { name: visitor.text('checks.check-now') }))
    await sheet.getByRole('button', { name: visitor.text('checks.check-again') }).waitFor()
    expect(hand.acts).toBe(2)
    expect(await findViolations(page)).toEqual([])

    await press(visitor, sheet.getByRole('button', { name: visitor.text('page.close-order') }))
    await sheet.getByLabel(visitor.text('work.why')).selectOption('CANCELED_AT_MARKETPLACE')
    await press(visitor, sheet.getByRole('button', { name: visitor.text('work.close') }))
    await sheet
      .getByRole('button', { name: visitor.text('work.reopen') })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await visitor.orderLink(first).waitFor({ state: 'detached' })

    expect(await day.openOrders()).toBe(before - 1)
    await askForFive(visitor, first)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})

it('an everyday store gets a suggestion for its Price Divergence rule, and enters it', async () => {
  await day.until(backlog, (answer) => answer.includes('"partial":false'))
  await enterSuggestedRule()
})
