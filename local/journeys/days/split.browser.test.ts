import type { Locator } from 'playwright-core'
import { z } from 'zod'
import { waitUntil } from '../../wait-until'
import { findViolations } from '../accessibility'
import type { Visitor } from '../visitor'
import { ordersPath } from '../visitor'
import { Day, Hand } from './day'
import {
  outcomesOn,
  plannedOn,
  savedReceipt,
  totalOf,
  type Outcomes,
  type Sums,
} from './receipt-files'

// Black Friday goes on: the price table was corrected, but not for every product. What would integrate now is planned, done
// by hand in batches and by the connector that fetches requests, and ends as a receipt that adds up, on the page and in its
// files.
//
// A small store in npm test; in npm run test:act the 3,000 orders of the scene, split about as in the design.

jest.setTimeout(3_000_000)

const isWhole = Reflect.get(globalThis, 'wholeAct') === true

const view = { locale: 'en', width: 1280 } as const
const inBatch = 100

const size = isWhole
  ? {
      orders: 400,
      wrongPrices: 3_000,
      batches: 3,
      canceled: 15,
      stillWrong: ['1002', '1005', '1008', '1010'],
      soldOut: ['1006'],
      unanswered: ['1009'],
      patienceMs: 1_500_000,
    }
  : {
      orders: 20,
      wrongPrices: 160,
      batches: 1,
      canceled: 3,
      stillWrong: ['1002'],
      soldOut: ['1006'],
      unanswered: ['1009'],
      patienceMs: 90_000,
    }

let day: Day

beforeAll(async () => {
  day = await Day.begin({ scene: 'black-friday', orders: size.orders })
}, 240_000)
afterAll(() => Day.end())

const control = (method: string, path: string, body?: unknown) =>
  day.world.control(method, path, body)

const skusSchema = z.array(z.object({ id: z.string(), prices: z.record(z.number()) }))

/** The store's people put yesterday's prices back, and overlook some products; another one is sold out by now. */
const correctPrices = async (): Promise<void> => {
  const skus = skusSchema.parse(await control('GET', 'store/demostore/skus'))
  for (const { id, prices } of skus) {
    const price = prices['2']
    if (price === undefined || size.stillWrong.includes(id)) continue
    const corrected = { ...prices, '2': Math.round(price * 0.88) }
    await control('PUT', `store/demostore/skus/${id}`, { price: corrected })
  }
  for (const id of size.soldOut) await control('PUT', `store/demostore/skus/${id}`, { stock: 0 })
  for (const id of size.unanswered) {
    await day.world.faults({ path: `/pricing/prices/${id}/`, status: 503 })
  }
}

const ordersSchema = z.object({
  orderInbox: z.object({
    orders: z.object({ nodes: z.array(z.object({ marketplaceOrderId: z.string() })) }),
  }),
})

/** Buyers give up meanwhile. */
const cancelSome = async (): Promise<void> => {
  const { data } = await day.world.ask(
    `query ($count: Int) {
      orderInbox(filter: { errorTypes: [AMOUNT_DIVERGENCE], marketplaces: ["MLB"] }) {
        orders(first: $count) { nodes { marketplaceOrderId } }
      }
    }`,
    { count: size.canceled },
  )
  const { nodes } = ordersSchema.parse(data).orderInbox.orders
  for (const { marketplaceOrderId } of nodes) {
    await control('PUT', `orders/demostore/MLB-${marketplaceOrderId}`, { status: 'canceled' })
  }
}

/** What they do in VTEX's integration log, and VTEX then takes each. */
const reprocessInVtex = async (ids: readonly string[]): Promise<void> => {
  await Promise.all(ids.map((id) => control('PUT', `orders/demostore/MLB-${id}`, {})))
}

const groupOf = ({ sheet }: Visitor, outcome: string): Locator =>
  sheet.locator(`tbody[data-outcome="${outcome}"]`)

const makePlan = async (hand: Hand): Promise<void> => {
  const { visitor } = hand
  const { sheet, inside } = visitor
  const cause = inside.getByRole('row').filter({ hasText: size.wrongPrices.toLocaleString('en') })
  await hand.press(cause.getByRole('link').first())
  await hand.press(sheet.getByRole('button', { name: visitor.text('plan.make') }))
  await groupOf(visitor, 'UNKNOWN').waitFor({ timeout: size.patienceMs })
  await cancelSome()
  await hand.press(sheet.getByRole('button', { name: /^Check [\d,]+ orders now$/ }))
  await sheet.getByRole('button', { name: /^Copy 100 IDs/ }).waitFor({ timeout: size.patienceMs })
  // No batch is handed out while orders are still being checked.
  await sheet.getByRole('progressbar').waitFor({ state: 'detached', timeout: size.patienceMs })
}

/** Two presses of the same button. */
const doBatch = async (hand: Hand, done: number): Promise<void> => {
  const { visitor } = hand
  const { sheet } = visitor
  const before = hand.acts
  const button = sheet
    .getByRole('group', { name: visitor.text('page.actions') })
    .getByRole('button')
    .first()
  await hand.press(button)
  const taken = sheet.getByRole('textbox', { name: visitor.text('plan.ids') })
  const ids = (await taken.inputValue()).split('\n').filter(Boolean)
  expect(new Set(ids).size).toBe(inBatch)
  await reprocessInVtex(ids)
  await hand.press(button)
  const integrated = groupOf(visitor, 'INTEGRATED').locator('tr[data-sum] td').first()
  await integrated.getByText(String(done + inBatch), { exact: true }).waitFor({
    timeout: size.patienceMs,
  })
  expect(hand.acts - before).toBe(2)
}

/** The connector fetches at its own pace, of which nobody has to wait for the minutes. */
const sendByConnector = async (hand: Hand): Promise<void> => {
  const { visitor } = hand
  const { sheet } = visitor
  await control('PUT', 'people/connectors/demostore-mlb/resending', { everyMs: 500 })
  await hand.press(sheet.getByRole('button', { name: /^Send by the connector of Mercado Livre/ }))
  expect(await findViolations(visitor.page)).toEqual([])
  await hand.press(sheet.getByRole('button', { name: /^Send [\d,]+ orders by connector$/ }))
  await groupOf(visitor, 'REQUESTED').waitFor({ timeout: size.patienceMs })
  const receipt = sheet.getByRole('heading', { name: /^Receipt: [\d,]+ orders integrated/ })
  let passedMs = 0
  await waitUntil(async () => {
    passedMs += 20_000
    await day.world.host.shiftClock(passedMs)
    await visitor.page.waitForTimeout(1_000)
    return (await receipt.count()) > 0
  }, size.patienceMs)
}

interface Planned {
  readonly all: Sums
  readonly outcomes: Outcomes
}

/** The receipt is the plan's sheet filled in: nothing came, nothing went, and what was left out still is. */
const addsUp = async (visitor: Visitor, planned: Planned): Promise<void> => {
  const outcomes = await outcomesOn(visitor)
  expect(await plannedOn(visitor)).toEqual(planned.all)
  expect(totalOf(outcomes)).toEqual(planned.all)
  expect(Object.keys(outcomes).sort()).toEqual(['INTEGRATED', 'REFUSED', 'UNKNOWN'])
  expect(outcomes.INTEGRATED).toEqual(planned.outcomes.PASSES)
  expect(outcomes.REFUSED).toEqual(planned.outcomes.REFUSED)
  const byHand = size.batches * inBatch
  const shown = Object.values(outcomes)
  for (const format of ['csv', 'xlsx'] as const) {
    const { all, byOutcome, byWay } = await savedReceipt(visitor, format)
    expect(all).toEqual(planned.all)
    expect(Object.values(byOutcome)).toEqual(expect.arrayContaining(shown))
    expect(Object.keys(byOutcome)).toHaveLength(shown.length)
    expect(byWay.hand?.orders).toBe(byHand)
    expect(byWay.connector?.orders).toBe((planned.outcomes.PASSES?.orders ?? 0) - byHand)
  }
}

it('what would integrate now is planned, done on both ways, and ends as a receipt that adds up', async () => {
  await day.until('{ orderInbox { issues(first: 3) { nodes { orderCount } } } }', (answer) =>
    answer.includes(`"orderCount":${size.wrongPrices}`),
  )
  await correctPrices()
  const visitor = await day.open(view, `${ordersPath}?view=causes`)
  try {
    await visitor.seesList()
    const hand = Hand.onMouse(visitor)
    await makePlan(hand)
    const planned = { all: await plannedOn(visitor), outcomes: await outcomesOn(visitor) }
    expect(totalOf(planned.outcomes)).toEqual(planned.all)
    expect(planned.all.orders).toBe(size.wrongPrices)
    expect(Object.keys(planned.outcomes).sort()).toEqual(['PASSES', 'REFUSED', 'UNKNOWN'])
    expect(await findViolations(visitor.page)).toEqual([])

    for (let batch = 0; batch < size.batches; batch += 1) {
      await doBatch(hand, batch * inBatch)
      expect(totalOf(await outcomesOn(visitor))).toEqual(planned.all)
    }
    await sendByConnector(hand)
    expect(hand.acts).toBe(3 + 2 * size.batches + 2)
    expect(await findViolations(visitor.page)).toEqual([])
    await addsUp(visitor, planned)
    expect(visitor.complaints).toEqual([])
  } finally {
    await visitor.leave()
  }
})
