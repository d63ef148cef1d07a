import { afterSeeing, afterSilence } from '../../domain/cancellations/after-seeing'
import type { CanceledOrder } from '../../domain/cancellations/canceled-order'
import { agreesAtMarketplace } from '../../domain/cancellations/canceled-at-marketplace'
import type { Attempt } from '../../domain/orders/attempt'
import { joinedUnlessErased } from '../../domain/orders/erased'
import type { OrderTasks } from '../../ports/order-tasks'
import { endAttempt, type AttemptDependencies } from '../plans/attempts'
import { toFoundRecord } from '../orders/find-in-orders'
import type { AskOrderDependencies } from './ask-order'

export type VerifyCanceledDependencies = AskOrderDependencies &
  AttemptDependencies & { readonly orderTasks: OrderTasks }

/** How its attempt ended; undefined while it is still looked at. */
const endOf = ({ outcome, looksAgainAt, isCanceledForGood }: CanceledOrder): Attempt['end'] => {
  if (outcome === 'REFUSED_BY_VTEX' && looksAgainAt === undefined) return 'REFUSED'
  if (isCanceledForGood) return 'CANCELED'
  return looksAgainAt === undefined ? 'NOT_SEEN' : undefined
}

/**
 * Looks at the three ends of an order that was sent, or may have been, with the app's own rights. What Orders says is kept
 * with the order, so that the list agrees. Whatever gave no answer is looked at again.
 */
export const verifyCanceled = async (
  dependencies: VerifyCanceledDependencies,
  order: CanceledOrder,
  cancellation: string,
): Promise<CanceledOrder> => {
  const { orders, orderTasks, orderIntegrations, memory, clock } = dependencies
  const { orderId = '' } = order
  const [found, tasks] = await Promise.all([orders.find(orderId), orderTasks.openOf(orderId)])
  const at = clock.now()
  if (!found.ok) return afterSilence(order, at)
  const answer = toFoundRecord(order, found.value, { at })
  const kept = await orderIntegrations.update(answer, joinedUnlessErased(answer))
  if (!kept.ok) return afterSilence(order, at)
  memory.openSet.apply(kept.value)
  const { record } = kept.value
  const next = afterSeeing(order, {
    at,
    state: found.value?.state,
    hasOpenTask: tasks.ok ? tasks.value.length > 0 : undefined,
    isCanceledAtMarketplace: agreesAtMarketplace(record, order, at),
  })
  const { attempt } = record
  const end = endOf(next)
  // One that is open again holds the order again.
  if (attempt?.plan !== cancellation || attempt.end === end) return next
  const ending = { plan: cancellation, known: record, now: at, end }
  // A process that ended in between may have left the number on the record alone.
  const ended = await endAttempt(dependencies, { ...next, attempt: attempt.number }, ending)
  // What could not be written on the record is found out again.
  return ended.ok ? next : afterSilence(order, at)
}
