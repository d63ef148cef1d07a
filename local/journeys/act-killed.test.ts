import { z } from 'zod'
import { Random } from '../../sandbox/seeds/random'
import { Replicas } from './fire/replicas'
import { aNotification, eventually, World } from './world'

// Orders are sent again by their connector, and others canceled, on the real service: two replicas of it, which are killed in
// the middle of whatever they do. Whatever happens: each order is sent once and each cancellation asked for once, and nothing
// of a buyer and no token stands in what is stored, answered or printed meanwhile.
//
// A few orders in npm test; in npm run test:act a hundred, five hundred buyers, and how long it takes to stop.

const isWhole = Reflect.get(globalThis, 'wholeAct') === true

// A cancellation that a death cut off before it was sent is not sent later: five can be under way at each.
const { resent, declined, canceledAtLeast, kills, buyers } = isWhole
  ? { resent: 100, declined: 30, canceledAtLeast: 15, kills: 12, buyers: 500 }
  : { resent: 8, declined: 12, canceledAtLeast: 2, kills: 2, buyers: 16 }

const makePlan = `mutation ($ids: [ID!]!) {
  makeReprocessPlan(input: { orders: { ids: $ids } }) { ok { plan { id } } }
}`
const sendByConnector = `mutation ($id: ID!) {
  sendByConnector(id: $id, affiliateId: "AMZ") { ok { plan { id } } error { code } }
}`
const verifyPlan = `mutation ($id: ID!) { verifyPlan(id: $id) { ok { plan { state } } } }`
const stopPlan = `mutation ($id: ID!) { stopPlan(id: $id) { ok { plan { state } } } }`
const resumePlan = `mutation ($id: ID!) { resumePlan(id: $id) { ok { plan { state } } } }`
const planOrders = `query ($id: ID!) {
  planOrders(plan: $id, first: 500) { nodes { id outcome text } }
}`
const prepare = `mutation ($ids: [ID!]!) {
  prepareCancellation(input: { orders: { ids: $ids } }) { ok { cancellation { id } } }
}`
const confirm = `mutation ($id: ID!, $count: Int!) {
  confirmCancellation(input: { id: $id, count: $count, reason: "Declined by the store" }) {
    ok { cancellation { state } }
  }
}`
const cancelNext = `mutation ($id: ID!) { cancelNext(id: $id) { ok { remaining } } }`
const verifyCancellation = `mutation ($id: ID!) {
  verifyCancellation(id: $id) { ok { cancellation { state } } }
}`
const cancellationOf = `query ($id: ID!) {
  cancellation(id: $id) { state reason orders { id outcome text vtexSays } }
}`
const causeOf = `query ($id: ID!) { orderIntegration(id: $id) { diagnosis { errorType } } }`
const listed = `{
  orderInbox { orders(first: 100) { edges { node { id history { message } } } } }
}`

const madePlan = z.object({
  makeReprocessPlan: z.object({ ok: z.object({ plan: z.object({ id: z.string() }) }) }),
})
const prepared = z.object({
  prepareCancellation: z.object({
    ok: z.object({ cancellation: z.object({ id: z.string() }) }),
  }),
})
const ordersSchema = z.array(z.object({ id: z.string(), outcome: z.string() }))
const outcomes = z.object({ planOrders: z.object({ nodes: ordersSchema }) })
const canceled = z.object({ cancellation: z.object({ orders: ordersSchema }) })
const pollSchema = z.object({
  requests: z.array(z.object({ key: z.string(), marketplaceOrderId: z.string() })),
})

const printed: string[] = []
const answers: unknown[] = []
let world: World
let replicas: Replicas

beforeAll(async () => {
  const log = (line: string) => printed.push(line)
  world = await World.start({ log })
  const { processes, runtimeUrl, sandboxUrl } = world.host
  if (processes.runtime !== undefined) process.kill(processes.runtime, 'SIGKILL')
  const port = Number(new URL(runtimeUrl).port)
  replicas = await Replicas.start({ sandboxUrl, port, random: new Random(jest.getSeed()), log })
}, 300_000)
afterAll(async () => {
  await replicas.close()
  await world.close()
})

/** Asks again while a killed replica leaves it without an answer. */
const ask = async (query: string, variables: object, as: 'operator' | 'owner' = 'operator') => {
  for (let time = 0; ; time += 1) {
    const answer = await world.ask(query, variables, { as }).catch(() => undefined)
    answers.push(answer)
    if (answer?.errors === undefined && answer?.data != null) return answer.data
    if (time > 20) throw new Error(JSON.stringify(answer))
  }
}

/** Whatever comes of it. */
const attempt = async (query: string, variables: object) => {
  answers.push(await world.ask(query, variables).catch(() => undefined))
}

const keysOf = new Map<string, Set<string>>()

const poll = async () => {
  const path = 'people/connectors/demostore-amz/poll-resend-requests'
  const polled = pollSchema.safeParse(await world.control('POST', path).catch(() => undefined))
  if (!polled.success) return 0
  for (const { key, marketplaceOrderId } of polled.data.requests) {
    const known = keysOf.get(marketplaceOrderId) ?? new Set()
    keysOf.set(marketplaceOrderId, known.add(key))
  }
  return polled.data.requests.length
}

const deliver = async (notification: Readonly<Record<string, unknown>>) => {
  for (let time = 0; time < 20; time += 1) {
    const answer = await world.deliver(aNotification(notification)).catch(() => undefined)
    if (answer?.ok === true) return
  }
  throw new Error('A notification was never taken')
}

/** A source says of an order that it failed by itself, and names a buyer. */
const failedFor = (marketplaceOrderId: string, index: number) => {
  const message = `Internal error. Cliente: Zuleica Zzbuyer${index}, e-mail zz.buyer.${index}@mail.example`
  const errors = [{ source: 'Checkout', code: 'FMT0050', description: message }]
  const operationId = `buyer-${index}`
  return deliver({ marketplaceOrderId, code: 'FMT0050', message, errors, operationId })
}

const place = (marketplaceOrderId: string): Promise<unknown> =>
  world.control('POST', 'people/connectors/demostore-amz/place-order', {
    marketplaceOrderId,
    skuId: '1003',
    sla: 'Normal',
  })

const stock = (count: number): Promise<unknown> =>
  world.control('PUT', 'store/demostore/skus/1003', { stock: count })

const idsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${first + index}-1`)

/** VTEX's notices of one order say no time: the next is sent once this one counts. */
const untilFailedFor = (marketplaceOrderId: string, errorType: string): Promise<unknown> =>
  eventually(
    () => ask(causeOf, { id: `AMZ-${marketplaceOrderId}` }),
    (answer) => JSON.stringify(answer).includes(errorType),
  )

/** Orders that failed by themselves, each for some buyers. */
const failedOnes = async (first: number, count: number) => {
  const ids = idsFrom(first, count)
  await stock(0)
  for (const id of ids) await place(id)
  await stock(5_000)
  for (const id of ids) await untilFailedFor(id, 'UNAVAILABLE_INVENTORY')
  for (let index = 0; index < Math.max(count, buyers); index += 1) {
    await failedFor(ids[index % count] ?? '', index)
  }
  for (const id of ids) await untilFailedFor(id, 'PLATFORM_ERROR')
  return ids
}

const waitingOnes = async (first: number, count: number) => {
  const ids = idsFrom(first, count)
  for (const id of ids) {
    const status = 'waiting-for-manual-authorization'
    await world.control('PUT', `orders/demostore/AMZ-${id}`, { status })
    await failedFor(id, first)
  }
  return ids
}

const planOf = async (ids: readonly string[]) => {
  await poll()
  const made = madePlan.parse(await ask(makePlan, { ids: ids.map((id) => `AMZ-${id}`) }))
  return made.makeReprocessPlan.ok.plan.id
}

const confirmed = async (ids: readonly string[]) => {
  const made = prepared.parse(await ask(prepare, { ids: ids.map((id) => `AMZ-${id}`) }))
  const { id } = made.prepareCancellation.ok.cancellation
  await ask(confirm, { id, count: ids.length })
  if (ids.length > 10) await ask(confirm, { id, count: ids.length }, 'owner')
  return id
}

const ordersOf = async (plan: string) =>
  outcomes.parse(await ask(planOrders, { id: plan })).planOrders.nodes

const countOf = async (plan: string, wanted: string): Promise<number> =>
  (await ordersOf(plan)).filter(({ outcome }) => outcome === wanted).length

const everythingStored = async (): Promise<string> => {
  const kinds = ['plan', 'plan_part', 'cancellation', 'resend_queue', 'activity', 'settings']
  const stored = await Promise.all(
    [...kinds, 'order_integration'].map((kind) => world.documentsOf(`orderops_${kind}`)),
  )
  return JSON.stringify(stored)
}

const secrets = async (): Promise<readonly string[]> => {
  const cookies = await Promise.all(
    (['operator', 'owner'] as const).map((user) => world.cookie(user, 'demostore')),
  )
  const [, token = ''] = cookies
  return [...cookies, token].map((cookie) => cookie.split('=')[1] ?? '').filter(Boolean)
}

jest.setTimeout(1_800_000)

const sendsAndCancelsOnce = async () => {
  const toSend = await failedOnes(910_000, resent)
  const toCancel = await waitingOnes(950_000, declined)
  const plan = await planOf(toSend)
  const cancellation = await confirmed(toCancel)
  await ask(sendByConnector, { id: plan })

  let isKilling = true
  const killing = (async () => {
    for (let time = 0; time < kills; time += 1) await replicas.killSome()
    isKilling = false
  })()
  const results = async () => {
    const { cancellation: seen } = canceled.parse(await ask(cancellationOf, { id: cancellation }))
    return seen.orders.map(({ outcome }) => outcome)
  }
  const isOver = (outcome: string) => outcome === 'CANCELED' || outcome === 'NOT_CANCELED'
  // All are sent long before it is known of each what became of it.
  const isDone = async () =>
    (await countOf(plan, 'INTEGRATED')) === resent && (await results()).every(isOver)
  // A replica that is dead answers at once: only the rounds after the last kill are counted.
  for (let round = 0; isKilling || (round < 600 && !(await isDone())); round += isKilling ? 0 : 1) {
    await Promise.all([
      attempt(verifyPlan, { id: plan }),
      poll(),
      attempt(cancelNext, { id: cancellation }),
    ])
    await attempt(verifyCancellation, { id: cancellation })
    if (isKilling || round % 5 > 0) continue
    // Nobody waits for the appointments of what was cut off.
    const offset = (round / 5 + 1) * 60_000
    await world.control('PUT', 'settings', { clockOffsetMs: offset })
    await replicas.shiftClock(offset)
  }
  await killing

  const planned = await ordersOf(plan)
  expect(planned).toHaveLength(resent)
  expect(planned.filter(({ outcome }) => outcome !== 'INTEGRATED')).toEqual([])
  expect(toSend.map((id) => keysOf.get(id)?.size)).toEqual(toSend.map(() => 1))
  const asked = (await world.requests()).filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/cancel'),
  )
  expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length)
  const ended = await results()
  expect(ended.filter((each) => !isOver(each))).toEqual([])
  const done = ended.filter((each) => each === 'CANCELED')
  expect(done.length).toBeGreaterThanOrEqual(canceledAtLeast)
}

const stopsInTime = async () => {
  const plan = await planOf(await failedOnes(970_000, resent))
  await ask(sendByConnector, { id: plan })
  expect(await countOf(plan, 'REQUESTED')).toBe(resent)
  const stopping = Date.now()
  await ask(stopPlan, { id: plan })
  const stopped = Date.now() - stopping
  expect(await poll()).toBe(0)
  expect(await countOf(plan, 'PASSES')).toBe(resent)
  const resuming = Date.now()
  await ask(resumePlan, { id: plan })
  await ask(sendByConnector, { id: plan })
  const resumed = Date.now() - resuming
  process.stdout.write(`${resent} open requests: stopped in ${stopped} ms, on in ${resumed} ms\n`)
  expect(stopped).toBeLessThanOrEqual(2_000)
  expect(resumed).toBeLessThanOrEqual(10_000)
}

const leavesNothing = async () => {
  const seen = [await everythingStored(), JSON.stringify(answers), printed.join('\n')]
  answers.push(await ask(listed, {}))
  seen.push(JSON.stringify(answers))
  for (const text of seen) {
    expect(text).not.toMatch(/Zzbuyer\d|zz\.buyer|Zuleica/)
    for (const secret of await secrets()) expect(text).not.toContain(secret)
  }
}

it(`sends and cancels once although it is killed, stops in time, and leaves nothing (seed ${jest.getSeed()})`, async () => {
  // One after the other: what is left is that of all of them.
  await sendsAndCancelsOnce()
  await leavesNothing()
  await stopsInTime()
})
