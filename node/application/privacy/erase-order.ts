import type { Failure } from '../../domain/failure'
import { erasedRecord } from '../../domain/orders/erased'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { bucketKey, bucketWithoutOrder, type ActivityBucket } from '../../domain/team/activity'
import { failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { KeptMemory } from '../kept/kept-memory'
import { forgetMissing, type MissingStores } from '../reading/missing-queue'
import { findOrderIntegration, type FindDependencies } from '../orders/find-order-integration'

export type EraseDependencies = FindDependencies &
  MissingStores & {
    readonly activities: Collection<ActivityBucket>
    readonly memory: { readonly kept: KeptMemory }
  }

/**
 * Ends everything that is kept of one order: its record with all that was reported, its place among the orders that are
 * still to be looked for, and its name in the list of who did what. A later event of the order begins it anew.
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
  memory.kept.recent.take(key)
  const erased = await orderIntegrations.update(key, () => erasedRecord(key))
  if (!erased.ok) return erased
  memory.openSet.apply(erased.value)
  const unnamed = await inActivities(dependencies, toOrderIntegrationId(key))
  if (!unnamed.ok) return unnamed
  if (orderId !== undefined) memory.orders.keys.delete(orderId)
  return success({ id: toOrderIntegrationId(key) })
}

const inActivities = async (
  { activities }: EraseDependencies,
  orderId: string,
): Promise<Result<void, Failure>> => {
  const buckets = await activities.list()
  if (!buckets.ok) return buckets
  const naming = buckets.value.filter((bucket) =>
    bucket.activities.some(({ orders }) => orders?.some(({ id }) => id === orderId)),
  )
  for (const { number } of naming) {
    const written = await activities.change(bucketKey(number), (bucket) =>
      bucket
        ? success(bucketWithoutOrder(bucket, orderId))
        : failure({ kind: 'not-found' } as const),
    )
    if (!written.ok && written.error.kind !== 'not-found') return written
  }
  return success(undefined)
}
