import { isReceipt } from '../../clients/orders/receipt'
import { refusalIn } from '../../clients/orders/refusal'
import type { OrderCancelClient } from '../../clients/orders/cancel-client'
import type { CancelAnswer, OrderCanceler } from '../../ports/order-canceler'
import { upstreamFailure, notAsPerson } from '../attempt'

/** VTEX looked at the order, and will not. Any other status, of a gateway too, leaves open what happened. */
const refusals: ReadonlySet<number | undefined> = new Set([400])

const answerOf = (thrown: unknown): CancelAnswer => {
  const failure = upstreamFailure('orders', 'cancel', thrown)
  if (failure.reason === 'unauthorised') {
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
      return { kind: 'turned-away', failure: notAsPerson('orders', 'cancel') }
    }
    try {
      const answer = await client.cancel(orderId, reason)
      return isReceipt(answer, orderId) ? { kind: 'taken' } : { kind: 'unanswered' }
    } catch (thrown) {
      return answerOf(thrown)
    }
  },
})
