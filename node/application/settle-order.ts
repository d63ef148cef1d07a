import type { OrderKey } from '../domain/order-integration/order-key'
import { joinRecords } from '../domain/order-integration/record'
import { isUnsettled } from '../domain/order-integration/verdict-of-vtex'
import type { Clock } from '../ports/clock'
import type { OrderReader } from '../ports/order-reader'
import type {
  OrderIntegrationStore,
  StoredOrderIntegration,
} from '../ports/order-integration-store'
import { findInOrders } from './find-in-orders'

export type SettleDependencies = {
  readonly clock: Clock
  readonly orders: OrderReader
  readonly orderIntegrations: OrderIntegrationStore
}

/**
 * Where the sources contradict each other or VTEX did not answer in time, asks VTEX once whether it has the order.
 * Without an answer everything stays as it is, doubt included; what was observed is stored already.
 */
export const settleOrder = async (
  { clock, orders, orderIntegrations }: SettleDependencies,
  key: OrderKey,
  stored: StoredOrderIntegration,
): Promise<StoredOrderIntegration> => {
  if (!isUnsettled(stored.record)) return stored
  const { orderId } = stored.record
  const looked = await findInOrders({ clock, orders }, key, { orderId })
  if (!looked.ok) return stored
  const updated = await orderIntegrations.update(key, (current) =>
    current === undefined ? looked.value : joinRecords(current, looked.value),
  )
  return updated.ok ? updated.value : stored
}
