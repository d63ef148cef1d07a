import { CallAllowance } from '../application/reading/call-allowance'
import { plansJob } from '../application/tick/plans-job'
import type { LoadedPlan } from '../application/plans/plan-store'
import { sendByConnector } from '../application/plans/send-by-connector'
import { verifyPlan } from '../application/plans/verify-plan'
import { failedOnes, outcomesOf, planOf, valueOf } from './plan-outcomes'
import { plannedOrders } from './planned-orders'
import { pollingConnector } from './polling-connector'

/** So many orders that pass in a plan of Ana's, and a connector that fetched a moment ago. */
export const planByConnector = async (count: number) => {
  const world = plannedOrders()
  const ids = await failedOnes(world, count)
  const { plan } = await planOf(world.ana, ids)
  const connector = await pollingConnector(world)
  await connector.fetch()
  const sent = { id: plan.id, affiliateId: 'AMZ' }
  const send = async (person = world.ana) => valueOf(await sendByConnector(person, sent))
  const watch = async () => valueOf(await verifyPlan(world.ana, plan.id))
  const tick = () =>
    plansJob.run(world.ana, { isOver: () => false, calls: new CallAllowance(1_000) })
  return { ...world, world, ids, plan, connector, sent, send, watch, tick }
}

/** How many orders of a plan came to what. */
export const countsOf = (loaded: LoadedPlan): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const outcome of Object.values(outcomesOf(loaded))) {
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
