import type { Failure } from '../../domain/failure'
import type { Attempt } from '../../domain/orders/attempt'
import { isUnreleased, lastNumber, ordersInBatch, unplacedOf } from '../../domain/plans/batches'
import {
  batchOf,
  isSending,
  takenBatch,
  withBatch,
  withoutBatch,
  type Plan,
} from '../../domain/plans/plan'
import { endOf } from '../../domain/plans/outcome-after'
import { idOf, passingAgain, type PlannedOrder } from '../../domain/plans/planned-order'
import { isSeen, resendKey } from '../../domain/resends/resend-request'
import { isFetched } from '../../domain/resends/given-out'
import {
  isStopped,
  stopOf,
  withReleased,
  type ResendQueue,
} from '../../domain/resends/resend-queue'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import { changeQueue, readQueue } from '../resends/resend-queues'
import { giveAttemptBack, type Taking } from './attempts'
import { staleIn } from './check-planned'
import { changeOrders, changePlan, ordersOf, type LoadedPlan, type OrderChange } from './plan-store'
import { takeForConnector, toRelease, type ForConnector } from './take-for-connector'
import type { VerifyDependencies } from './verify-orders'

/** What differs between a person's request and the background work. */
export type Releasing = {
  /** What becomes of orders that pass by a check which is too old. */
  readonly prepare: (
    loaded: LoadedPlan,
    stale: readonly PlannedOrder[],
  ) => Promise<Result<LoadedPlan, Failure>>
  /** Whether there are calls left to look an order up. */
  readonly isAffordable: (order: PlannedOrder) => boolean
}

type Sending = Plan['sending'][number]

const atOnce = 8

/**
 * Asks connectors for the next orders of a plan, one batch after the other: each is looked up, what is about to be asked is
 * written on its record, and only then is it given out. Doing it again goes on where an earlier request ended.
 */
export const releaseNext = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  releasing: Releasing,
): Promise<Result<LoadedPlan, Failure>> => {
  let released = loaded
  for (const sending of loaded.plan.stopped === undefined ? loaded.plan.sending : []) {
    const next = await releaseOf(dependencies, released, { sending, releasing })
    if (!next.ok) return next
    released = next.value
  }
  return success(released)
}

type OfAffiliate = { readonly sending: Sending; readonly releasing: Releasing }

const releaseOf = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  { sending, releasing }: OfAffiliate,
): Promise<Result<LoadedPlan, Failure>> => {
  const { affiliateId } = sending
  const open = openBatch(loaded, affiliateId)
  if (open === undefined && nextOf(loaded, affiliateId).length === 0) return success(loaded)
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok) return read
  const queue = read.value
  if (open === undefined && !isFetched(queue, dependencies.clock.now())) {
    return withoutSending(dependencies, loaded, affiliateId)
  }
  if (queue === undefined || isStopped(queue, loaded.plan.id)) return success(loaded)
  // As it stands after the queue was read: who stops it from now on changes the queue.
  const plan = await dependencies.plans.read(loaded.plan.id)
  if (!plan.ok) return plan
  const isDecided = plan.value?.sending.some(
    (each) => each.affiliateId === affiliateId && each.at === sending.at,
  )
  if (!isDecided) return success(loaded)
  if (open !== undefined) return release(dependencies, loaded, { sending, queue, number: open })
  return releaseClaimed(dependencies, loaded, { sending, queue, releasing })
}

/** Releases the next batch that nobody released so far. */
const releaseClaimed = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  { sending, releasing, queue }: OfAffiliate & { readonly queue: ResendQueue },
): Promise<Result<LoadedPlan, Failure>> => {
  const { affiliateId } = sending
  const stale = staleIn(nextOf(loaded, affiliateId), dependencies.clock.now())
  const prepared = await releasing.prepare(loaded, stale)
  if (!prepared.ok) return prepared
  const next = nextOf(prepared.value, affiliateId).filter(releasing.isAffordable)
  if (next.length === 0) return prepared
  const claimed = await claim(dependencies, prepared.value, { sending, next })
  if (!claimed.ok) {
    // Somebody else releases them, or stopped the plan.
    return claimed.error.kind === 'conflict' ? prepared : claimed
  }
  return release(dependencies, claimed.value.loaded, {
    sending,
    queue,
    number: claimed.value.number,
  })
}

const unreleasedIn = (loaded: LoadedPlan, number: number): readonly PlannedOrder[] =>
  ordersOf(loaded).filter(
    (order) => order.outcome === 'PASSES' && batchOf(loaded.plan, order) === number,
  )

const unplacedIn = (loaded: LoadedPlan, affiliateId: string): readonly PlannedOrder[] =>
  unplacedOf(loaded.plan, ordersOf(loaded), affiliateId)

/** A batch of fewer is for the last orders only. */
const fewestInBatch = ordersInBatch / 2

/**
 * The next batch of a connector: as many as it takes at a time, without those that it has not answered. One answer that
 * does not come keeps no other order waiting; while half of them do not come nothing more is asked.
 */
const nextOf = (loaded: LoadedPlan, affiliateId: string): readonly PlannedOrder[] => {
  const asked = ordersOf(loaded).filter(
    (order) => order.affiliateId === affiliateId && order.outcome === 'REQUESTED',
  )
  const room = Math.max(0, ordersInBatch - asked.length)
  const unplaced = unplacedIn(loaded, affiliateId)
  return room < Math.min(fewestInBatch, unplaced.length) ? [] : unplaced.slice(0, room)
}

/** The batch of a connector of which something was not released. */
const openBatch = (loaded: LoadedPlan, affiliateId: string): number | undefined =>
  ordersOf(loaded).find(
    (order) => order.affiliateId === affiliateId && isUnreleased(loaded.plan, order),
  )?.batch

/** No connector fetches any more: what is left is for people. */
const withoutSending = (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  affiliateId: string,
): Promise<Result<LoadedPlan, Failure>> =>
  changePlan(dependencies, loaded, (plan) =>
    success({ ...plan, sending: plan.sending.filter((each) => each.affiliateId !== affiliateId) }),
  )

type Claim = { readonly sending: Sending; readonly next: readonly PlannedOrder[] }

type Claimed = { readonly loaded: LoadedPlan; readonly number: number }

/** Puts orders in a batch of their connector. Of two who do at once one does. */
const claim = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  { sending: { affiliateId, by }, next }: Claim,
): Promise<Result<Claimed, Failure>> => {
  const number = lastNumber(loaded.plan, ordersOf(loaded)) + 1
  const at = dependencies.clock.now()
  const own = await changePlan(dependencies, loaded, (plan) =>
    plan.stopped !== undefined || !isSending(plan, affiliateId) || takenBatch(plan, number)
      ? failure({ kind: 'conflict' })
      : success(withBatch(plan, { number, by, takenAt: at, markedAt: at, affiliateId })),
  )
  if (!own.ok) return own
  const { plan } = own.value
  const placed: OrderChange = (order) =>
    unplacedOf(plan, [order], affiliateId).length > 0 ? { ...order, batch: number } : order
  const changes = new Map(next.map((order) => [idOf(order), placed]))
  const changed = await changeOrders(dependencies, own.value, changes)
  return changed.ok ? success({ loaded: changed.value, number }) : changed
}

type OfBatch = {
  readonly sending: Sending
  readonly number: number
  /** As it was before the orders are looked up. */
  readonly queue: ResendQueue
}

const release = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  { sending, number, queue }: OfBatch,
): Promise<Result<LoadedPlan, Failure>> => {
  const { affiliateId, by } = sending
  const plan = loaded.plan.id
  const members = unreleasedIn(loaded, number)
  if (members.length === 0) return success(loaded)
  const taking: Taking = { plan, by, at: dependencies.clock.now(), way: 'CONNECTOR' }
  const limit = createLimit(atOnce)
  const outcomes = allOf(
    await Promise.all(
      members.map((order) => limit(() => takeForConnector(dependencies, order, taking))),
    ),
  )
  if (!outcomes.ok) return outcomes
  const released = outcomes.value.flatMap((taken) => toRelease(loaded.plan, taken))
  const stoppedAt = stopOf(queue, plan)?.at
  const queued = await changeQueue(dependencies, affiliateId, (current) =>
    withReleased(current, { plan, stoppedAt, released, now: dependencies.clock.now() }),
  )
  if (!queued.ok) return queued
  const settled = await withoutRefused(dependencies, outcomes.value, {
    plan: loaded.plan,
    queue: queued.value,
  })
  if (!settled.ok) return settled
  const changed = await changeOrders(dependencies, loaded, changesOf(settled.value, number))
  return changed.ok ? withoutEmpty(dependencies, changed.value, number) : changed
}

const changesOf = (
  settled: readonly PlannedOrder[],
  number: number,
): ReadonlyMap<string, OrderChange> =>
  new Map(
    settled.map((next) => [
      idOf(next),
      (order) => (order.outcome === 'PASSES' && order.batch === number ? next : order),
    ]),
  )

type Released = { readonly plan: Plan; readonly queue: ResendQueue }

/**
 * What the queue did not take in is not asked for: its attempt ends, and it passes still. The attempt of a release that died
 * ends too where its order is not to be sent any more: once it is so old that no queue takes it in.
 */
const withoutRefused = async (
  dependencies: VerifyDependencies,
  taken: readonly ForConnector[],
  { plan: { id: plan }, queue }: Released,
): Promise<Result<readonly PlannedOrder[], Failure>> => {
  const asked = new Set(queue.requests.map(({ key }) => key))
  const answered = new Set(
    queue.ended.flatMap(({ key, state }) => (state === 'withdrawn' ? [] : [key])),
  )
  const limit = createLimit(atOnce)
  const settle = async (order: PlannedOrder): Promise<Result<PlannedOrder, Failure>> => {
    const { outcome, attempt, reason } = order
    // Without an answer of Orders nothing is known: the next look ends what was begun.
    if (attempt === undefined || reason === 'NOT_ANSWERED') return success(order)
    const key = resendKey({ order, plan, attempt })
    // What it came to by now the plan says already.
    if (asked.has(key) || answered.has(key)) return success(order)
    const isAsked = outcome === 'REQUESTED'
    const isMeant = ({ number, takenAt }: Attempt) =>
      number === attempt && (isAsked || !isSeen({ lookedAt: takenAt }, dependencies.clock.now()))
    const back = await giveAttemptBack(dependencies, plan, { order, isMeant, end: endOf(order) })
    if (!back.ok) return back
    return success(isAsked ? passingAgain(order) : order)
  }
  return allOf(await Promise.all(taken.map(({ order }) => limit(() => settle(order)))))
}

/** A batch of which nothing is left is none. */
const withoutEmpty = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  number: number,
): Promise<Result<LoadedPlan, Failure>> => {
  const isEmpty = !ordersOf(loaded).some(({ batch }) => batch === number)
  return changePlan(dependencies, loaded, (plan) =>
    success(isEmpty ? withoutBatch(plan, number) : plan),
  )
}
