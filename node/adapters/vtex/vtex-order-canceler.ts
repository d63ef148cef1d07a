import { refusalIn } from '../../clients/orders/refusal'
import type { OrderCancelClient } from '../../clients/orders/cancel-client'
import type { CancelAnswer, OrderCanceler } from '../../ports/order-canceler'
import { upstreamFailure, withoutPerson } from '../attempt'

/** Statuses that say that VTEX looked at the order and will not: all others leave open what happened. */
const refusals: ReadonlySet<number | undefined> = new Set([400, 404, 409, 422])

const answerOf = (thrown: unknown): CancelAnswer => {
  const failure = upstreamFailure('orders', 'cancel', thrown)
  if (failure.reason === 'unauthorised' || failure.status === 429) {
    return { kind: 'turned-away', failure }
  }
  return refusals.has(failure.status)
    ? { kind: 'refused', says: refusalIn(thrown) }
    : { kind: 'unanswered' }
}

/** Cancels orders through VTEX's Orders, as the person who asks. */
export const createVtexOrderCanceler = (
  client: Pick<OrderCancelClient, 'cancel' | 'isOfPerson'>,
): OrderCanceler => ({
  cancel: async (orderId, reason) => {
    if (!client.isOfPerson) {
      return { kind: 'turned-away', failure: withoutPerson('orders', 'cancel') }
    }
    try {
      await client.cancel(orderId, reason)
      return { kind: 'taken' }
    } catch (thrown) {
      return answerOf(thrown)
    }
  },
})
