import { ordersOf } from '../../node/application/plans/plan-store'
import { makePlan } from '../../node/application/plans/make-plan'
import { sendByConnector } from '../../node/application/plans/send-by-connector'
import { resumePlan, stopPlan } from '../../node/application/plans/stop-plan'
import { verifyPlan } from '../../node/application/plans/verify-plan'
import { CallAllowance } from '../../node/application/reading/call-allowance'
import { plansJob } from '../../node/application/tick/plans-job'
import { sumsOf } from '../../node/domain/plans/order-sums'
import { dayBounds } from '../../node/domain/inbox/deadline-bands'
import { planGroupsOf } from '../../node/domain/plans/plan-groups'
import { valueOf } from '../../node/testing/plan-outcomes'
import { plannedOrders, type World } from '../../node/testing/planned-orders'
import { pollingConnector } from '../../node/testing/polling-connector'
import { Random } from '../../sandbox/seeds/random'

// A hub sends orders of a plan again while everything goes wrong: it loses a third of its answers and gives others twice,
// refuses some, says that it accepted and does nothing, forgets what it was asked; Orders does not answer a third of the
// time, and people stop the plan and go on. Whatever happens: each order is sent once at most for each key, one key stands
// for one attempt, none that is in VTEX or canceled is asked for, the sums are those of the plan, and what a buyer is called
// stands in nothing that is kept of it.
//
// Some hundred orders in npm test, always the same; 10,000 in npm run test:act, each time another (-- --seed 7 repeats one).

const isWhole = Reflect.get(globalThis, 'wholeAct') === true
const orderCount = isWhole ? 10_000 : 130
const seed = isWhole ? jest.getSeed() : 20_261_130

const names = ['Ulrica', 'Tancredo', 'Filomena', 'Anacleto', 'Godofreda'] as const

/** What a source says of an order that fails by itself, with its buyer in it. */
const failureOf = (index: number) => ({
  code: 'FMT0050',
  message: `Internal error, customer ${names[index % names.length]} Zzbuyer${index}, zz${index}@mail.example`,
  errors: [],
})

type Hub = Awaited<ReturnType<typeof pollingConnector>>

/** What the hub does with what it is asked: once for each key, or not at all. */
const aHub = (world: World, hub: Hub, random: Random) => {
  const sent = new Map<string, number>()
  const keys = new Map<string, Set<string>>()
  const faults: string[] = []
  const inVtex = new Set<string>()
  const canceled = new Set<string>()
  const late: string[] = []
  const act = (key: string, id: string): 'accepted' | 'refused' => {
    const chance = random.next()
    if (sent.has(key)) return 'accepted'
    if (chance < 0.03) return 'refused'
    // It says so, and does nothing.
    if (chance < 0.06) return 'accepted'
    sent.set(key, (sent.get(key) ?? 0) + 1)
    if (inVtex.has(id)) faults.push(`${id} was sent and is in VTEX`)
    late.push(id)
    return 'accepted'
  }
  return {
    sent,
    keys,
    faults,
    inVtex,
    canceled,
    /** VTEX creates what was sent, at once or minutes later. */
    settle: (most: number) => {
      for (const id of late.splice(0, most)) {
        if (inVtex.has(id)) faults.push(`${id} is in VTEX twice`)
        inVtex.add(id)
        world.placed(id)
      }
    },
    poll: async () => {
      for (const { key, marketplaceOrderId: id } of await hub.fetch()) {
        if (canceled.has(id)) faults.push(`${id} was asked for canceled`)
        keys.set(id, new Set([...(keys.get(id) ?? []), key]))
        const result = act(key, id)
        const luck = random.next()
        // A third of the answers gets lost, or is given twice.
        if (luck < 0.15) continue
        for (let time = 0; time < (luck < 0.3 ? 2 : 1); time += 1) {
          const answered = await hub.answer(key, { result, reason: failureOf(1).message })
          if (!answered.ok) faults.push(JSON.stringify(answered.error))
        }
      }
    },
  }
}

const bounds = dayBounds('2026-11-23T12:00:00.000Z', { timeZone: 'UTC' })

const everythingKept = async ({ ana }: World): Promise<string> =>
  JSON.stringify([
    await ana.plans.list(),
    await ana.planParts.list(),
    await ana.resendQueues.list(),
    await ana.activities.list(),
    await ana.jobStates.readAll(),
    await ana.orderIntegrations.scrollRecords({}),
  ])

jest.setTimeout(isWhole ? 1_800_000 : 60_000)

it(`sends each order once by a hub that loses, doubles, refuses and lies (seed ${seed})`, async () => {
  const random = new Random(seed)
  const world = plannedOrders()
  const { ana, bruno, clock } = world
  const ids = Array.from({ length: orderCount }, (_, index) => String(100_000 + index))
  for (const [index, id] of ids.entries()) await world.reported(id, failureOf(index))
  const connector = await pollingConnector(world)
  const hub = aHub(world, connector, random)
  await hub.poll()
  const planned = valueOf(await makePlan(ana, { filter: {} })).loaded
  const { id } = planned.plan
  const sending = { id, affiliateId: 'AMZ' }
  valueOf(await sendByConnector(ana, sending))
  const tick = () => plansJob.run(ana, { isOver: () => false, calls: new CallAllowance(1_000) })

  world.drop(() => random.next() < 0.3)
  const rounds = isWhole ? 400 : 18
  for (let round = 0; round < rounds; round += 1) {
    clock.advance(random.between(20, 90) * 1_000)
    await hub.poll()
    hub.settle(random.between(0, 120))
    await (round % 3 === 0 ? tick() : verifyPlan(random.next() < 0.5 ? ana : bruno, id))
    const moved = random.pick(ids)
    if (!hub.keys.has(moved) && !hub.inVtex.has(moved) && random.next() < 0.4) {
      hub.canceled.add(moved)
      world.placed(moved, 'canceled')
    }
    if (random.next() < 0.05) await stopPlan(bruno, id)
    const { plan } = valueOf(await verifyPlan(ana, id))
    if (plan.stopped !== undefined || plan.sending.length === 0) {
      await resumePlan(ana, id)
      await sendByConnector(ana, sending)
    }
  }
  world.drop(() => false)
  hub.settle(Infinity)
  for (let hour = 0; hour < 30; hour += 1) {
    clock.advance(3_600_000)
    for (let looked = 0; looked < orderCount / 100 + 1; looked += 1) await verifyPlan(ana, id)
  }

  const receipt = ordersOf(valueOf(await verifyPlan(ana, id)))
  expect(hub.faults).toEqual([])
  expect([...hub.sent.values()].filter((times) => times > 1)).toEqual([])
  const never = () => false
  const groups = planGroupsOf(receipt, bounds)
  expect(groups.reduce((sum, group) => sum + group.orderCount, 0)).toBe(orderCount)
  expect(sumsOf(receipt, never).value).toEqual(sumsOf(ordersOf(planned), never).value)
  for (const order of receipt) {
    const isThere = hub.inVtex.has(order.marketplaceOrderId)
    if (order.way !== 'CONNECTOR' || order.attempt === undefined) continue
    const { marketplaceOrderId, outcome } = order
    if (isThere) expect([marketplaceOrderId, outcome]).toEqual([marketplaceOrderId, 'INTEGRATED'])
    else expect(outcome).not.toBe('INTEGRATED')
  }
  const integrated = receipt.filter(({ outcome }) => outcome === 'INTEGRATED').length
  expect(integrated).toBeGreaterThan(orderCount / 3)
  const kept = await everythingKept(world)
  expect(kept).not.toMatch(/Zzbuyer|zz\d+@|Ulrica|Tancredo/)
})
