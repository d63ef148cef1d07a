import { toOrderIntegrationId, type OrderKey } from '../domain/order-integration/order-key'
import { joinRecords } from '../domain/order-integration/record'
import { toSightingRecord } from '../domain/order-integration/told-record'
import { isUnsettled } from '../domain/order-integration/verdict-of-vtex'
import { toSighting } from '../domain/order-integration/sighting'
import type { Clock } from '../ports/clock'
import type { OrderReader } from '../ports/order-reader'
import type {
  OrderIntegrationStore,
  StoredOrderIntegration,
} from '../ports/order-integration-store'

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
  const found = await orders.find(stored.record.orderId ?? toOrderIntegrationId(key))
  if (!found.ok) return stored
  const lookup = toSightingRecord(
    key,
    toSighting({
      via: 'get-order',
      at: clock.now(),
      found: found.value !== undefined,
      state: found.value?.state,
    }),
    { orderId: found.value?.orderId },
  )
  const updated = await orderIntegrations.update(key, (current) =>
    current === undefined ? lookup : joinRecords(current, lookup),
  )
  return updated.ok ? updated.value : stored
}
