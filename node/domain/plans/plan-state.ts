import { earliest } from '../../lib/moments'
import type { Plan } from './plan'
import { isWaiting } from './plan-outcome'
import type { PlannedOrder } from './planned-order'

export type PlanState = 'READY' | 'RUNNING' | 'STOPPED' | 'DONE'

/** How far a plan is. It is done once nothing waits; its receipt is looked after for a day all the same. */
export const stateOf = (plan: Plan, orders: readonly PlannedOrder[]): PlanState => {
  if (plan.stopped !== undefined) return 'STOPPED'
  if (plan.batches.length === 0) return 'READY'
  return orders.some(({ outcome }) => isWaiting(outcome)) ? 'RUNNING' : 'DONE'
}

/** When an order of it is looked up next; undefined where none is. */
export const nextVerificationOf = (orders: readonly PlannedOrder[]): string | undefined =>
  earliest(orders.flatMap(({ looksAgainAt }) => looksAgainAt ?? []))
