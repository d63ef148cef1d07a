import type { UpstreamFailure } from '../../domain/failure'
import { isErased } from '../../domain/orders/erased'
import type { OrderKey } from '../../domain/orders/order-key'
import { success, type Result } from '../../lib/result'
import type {
  OrderIntegrationStore,
  StoredOrderIntegration,
} from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import type { OrderMemory } from './order-memory'
import { withLabels, type LabelDependencies } from '../unknown-messages/labeled-templates'

type KnownOrders = { readonly openSet: OpenSet; readonly orders: OrderMemory }

export type FindDependencies = LabelDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: KnownOrders
}

// Affiliate ids have three characters, so `AFF-…` is read by id; the rest may be any marketplace's id.
const ownIdPattern = /^([A-Z0-9]{3})-(.{1,100})$/

const keyOf = (id: string, { openSet, orders }: KnownOrders): OrderKey | undefined => {
  const known = openSet.keyOf(id) ?? orders.keys.get(id)
  if (known !== undefined) return known
  const [, affiliateId, marketplaceOrderId] = ownIdPattern.exec(id) ?? []
  return affiliateId && marketplaceOrderId ? { affiliateId, marketplaceOrderId } : undefined
}

/**
 * One order by any of its ids; undefined when no source ever mentioned it. One call where the id tells the document, two
 * at most otherwise.
 */
export const findOrderIntegration = async (
  dependencies: FindDependencies,
  id: string,
): Promise<Result<StoredOrderIntegration | undefined, UpstreamFailure>> => {
  const found = await findStored(dependencies, id)
  if (!found.ok || found.value === undefined) return found
  if (isErased(found.value.row)) return success(undefined)
  const [row = found.value.row] = await withLabels(dependencies, [found.value.row])
  return success({ ...found.value, row })
}

const findStored = async (
  { memory, orderIntegrations }: FindDependencies,
  id: string,
): Promise<Result<StoredOrderIntegration | undefined, UpstreamFailure>> => {
  const wanted = id.trim()
  // No order has an id with what cannot be printed or stored.
  if (wanted === '' || wanted.length > 110 || /\p{C}/u.test(wanted)) return success(undefined)
  const key = keyOf(wanted, memory)
  if (key !== undefined) {
    const read = await orderIntegrations.read(key)
    if (!read.ok || read.value !== undefined) return read
  }
  const found = await orderIntegrations.find(wanted)
  if (found.ok && found.value?.row.orderId === wanted) {
    // Next time it is read by its own id, which is never older than the last write.
    const { affiliateId, marketplaceOrderId } = found.value.row
    memory.orders.keys.set(wanted, { affiliateId, marketplaceOrderId })
  }
  return found
}
