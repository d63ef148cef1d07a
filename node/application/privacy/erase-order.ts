import type { Failure } from '../../domain/failure'
import { erasedRecord } from '../../domain/orders/erased'
import { toOrderIntegrationId, type OrderKey } from '../../domain/orders/order-key'
import { bucketWithoutOrder, type ActivityBucket } from '../../domain/team/activity'
import { failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { eraseAliases } from '../kept/order-aliases'
import type { KeptMemory } from '../kept/kept-memory'
import { rewriteBuckets } from '../kept/order-buckets'
import { eraseClosings } from '../kept/past-closings'
import { forgetReported, type ReportStores } from '../imports/report-store'
import { eraseFromCancellations } from '../cancellations/forget-cancellations'
import { eraseFromPlans } from '../plans/forget-plans'
import type { CancellationStore } from '../cancellations/cancellation-store'
import type { PlanStores } from '../plans/plan-store'
import { eraseRequests } from '../resends/erase-requests'
import type { ResendDependencies } from '../resends/resend-queues'
import { findOrderIntegration, type FindDependencies } from '../orders/find-order-integration'
import { knownBeside, type BesideDependencies } from '../orders/known-beside'

export type EraseDependencies = FindDependencies &
  ReportStores &
  BesideDependencies &
  PlanStores &
  ResendDependencies &
  CancellationStore & {
    readonly activities: Collection<ActivityBucket>
    readonly memory: { readonly kept: KeptMemory }
  }

/**
 * Ends everything that is kept of one order: its record with all that was reported, its place among the orders that are
 * still to be looked for and in plans, its other ids, and its name in the list of who did what. A later event of the order begins it
 * anew. Of an order without a record its other ids are kept, or who closed it.
 */
export const eraseOrder = async (
  dependencies: EraseDependencies,
  id: string,
): Promise<Result<{ readonly id: string }, Failure>> => {
  const found = await findOrderIntegration(dependencies, id)
  if (!found.ok) return found
  if (found.value === undefined) return eraseUnkept(dependencies, id.trim())
  const { affiliateId, marketplaceOrderId, orderId } = found.value.row
  const key = { affiliateId, marketplaceOrderId }
  const forgotten = await forgetReported(dependencies, key)
  if (!forgotten.ok) return forgotten
  const unnamed = await eraseBeside(dependencies, key)
  if (!unnamed.ok) return unnamed
  const erased = await eraseRecord(dependencies, key)
  if (!erased.ok) return erased
  if (orderId !== undefined) dependencies.memory.orders.keys.delete(orderId)
  return success({ id: toOrderIntegrationId(key) })
}

const eraseUnkept = async (
  dependencies: EraseDependencies,
  id: string,
): Promise<Result<{ readonly id: string }, Failure>> => {
  const beside = await knownBeside(dependencies, [id], [])
  if (!beside.ok) return beside
  const { led, closings } = beside.value(id)
  const orders = new Map([...led, ...closings].map((each) => [toOrderIntegrationId(each), each]))
  const [order, ...others] = orders.values()
  // An id of several orders names none of them.
  if (order === undefined || others.length > 0) return failure({ kind: 'not-found' })
  const erased = await eraseBeside(dependencies, order)
  if (!erased.ok) return erased
  const unnamed = await inActivities(dependencies, toOrderIntegrationId(order))
  return unnamed.ok ? success({ id: toOrderIntegrationId(order) }) : unnamed
}

/** Ends what is kept of an order beside its record. */
const eraseBeside = async (
  dependencies: EraseDependencies,
  key: OrderKey,
): Promise<Result<void, Failure>> => {
  const unnamed = await eraseAliases(dependencies, key)
  if (!unnamed.ok) return unnamed
  const unplanned = await eraseFromPlans(dependencies, key)
  if (!unplanned.ok) return unplanned
  // After the plan, from which a release may have taken it a moment ago.
  const unasked = await eraseRequests(dependencies, key)
  if (!unasked.ok) return unasked
  const uncanceled = await eraseFromCancellations(dependencies, key)
  return uncanceled.ok ? eraseClosings(dependencies, key) : uncanceled
}

const eraseRecord = async (
  dependencies: EraseDependencies,
  key: OrderKey,
): Promise<Result<void, Failure>> => {
  const { orderIntegrations, memory } = dependencies
  memory.kept.recent.take(key)
  const erased = await orderIntegrations.update(key, () => erasedRecord(key))
  if (!erased.ok) return erased
  memory.openSet.apply(erased.value)
  return inActivities(dependencies, toOrderIntegrationId(key))
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
  const numbers = new Set(naming.map(({ number }) => number))
  return rewriteBuckets(activities, numbers, (bucket) => bucketWithoutOrder(bucket, orderId))
}
