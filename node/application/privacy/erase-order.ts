import type { Failure } from '../../domain/failure'
import { erasedRecord } from '../../domain/orders/erased'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { failure, success, type Result } from '../../lib/result'
import { forgetMissing, type MissingStores } from '../reading/missing-queue'
import { findOrderIntegration, type FindDependencies } from '../orders/find-order-integration'

export type EraseDependencies = FindDependencies & MissingStores

/**
 * Ends everything that is kept of one order: its record with all that was reported, and its place among the orders that
 * are still to be looked for. A later event of the order begins it anew.
 */
export const eraseOrder = async (
  dependencies: EraseDependencies,
  id: string,
): Promise<Result<{ readonly id: string }, Failure>> => {
  const found = await findOrderIntegration(dependencies, id)
  if (!found.ok) return found
  if (found.value === undefined) return failure({ kind: 'not-found' })
  const { affiliateId, marketplaceOrderId, orderId } = found.value.row
  const key = { affiliateId, marketplaceOrderId }
  const forgotten = await forgetMissing(dependencies, key)
  if (!forgotten.ok) return forgotten
  const { orderIntegrations, memory } = dependencies
  const erased = await orderIntegrations.update(key, () => erasedRecord(key))
  if (!erased.ok) return erased
  memory.openSet.apply(erased.value)
  if (orderId !== undefined) memory.orders.keys.delete(orderId)
  return success({ id: toOrderIntegrationId(key) })
}
