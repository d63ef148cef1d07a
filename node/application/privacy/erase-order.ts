import type { Failure } from '../../domain/failure'
import { keepsFromErasing, withErasure } from '../../domain/orders/attempt'
import { erasedRecord } from '../../domain/orders/erased'
import { toAttemptRecord } from '../../domain/orders/observed-record'
import { toKeptId, toOrderIntegrationId, type OrderKey } from '../../domain/orders/order-key'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { resendKey } from '../../domain/resends/resend-request'
import { bucketWithoutOrders, type ActivityBucket } from '../../domain/team/activity'
import { failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { eraseAliases } from '../kept/order-aliases'
import type { KeptMemory } from '../kept/kept-memory'
import { rewriteBuckets } from '../kept/order-buckets'
import { eraseClosings } from '../kept/past-closings'
import { forgetReported, type ReportStores } from '../imports/report-store'
import { eraseFromCancellations } from '../cancellations/forget-cancellations'
import { eraseFromPlans } from '../plans/forget-plans'
import { eraseRequests, takeBackRequests } from '../resends/erase-requests'
import type { ResendDependencies } from '../resends/resend-queues'
import { keyToErase, type KeyToEraseDependencies } from './key-to-erase'
import { noteErased, noteToErase, sweptAgainAfterMs } from './erasures'

export type EraseDependencies = KeyToEraseDependencies &
  ReportStores &
  ResendDependencies & {
    readonly activities: Collection<ActivityBucket>
    readonly memory: { readonly kept: KeptMemory }
  }

/** An order that is erased; or when it will be at the latest, since somebody is at it. */
type ErasedOrder = { readonly id: string; readonly erasesAt?: string }

/** When what could not be finished is gone on with. */
const visitedAgainAfterMs = 5 * 60_000

const after = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()

/**
 * Ends everything that is kept of one order: its record with all that was reported, its place among the orders that are
 * still to be looked for, in plans and in cancellations, with what people wrote about it there, its other ids, and its name
 * in the list of who did what. A later event of the order begins it anew.
 *
 * While somebody or a connector is sending it, or has it canceled, what is kept of it is all that keeps it from being sent
 * twice: then nobody else begins, and the background work erases it once that is over, at `erasesAt` at the latest.
 */
export const eraseOrder = async (
  dependencies: EraseDependencies,
  id: string,
): Promise<Result<ErasedOrder, Failure>> => {
  const key = await keyToErase(dependencies, id.trim())
  if (!key.ok) return key
  return key.value === undefined
    ? failure({ kind: 'not-found' })
    : eraseKnown(dependencies, key.value)
}

/** The same of an order whose key is known. Whatever ends on the way is gone on with by the background work. */
export const eraseKnown = async (
  dependencies: EraseDependencies,
  key: OrderKey,
): Promise<Result<ErasedOrder, Failure>> => {
  const { clock, memory } = dependencies
  const id = toOrderIntegrationId(key)
  const now = clock.now()
  const noted = await noteToErase(dependencies, 'waiting', {
    key: id,
    at: after(now, visitedAgainAfterMs),
  })
  if (!noted.ok) return noted
  memory.kept.recent.take(key)
  const withdrawn = await takeBackRequests(dependencies, key)
  if (!withdrawn.ok) return withdrawn
  let known: OrderIntegrationRecord | undefined
  // One write decides whether it is erased, or an attempt came before.
  const written = await dependencies.orderIntegrations.update(key, (current) => {
    known = current
    return withoutOrder(current, { key, now, withdrawn: withdrawn.value })
  })
  if (!written.ok) return written
  memory.openSet.apply(written.value)
  const { attempt } = written.value.record
  if (attempt?.erasesAt !== undefined) return success({ id, erasesAt: attempt.erasesAt })
  if (known?.orderId !== undefined) memory.orders.keys.delete(known.orderId)
  const unnamed = await eraseBeside(dependencies, key)
  if (!unnamed.ok) return unnamed
  const done = await noteErased(dependencies, key, { id, at: after(now, sweptAgainAfterMs) })
  return done.ok ? success({ id }) : done
}

type Erasing = {
  readonly key: OrderKey
  readonly now: string
  /** The requests to its connector of which nothing comes any more. */
  readonly withdrawn: ReadonlySet<string>
}

const withoutOrder = (
  current: OrderIntegrationRecord | undefined,
  { key, now, withdrawn }: Erasing,
): OrderIntegrationRecord => {
  const attempt = current?.attempt
  if (current === undefined || attempt === undefined) return erasedRecord(key)
  const { plan, number } = attempt
  const isWithdrawn = withdrawn.has(resendKey({ order: current, plan, attempt: number }))
  if (isWithdrawn || !keepsFromErasing(attempt, now)) return erasedRecord(key)
  return attempt.erasesAt === undefined
    ? joinRecords(current, toAttemptRecord(current, withErasure(attempt, now)))
    : current
}

/** Ends what is kept of an order beside its record. */
const eraseBeside = async (
  dependencies: EraseDependencies,
  key: OrderKey,
): Promise<Result<void, Failure>> => {
  const forgotten = await forgetReported(dependencies, key)
  if (!forgotten.ok) return forgotten
  const unnamed = await eraseAliases(dependencies, key)
  if (!unnamed.ok) return unnamed
  const isErased = (order: OrderKey) => toKeptId(order) === toKeptId(key)
  const elsewhere = await eraseFromActs(dependencies, isErased, [key.affiliateId])
  return elsewhere.ok ? eraseClosings(dependencies, key) : elsewhere
}

/** Ends what plans, cancellations, requests and the list of who did what hold of orders. */
export const eraseFromActs = async (
  dependencies: EraseDependencies,
  isErased: (order: OrderKey) => boolean,
  affiliates: readonly string[] = [],
): Promise<Result<void, Failure>> => {
  const unplanned = await eraseFromPlans(dependencies, isErased)
  if (!unplanned.ok) return unplanned
  // After the plan, from which a release may have taken it a moment ago.
  const unasked = await eraseRequests(dependencies, isErased, affiliates)
  if (!unasked.ok) return unasked
  const uncanceled = await eraseFromCancellations(dependencies, isErased)
  return uncanceled.ok ? inActivities(dependencies, isErased) : uncanceled
}

const inActivities = async (
  { activities }: EraseDependencies,
  isErased: (order: OrderKey) => boolean,
): Promise<Result<void, Failure>> => {
  const buckets = await activities.list()
  if (!buckets.ok) return buckets
  const naming = buckets.value.filter((bucket) => bucketWithoutOrders(bucket, isErased) !== bucket)
  // The newest may name it, and the search index may not show that yet.
  const newest = Math.max(0, ...buckets.value.map(({ number }) => number))
  const numbers = new Set([...naming.map(({ number }) => number), newest])
  return rewriteBuckets(activities, numbers, (bucket) => bucketWithoutOrders(bucket, isErased))
}
