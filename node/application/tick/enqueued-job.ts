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
import { eachOrder } from '../orders/each-order'
import { findInOrders } from '../orders/find-in-orders'
import type { CallAllowance } from '../reading/call-allowance'
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
 * Orders that VTEX accepted for processing, or that a connector calls pending, and that had their time: nearly all of them
 * are in Orders, as its list tells of a hundred at a time. The rest is asked for by id, and what is not there gets a
 * record: it is stuck. Many wait after an outage of VTEX's: it takes half of the calls that it finds, half of those for
 * the list, and goes on with the next slice.
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
    // A minute later the last of its minute had their time too.
    const before = now - memory.settings.rules.stuckAfter.enqueued - minuteMs
    const due = buckets.value
      .filter(({ from }) => Date.parse(from) <= before)
      .sort((one, other) => (one.from < other.from ? -1 : 1))
    const calls = slice.calls.half()
    const oldest = due.find(({ isUnlisted }) => isUnlisted !== true)?.from ?? clock.now()
    const listed = new ListedAround(dependencies, calls.half(), oldest)
    const mustEnd = () => slice.isOver() || calls.isSpent
    let stuck = 0
    for (const bucket of due) {
      if (mustEnd()) break
      const done = await goThrough(dependencies, bucket, { isOver: slice.isOver, calls, listed })
      if (!done.ok) return done
      stuck += done.value
    }
    // The next slice goes on with what is left.
    if (mustEnd()) return success({ stuck })
    const saved = await jobStates.write(looked, { lookedAt: clock.now() })
    return saved.ok ? success({ stuck }) : saved
  },
}

type Looking = Slice & { readonly listed: ListedAround }

/** How many of a bucket are stuck. What of it could not be asked for stays. */
const goThrough = async (
  dependencies: Dependencies,
  bucket: EnqueuedBucket,
  { isOver, calls, listed }: Looking,
): Promise<Result<number, Failure>> => {
  const unknown = await withoutKnown(dependencies, bucket.orders)
  if (!unknown.ok) return unknown
  const unlisted = bucket.isUnlisted ? unknown : await listed.without(unknown.value)
  if (!unlisted.ok) return unlisted
  const left: OrderIntegrationRecord[] = []
  let stuck = 0
  const visit = async (told: OrderIntegrationRecord): Promise<Result<boolean, Failure>> => {
    left.push(told)
    if (isOver() || !calls.take()) return success(false)
    const found = await findInOrders(dependencies, told, { orderId: told.orderId })
    if (!found.ok) return found
    const kept = await keepObservation(dependencies, told, told, found.value)
    if (!kept.ok) return kept
    left.pop()
    if (found.value.lookup?.found === false) stuck += 1
    return success(true)
  }
  const round = await eachOrder({ orders: unlisted.value, visit })
  const { bucketId, from } = bucket
  if (!round.ok) return round
  const kept =
    left.length === 0
      ? await dependencies.enqueued.remove(bucketId)
      : await dependencies.enqueued.put(bucketId, {
          bucketId,
          from,
          orders: left,
          isUnlisted: bucket.isUnlisted ?? listed.isWhole,
        })
  return kept.ok ? success(stuck) : kept
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

/** What Orders lists of the time since the oldest of the buckets, of each marketplace once for all of them. */
class ListedAround {
  private readonly ids = new Map<string, ReadonlySet<string>>()
  /** Whether nothing is missing of what was asked for so far. */
  public isWhole = true

  public constructor(
    private readonly dependencies: Dependencies,
    private readonly allowance: CallAllowance,
    private readonly oldest: string,
  ) {}

  /** Those that it does not have. */
  public async without(
    orders: readonly OrderIntegrationRecord[],
  ): Promise<Result<readonly OrderIntegrationRecord[], Failure>> {
    const unlisted: OrderIntegrationRecord[] = []
    for (const told of orders) {
      const known = this.ids.get(told.affiliateId)
      const listed = known === undefined ? await this.list(told.affiliateId) : success(known)
      if (!listed.ok) return listed
      if (!listed.value.has(toOrderIntegrationId(told))) unlisted.push(told)
    }
    return success(unlisted)
  }

  private async list(affiliateId: string): Promise<Result<ReadonlySet<string>, Failure>> {
    const { lister, clock } = this.dependencies
    const from = new Date(Date.parse(this.oldest) - aroundMs).toISOString()
    const listing = await listWindow({
      lister,
      allowance: this.allowance,
      query: { affiliateId },
      window: { from, to: clock.now() },
      shortestMs: Number.POSITIVE_INFINITY,
    })
    if (!listing.ok) return listing
    if (listing.value.kind !== 'whole') this.isWhole = false
    const orders = listing.value.kind === 'too-many' ? [] : listing.value.orders
    const ids = new Set<string>()
    for (const { orderId, marketplaceOrderId } of orders) {
      ids.add(orderId)
      if (marketplaceOrderId) ids.add(`${affiliateId}-${marketplaceOrderId}`)
    }
    this.ids.set(affiliateId, ids)
    return success(ids)
  }
}
