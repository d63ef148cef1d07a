import { z } from 'zod'

import type { Failure } from '../../domain/failure'
import type { EnqueuedBucket } from '../../domain/orders/enqueued-bucket'
import { judge } from '../../domain/orders/judge'
import { inOneCase, toKeptId } from '../../domain/orders/order-key'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { earliest } from '../../lib/moments'
import { success, type Result } from '../../lib/result'
import type { OrderLister } from '../../ports/order-lister'
import { keepObservation, type KeepDependencies } from '../ingest/keep-observation'
import { isKept } from '../kept/is-kept'
import { eachOrder, mayPass } from '../orders/each-order'
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

/** How many buckets are read at a time: each may hold two hundred orders. */
const mostAtOnce = 20

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
    // A minute later the last of its minute had their time too.
    const before = momentOf(now - memory.settings.rules.stuckAfter.enqueued - minuteMs)
    const calls = slice.calls.half()
    const mustEnd = () => slice.isOver() || calls.isSpent
    const gone = new Set<string>()
    let listed: ListedAround | undefined
    let stuck = 0
    for (;;) {
      const due = await enqueued.list({ field: 'from', upTo: before, most: mostAtOnce })
      if (!due.ok) return due
      // The search index may show what was gone through a moment ago.
      const waiting = due.value.filter(({ bucketId }) => !gone.has(bucketId))
      listed ??= new ListedAround(dependencies, calls.half(), oldestOf(waiting) ?? clock.now())
      for (const bucket of waiting) {
        // The next slice goes on with what is left.
        if (mustEnd()) return success({ stuck })
        const looking = { isOver: slice.isOver, calls, listed, later: momentOf(now) }
        const done = await goThrough(dependencies, bucket, looking)
        if (!done.ok) return done
        stuck += done.value
        gone.add(bucket.bucketId)
      }
      if (waiting.length === 0 || due.value.length < mostAtOnce) break
    }
    if (mustEnd()) return success({ stuck })
    const saved = await jobStates.write(looked, { lookedAt: clock.now() })
    return saved.ok ? success({ stuck }) : saved
  },
}

const momentOf = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** When the oldest of those was reported that Orders may list. */
const oldestOf = (buckets: readonly EnqueuedBucket[]): string | undefined =>
  earliest(buckets.flatMap(({ isUnlisted, since, from }) => (isUnlisted ? [] : (since ?? from))))

type Looking = Slice & {
  readonly listed: ListedAround
  /** Where a bucket that has an order of which nothing can be told goes on, behind the others. */
  readonly later: string
}

/** How many of a bucket are stuck. What of it could not be asked for stays. */
const goThrough = async (
  dependencies: Dependencies,
  bucket: EnqueuedBucket,
  { isOver, calls, listed, later }: Looking,
): Promise<Result<number, Failure>> => {
  const { bucketId, from, since, isUnlisted } = bucket
  const left: OrderIntegrationRecord[] = []
  let stuck = 0
  const visit = async (told: OrderIntegrationRecord): Promise<Result<boolean, Failure>> => {
    left.push(told)
    const settled = await isSettled(dependencies, told)
    if (!settled.ok) return settled
    const isListed = settled.value || isUnlisted ? settled : await listed.has(told)
    if (!isListed.ok) return isListed
    if (!isListed.value) {
      if (isOver() || !calls.take()) return success(false)
      const asked = await ask(dependencies, told)
      if (!asked.ok) return asked
      if (asked.value) stuck += 1
    }
    left.pop()
    return success(true)
  }
  const round = await eachOrder({ orders: bucket.orders, visit })
  if (!round.ok) return round
  const waits = round.value.failed > 0 ? { from: later, since: since ?? from } : { from, since }
  const kept =
    left.length === 0
      ? await dependencies.enqueued.remove(bucketId)
      : await dependencies.enqueued.put(bucketId, {
          bucketId,
          ...waits,
          orders: left,
          isUnlisted: isUnlisted ?? listed.isWhole,
        })
  return kept.ok ? success(stuck) : kept
}

/** Asks Orders for one, and keeps what that tells: whether it is not there. One that can never be asked for is late all the same. */
const ask = async (
  dependencies: Dependencies,
  told: OrderIntegrationRecord,
): Promise<Result<boolean, Failure>> => {
  const found = await findInOrders(dependencies, told, { orderId: told.orderId })
  if (!found.ok && mayPass(found.error)) return found
  const answers = found.ok ? [found.value] : []
  const kept = await keepObservation(dependencies, told, told, ...answers)
  return kept.ok ? success(!found.ok || found.value.lookup?.found === false) : kept
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

/** Whether a result was reported since, or it has a record, to which this is added. */
const isSettled = async (
  dependencies: Dependencies,
  told: OrderIntegrationRecord,
): Promise<Result<boolean, Failure>> => {
  if (isResultKnown(told, dependencies.memory.kept.recent.of(told))) return success(true)
  const known = await isKept(dependencies, told)
  if (!known.ok || !known.value) return known
  const kept = await keepObservation(dependencies, told, told)
  return kept.ok ? success(true) : kept
}

/** What Orders lists of the time since the oldest of the buckets, of each marketplace once for all of them. */
class ListedAround {
  private readonly listed = new Map<string, Result<ReadonlySet<string>, Failure>>()
  /** Whether nothing is missing of what was asked for so far. */
  public isWhole = true

  public constructor(
    private readonly dependencies: Dependencies,
    private readonly allowance: CallAllowance,
    private readonly oldest: string,
  ) {}

  /** Whether Orders lists one. */
  public async has(told: OrderIntegrationRecord): Promise<Result<boolean, Failure>> {
    const { affiliateId } = told
    const known = this.listed.get(affiliateId)
    const listed = known ?? (await this.list(affiliateId))
    this.listed.set(affiliateId, listed)
    return listed.ok ? success(listed.value.has(toKeptId(told))) : listed
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
    if (!listing.ok && mayPass(listing.error)) return listing
    if (!listing.ok || listing.value.kind !== 'whole') this.isWhole = false
    // What is not listed is asked for by its id.
    const isNone = !listing.ok || listing.value.kind === 'too-many'
    const orders = isNone ? [] : listing.value.orders
    const ids = new Set<string>()
    for (const { orderId, marketplaceOrderId } of orders) {
      ids.add(inOneCase(orderId))
      if (marketplaceOrderId) ids.add(toKeptId({ affiliateId, marketplaceOrderId }))
    }
    return success(ids)
  }
}
