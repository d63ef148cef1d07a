import { afterNoAnswer } from '../../domain/plans/verification-times'
import { beforeTaking } from '../../domain/plans/outcome-after'
import { idOf, withJudged, type PlannedOrder } from '../../domain/plans/planned-order'
import { holdsUntil } from '../../domain/orders/attempt'
import { joinedUnlessErased } from '../../domain/orders/erased'
import type { DecidedByOther } from '../orders/decide-on-orders'
import { beginAttempt, openAttemptIn, type AttemptDependencies, type Taking } from './attempts'
import { askOrders, type AskOrdersDependencies } from './ask-orders'

export type TakenOrder = {
  readonly order: PlannedOrder
  /** Who is reprocessing it, where that is somebody else. */
  readonly conflict?: DecidedByOther
}

const notAnswered = (order: PlannedOrder, now: string): PlannedOrder => ({
  ...withJudged(order, {
    outcome: 'UNKNOWN',
    reason: 'NOT_ANSWERED',
    errorType: order.errorType,
  }),
  looksAgainAt: afterNoAnswer(now),
})

/**
 * Looks, then takes: what is there or canceled, fails by now, or has no answer leaves its batch; the intent is on the
 * record of what is handed out. What was seen is kept with the order too, so that the list agrees.
 */
export const takeOrder = async (
  dependencies: AskOrdersDependencies & AttemptDependencies,
  order: PlannedOrder,
  taking: Taking,
): Promise<TakenOrder> => {
  const { orderIntegrations, memory } = dependencies
  const looked = await askOrders(dependencies, order)
  const now = dependencies.clock.now()
  if (!looked.ok) return { order: notAnswered(order, now) }
  const { answer, record } = looked.value
  const next = beforeTaking(order, record, { now, plan: taking.plan })
  if (next.outcome !== 'PASSES') {
    const kept = await orderIntegrations.update(order, joinedUnlessErased(answer))
    if (kept.ok) memory.openSet.apply(kept.value)
    // Of a request of the same person that died: it is known to be begun, so that it ends.
    const begun = openAttemptIn(record, taking)
    return { order: begun?.isOwn ? { ...next, attempt: begun.attempt.number } : next }
  }
  // What passes nobody has: the last attempt of the plan was taken back.
  const over = order.outcome === 'PASSES' ? order.attempt : undefined
  const begun = await beginAttempt(dependencies, answer, { ...taking, over })
  if (!begun.ok) return { order: notAnswered(order, now) }
  const { attempt, isOwn } = begun.value
  const { number, takenAt, by } = attempt
  if (isOwn) {
    const looksAgainAt = holdsUntil(takenAt)
    return { order: { ...next, outcome: 'TAKEN', attempt: number, takenAt, looksAgainAt } }
  }
  return {
    order: withJudged(order, {
      outcome: 'REFUSED',
      reason: 'UNDER_WAY',
      errorType: order.errorType,
      evidenceAt: takenAt,
      takenBy: by,
    }),
    conflict: {
      id: idOf(order),
      marketplaceOrderId: order.marketplaceOrderId,
      decision: { by, at: takenAt },
    },
  }
}
