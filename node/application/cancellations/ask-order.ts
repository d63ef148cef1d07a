import {
  judgeCancellation,
  type JudgingToCancel,
} from '../../domain/cancellations/judge-cancellation'
import type { JudgedToCancel } from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { idFormsOf } from '../../domain/orders/id-forms'
import type { OrderKey } from '../../domain/orders/order-key'
import { joinedWith, type OrderIntegrationRecord } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { FoundOrder } from '../../ports/order-reader'
import { toFoundRecord, type FindInOrdersDependencies } from '../orders/find-in-orders'

export type AskOrderDependencies = FindInOrdersDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
}

type Asked = OrderKey & { readonly orderId?: string }

/** The order as Orders shows it now, and all that is known of it. */
export type OrderAnswer = {
  readonly found: FoundOrder | undefined
  /** What Orders said, as the record that knows exactly that. */
  readonly answer: OrderIntegrationRecord
  readonly record: OrderIntegrationRecord
}

/** Under one id: the one that is known, or the usual one. Another might be another order's. */
const idIn = (order: Asked): string => {
  const [id = ''] = idFormsOf(order, { orderId: order.orderId })
  return id
}

/** Asks Orders for an order, and reads what is known of it: nothing is written. */
export const askOrder = async (
  { orders, orderIntegrations, clock }: AskOrderDependencies,
  order: Asked,
): Promise<Result<OrderAnswer, Failure>> => {
  const found = await orders.find(idIn(order))
  if (!found.ok) return found
  const known = await orderIntegrations.read(order)
  if (!known.ok) return known
  const answer = toFoundRecord(order, found.value, { at: clock.now() })
  return success({
    found: found.value,
    answer,
    record: joinedWith(answer)(known.value?.record),
  })
}

/** Whether it may be canceled, as Orders and its record say now. */
export const judged = ({ found, record }: OrderAnswer, judging: JudgingToCancel): JudgedToCancel =>
  judgeCancellation(record, found, judging)

/** Orders did not answer: nothing is sent before it does. */
export const notAnswered: JudgedToCancel = { outcome: 'UNKNOWN', reason: 'ORDERS_NOT_ANSWERED' }
