import { earliest } from '../../lib/moments'
import { isSending, type Plan } from './plan'
import { isWaiting } from './plan-outcome'
import type { PlannedOrder } from './planned-order'

export type PlanState = 'READY' | 'RUNNING' | 'STOPPED' | 'DONE'

/** How far a plan is. It is done once nothing waits; its receipt is looked after for a day all the same. */
export const stateOf = (plan: Plan, orders: readonly PlannedOrder[]): PlanState => {
  if (plan.stopped !== undefined) return 'STOPPED'
  if (plan.batches.length === 0 && plan.sending.length === 0) return 'READY'
  return orders.some(({ outcome }) => isWaiting(outcome)) ? 'RUNNING' : 'DONE'
}

/** Whether connectors are asked for orders of it, or are to be. */
export const isSentOn = (plan: Plan, orders: readonly PlannedOrder[]): boolean =>
  orders.some(
    ({ outcome, affiliateId }) =>
      outcome === 'REQUESTED' || (outcome === 'PASSES' && isSending(plan, affiliateId)),
  )

/** When an order of it is looked up next; undefined where none is. */
export const nextVerificationOf = (orders: readonly PlannedOrder[]): string | undefined =>
  earliest(orders.flatMap(({ looksAgainAt }) => looksAgainAt ?? []))
