import type { OrderKey } from '../../domain/orders/order-key'
import { joinedWith, type OrderIntegrationRecord } from '../../domain/orders/record'
import { isDoubtful } from '../../domain/orders/verdict-of-vtex'
import { outcomeIn } from '../../domain/orders/reported-outcome'
import type { Clock } from '../../ports/clock'
import type { OrderReader } from '../../ports/order-reader'
import type {
  OrderIntegrationStore,
  StoredOrderIntegration,
} from '../../ports/order-integration-store'
import type { ConnectorMemory } from '../connectors/connector-memory'
import { findInOrders, findUnderAnyId } from './find-in-orders'

export type ConfirmDependencies = {
  readonly clock: Clock
  readonly orders: OrderReader
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly connectors: Pick<ConnectorMemory, 'names'> }
}

/** A source says that VTEX has it, or that it has more ids: absent under the usual one, it may be there under another. */
const mayHaveAnotherId = ({
  place,
  approve,
  words,
  alternateIds,
}: OrderIntegrationRecord): boolean =>
  place.success !== undefined ||
  approve.success !== undefined ||
  alternateIds.length > 0 ||
  (words.VTEX_LOG !== undefined && outcomeIn(words.VTEX_LOG) === 'accepted')

/**
 * Where the sources contradict each other or VTEX did not answer in time, asks VTEX whether it has the order: once where
 * it is there, or where nobody said that it should be; else under every id that its marketplace uses. Without an answer everything stays as it is, doubt included; what was observed is stored already.
 */
export const confirmWithOrders = async (
  dependencies: ConfirmDependencies,
  key: OrderKey,
  stored: StoredOrderIntegration,
): Promise<StoredOrderIntegration> => {
  if (!isDoubtful(stored.record)) return stored
  const { orderIntegrations, memory } = dependencies
  const { orderId, alternateIds } = stored.record
  const marketplaceName = memory.connectors.names.last.get(key.affiliateId)
  const looked = mayHaveAnotherId(stored.record)
    ? await findUnderAnyId(dependencies, key, { orderId, alternateIds, marketplaceName })
    : await findInOrders(dependencies, key, { orderId })
  if (!looked.ok) return stored
  const updated = await orderIntegrations.update(key, joinedWith(looked.value))
  return updated.ok ? updated.value : stored
}
