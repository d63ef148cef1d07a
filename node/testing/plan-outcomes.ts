import { makePlan } from '../application/plans/make-plan'
import { ordersOf, type LoadedPlan } from '../application/plans/plan-store'
import type { PlanDependencies } from '../application/plans/take-batch'
import type { Failure } from '../domain/failure'
import type { Result } from '../lib/result'
import type { World } from './planned-orders'

/** What came of it; fails where nothing did. */
export const valueOf = <Value>(result: Result<Value, Failure>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A plan for orders, by their ids at the marketplace. */
export const planOf = async (
  person: PlanDependencies,
  ids: readonly string[],
): Promise<LoadedPlan> => {
  const made = await makePlan(person, { ids: ids.map((id) => `AMZ-${id}`) })
  return valueOf(made).loaded
}

/** What became of each order of a plan, with the reason where it is left out. */
export const outcomesOf = (loaded: LoadedPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ordersOf(loaded).map(({ marketplaceOrderId, outcome, reason }) => [
      marketplaceOrderId,
      outcome === 'REFUSED' || outcome === 'UNKNOWN' ? `${outcome} ${reason}` : outcome,
    ]),
  )

/** So many orders that failed for a cause which passes by itself. */
export const failedOnes = async (world: World, count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, (_, index) => String(1_000 + index))
  for (const id of ids) await world.reported(id)
  return ids
}
