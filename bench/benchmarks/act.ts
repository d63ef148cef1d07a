import { makePlan } from '../../node/application/plans/make-plan'
import { loadPlan, ordersOf } from '../../node/application/plans/plan-store'
import { resumePlan, stopPlan } from '../../node/application/plans/stop-plan'
import { dayBounds } from '../../node/domain/inbox/deadline-bands'
import { batchesOf } from '../../node/domain/plans/batches'
import { planGroupsOf } from '../../node/domain/plans/plan-groups'
import { requestsPerMinute } from '../../node/domain/resends/resend-queue'
import { planByConnector } from '../../node/testing/plan-by-connector'
import { anAccountOf } from '../open-set'
import { timeOf, type Benchmark, type Measurement } from '../benchmark'

// A plan to reprocess ten thousand orders: what a person waits for, without the time that Master Data takes for its parts.

const orders = 10_000

const bounds = dayBounds('2026-11-23T12:00:00.000Z', { timeZone: 'UTC' })

const seconds = (name: string, milliseconds: number, atMost?: number): Measurement => ({
  name,
  value: milliseconds / 1_000,
  unit: 's',
  ...(atMost !== undefined && { limit: { atMost } }),
})

const ofTenThousand = async (): Promise<readonly Measurement[]> => {
  const { dependencies, clock, calls } = anAccountOf(orders)
  await dependencies.memory.openSet.whole({ store: dependencies.orderIntegrations, clock })
  const before = calls()
  let id = ''
  const planned = await timeOf(async () => {
    const made = await makePlan(dependencies, { filter: {} })
    if (made.ok) id = made.value.loaded.plan.id
  })
  const asked = calls() - before
  const shown = await timeOf(async () => {
    const loaded = await loadPlan(dependencies, id)
    if (!loaded.ok || loaded.value === undefined) throw new Error('The plan is kept')
    planGroupsOf(ordersOf(loaded.value), bounds)
    batchesOf(loaded.value.plan, ordersOf(loaded.value), bounds)
  })
  const stopped = await timeOf(() => stopPlan(dependencies, id))
  const resumed = await timeOf(() => resumePlan(dependencies, id))
  return [
    seconds('planning 10,000 orders', planned, 3),
    { name: 'calls for their records', value: asked, unit: 'calls', limit: { atMost: 0 } },
    seconds('showing that plan', shown, 1),
    seconds('stopping it', stopped, 2),
    seconds('going on with it', resumed, 10),
  ]
}

const sentByConnector = 500
const pollMs = 10_000
const lookMs = 5_000

/**
 * How fast a connector is asked that polls every ten seconds and answers at once, while the plan's page is open: of what the
 * pace allows, by the clock of the plan.
 */
const byConnector = async (): Promise<readonly Measurement[]> => {
  const { connector, send, watch, clock, placed } = await planByConnector(sentByConnector)
  const from = Date.parse(clock.now())
  await send()
  let asked = 0
  for (let passed = lookMs; asked < sentByConnector && passed < 3_600_000; passed += lookMs) {
    clock.advance(lookMs)
    if (passed % pollMs === 0) {
      for (const { key, marketplaceOrderId } of await connector.fetch()) {
        asked += 1
        placed(marketplaceOrderId)
        await connector.accept(key)
      }
    }
    await watch()
  }
  const minutes = (Date.parse(clock.now()) - from) / 60_000
  const share = asked / minutes / requestsPerMinute
  return [
    {
      name: 'requests released, of what the pace allows',
      value: share,
      unit: 'x',
      limit: { atLeast: 0.9 },
    },
  ]
}

/** Plans to reprocess orders. */
export const acting: Benchmark = {
  name: 'act',
  run: async () => [...(await ofTenThousand()), ...(await byConnector())],
}
