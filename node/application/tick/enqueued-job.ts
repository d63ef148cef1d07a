import { z } from 'zod'

import type { Failure } from '../../domain/failure'
import type { EnqueuedBucket } from '../../domain/orders/enqueued-bucket'
import { judge } from '../../domain/orders/judge'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { OrderLister } from '../../ports/order-lister'
import { keepObservation, type KeepDependencies } from '../ingest/keep-observation'
import { isKept } from '../kept/is-kept'
import { findInOrders } from '../orders/find-in-orders'
import { listWindow } from '../reading/list-window'
import { jobState, type JobStates } from './job-states'
import type { Slice, TickJob } from './tick-job'

type Dependencies = KeepDependencies & {
  readonly jobStates: JobStates
  readonly lister: OrderLister
}

const minuteMs = 60_000
const everyMs = 5 * minuteMs

/** Connectors and VTEX may differ so much in when an order was created. */
const aroundMs = 30 * minuteMs

const looked = jobState('enqueued', z.object({ lookedAt: z.string() }), { lookedAt: '' })

/**
 * Orders that VTEX accepted for processing, or that a connector calls pending, and that had their time: nearly all of them are in Orders, as its list tells of
 * a hundred at a time. The rest is asked for by id, and what is not there gets a record: it is stuck.
 */
export const enqueuedJob: TickJob<Dependencies> = {
  name: 'enqueued',
  run: async (dependencies, slice) => {
    const { jobStates, clock, enqueued, memory } = dependencies
    const stored = await jobStates.read(looked)
    if (!stored.ok) return stored
    const now = Date.parse(clock.now())
    if (now - Date.parse(stored.value.lookedAt) < everyMs) return success({ stuck: 0 })
    const buckets = await enqueued.list()
    if (!buckets.ok) return buckets
    const before = new Date(now - memory.settings.rules.stuckAfter.enqueued).toISOString()
    let stuck = 0
    for (const bucket of buckets.value) {
      if (slice.isOver()) return success({ stuck })
      // A minute later the last of its minute had their time too.
      if (bucket.from > new Date(Date.parse(before) - minuteMs).toISOString()) continue
      const done = await goThrough(dependencies, bucket, slice)
      if (!done.ok) return done
      stuck += done.value
    }
    const saved = await jobStates.write(looked, { lookedAt: clock.now() })
    return saved.ok ? success({ stuck }) : saved
  },
}

/** How many of a bucket are stuck. It stays while some of it could not be asked for. */
const goThrough = async (
  dependencies: Dependencies,
  bucket: EnqueuedBucket,
  slice: Slice,
): Promise<Result<number, Failure>> => {
  const unknown = await withoutKnown(dependencies, bucket.orders)
  if (!unknown.ok) return unknown
  const listed = await listedIds(dependencies, { ...bucket, orders: [...unknown.value] }, slice)
  if (!listed.ok) return listed
  const unlisted = unknown.value.filter((order) => !listed.value.has(toOrderIntegrationId(order)))
  let stuck = 0
  for (const [index, told] of unlisted.entries()) {
    const found =
      !slice.isOver() && slice.calls.take()
        ? await findInOrders(dependencies, told, { orderId: told.orderId })
        : undefined
    if (found?.ok !== true) {
      const left = { ...bucket, orders: unlisted.slice(index) }
      const kept = await dependencies.enqueued.put(bucket.bucketId, left)
      return kept.ok ? success(stuck) : kept
    }
    const kept = await keepObservation(dependencies, told, told, found.value)
    if (!kept.ok) return kept
    if (found.value.lookup?.found === false) stuck += 1
  }
  const removed = await dependencies.enqueued.remove(bucket.bucketId)
  return removed.ok ? success(stuck) : removed
}

/** Whether what was reported beside says what became of the order. What it is worth, or that it waits, does not. */
const isResultKnown = (
  told: OrderIntegrationRecord,
  beside: OrderIntegrationRecord | undefined,
): boolean => {
  if (beside === undefined) return false
  const { status } = judge(joinRecords(beside, told)).verdict
  return status !== 'PROCESSING' && status !== 'UNKNOWN'
}

/** Those of which no result was reported since; to those that have a record it is added. */
const withoutKnown = async (
  dependencies: Dependencies,
  orders: readonly OrderIntegrationRecord[],
): Promise<Result<readonly OrderIntegrationRecord[], Failure>> => {
  const unknown: OrderIntegrationRecord[] = []
  for (const told of orders) {
    if (isResultKnown(told, dependencies.memory.kept.recent.of(told))) continue
    const known = await isKept(dependencies, told)
    if (!known.ok) return known
    if (!known.value) {
      unknown.push(told)
      continue
    }
    const kept = await keepObservation(dependencies, told, told)
    if (!kept.ok) return kept
  }
  return success(unknown)
}

/** What Orders lists of the time around a bucket, of each of its marketplaces; nothing where it cannot list all of it. */
const listedIds = async (
  { lister, clock }: Dependencies,
  { from, orders }: EnqueuedBucket,
  { calls: allowance }: Slice,
): Promise<Result<ReadonlySet<string>, Failure>> => {
  const ids = new Set<string>()
  for (const affiliateId of new Set(orders.map((order) => order.affiliateId))) {
    const listing = await listWindow({
      lister,
      allowance,
      query: { affiliateId },
      window: { from: new Date(Date.parse(from) - aroundMs).toISOString(), to: clock.now() },
      shortestMs: minuteMs,
    })
    if (!listing.ok) return listing
    if (listing.value.kind !== 'whole') continue
    for (const { orderId, marketplaceOrderId } of listing.value.orders) {
      ids.add(orderId)
      if (marketplaceOrderId) ids.add(`${affiliateId}-${marketplaceOrderId}`)
    }
  }
  return success(ids)
}
