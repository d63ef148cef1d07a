import type { Failure } from '../../domain/failure'
import { isUnderWay } from '../../domain/orders/attempt'
import { lastNumber, ordersInBatch, unplacedOf } from '../../domain/plans/batches'
import { isSending, takenBatch, withBatch, type Plan } from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { nextVerification } from '../../domain/plans/verification-times'
import { resendKey } from '../../domain/resends/resend-request'
import { isFetched, withReleased, type Release } from '../../domain/resends/resend-queue'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import { changeQueue, readQueue } from '../resends/resend-queues'
import { isSame, type Taking } from './attempts'
import { staleIn } from './check-planned'
import { changeOrders, changePlan, ordersOf, type LoadedPlan, type OrderChange } from './plan-store'
import { takeOrder } from './take-order'
import type { VerifyDependencies } from './verify-orders'
import { withdrawRequests } from './withdraw-requests'

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
  if (open !== undefined) return release(dependencies, loaded, { sending, number: open })
  if (unplacedIn(loaded, affiliateId).length === 0) return success(loaded)
  const queue = await readQueue(dependencies, affiliateId)
  if (!queue.ok) return queue
  if (!isFetched(queue.value, dependencies.clock.now())) {
    return withoutSending(dependencies, loaded, affiliateId)
  }
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
  return release(dependencies, claimed.value.loaded, { sending, number: claimed.value.number })
}

const unplacedIn = (loaded: LoadedPlan, affiliateId: string): readonly PlannedOrder[] =>
  unplacedOf(loaded.plan, ordersOf(loaded), affiliateId)

const nextOf = (loaded: LoadedPlan, affiliateId: string): readonly PlannedOrder[] =>
  unplacedIn(loaded, affiliateId).slice(0, ordersInBatch)

/** The batch of a connector of which something was not released, or not answered. */
const openBatch = (loaded: LoadedPlan, affiliateId: string): number | undefined => {
  const own = new Set(
    loaded.plan.batches.flatMap((batch) =>
      batch.affiliateId === affiliateId ? [batch.number] : [],
    ),
  )
  return ordersOf(loaded).find(
    ({ outcome, batch }) =>
      batch !== undefined && own.has(batch) && (outcome === 'PASSES' || outcome === 'REQUESTED'),
  )?.batch
}

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

type OfBatch = { readonly sending: Sending; readonly number: number }

const release = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  { sending, number }: OfBatch,
): Promise<Result<LoadedPlan, Failure>> => {
  const { affiliateId, by } = sending
  const members = ordersOf(loaded).filter(
    ({ outcome, batch }) => outcome === 'PASSES' && batch === number,
  )
  if (members.length === 0) return success(loaded)
  const at = dependencies.clock.now()
  const taking: Taking = { plan: loaded.plan.id, by, at, way: 'CONNECTOR' }
  const limit = createLimit(atOnce)
  const outcomes = allOf(
    await Promise.all(
      members.map((order) => limit(() => takeForConnector(dependencies, order, taking))),
    ),
  )
  if (!outcomes.ok) return outcomes
  const requests = outcomes.value.flatMap((order) => toRelease(loaded.plan, order))
  const queued = await changeQueue(dependencies, affiliateId, (queue) =>
    withReleased(queue, requests, at),
  )
  if (!queued.ok) return queued
  const changes = outcomes.value.map((next) => {
    const change: OrderChange = (order) => (order.outcome === 'PASSES' ? next : order)
    return [idOf(next), change] as const
  })
  const changed = await changeOrders(dependencies, loaded, new Map(changes))
  return changed.ok ? afterRelease(dependencies, changed.value, number) : changed
}

/** What the record says of an attempt that was begun and not finished stands: it may have been asked for by now. */
const takeForConnector = async (
  dependencies: VerifyDependencies,
  order: PlannedOrder,
  taking: Taking,
): Promise<Result<PlannedOrder, Failure>> => {
  const read = await dependencies.orderIntegrations.read(order)
  if (!read.ok) return read
  const attempt = read.value?.record.attempt
  const now = dependencies.clock.now()
  const requested = { outcome: 'REQUESTED', way: 'CONNECTOR', answer: undefined } as const
  if (attempt !== undefined && isSame(attempt, taking) && isUnderWay(attempt, now)) {
    const { number, takenAt } = attempt
    const looksAgainAt = nextVerification(takenAt, now)
    return success({ ...order, ...requested, attempt: number, takenAt, looksAgainAt })
  }
  const { order: taken } = await takeOrder(dependencies, order, taking)
  const looksAgainAt = nextVerification(taken.takenAt ?? now, now)
  return success(taken.outcome === 'TAKEN' ? { ...taken, ...requested, looksAgainAt } : taken)
}

const toRelease = ({ id, at }: Plan, order: PlannedOrder): readonly Release[] => {
  const { outcome, attempt, marketplaceOrderId, shipBy } = order
  if (outcome !== 'REQUESTED' || attempt === undefined) return []
  const key = resendKey({ order, plan: id, attempt })
  return [{ key, plan: id, plannedAt: at, marketplaceOrderId, attempt, shipBy }]
}

/** Somebody may have stopped the plan meanwhile; and a batch of which nothing is left is none. */
const afterRelease = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  number: number,
): Promise<Result<LoadedPlan, Failure>> => {
  const isEmpty = !ordersOf(loaded).some(({ batch }) => batch === number)
  const newest = await changePlan(dependencies, loaded, (plan) =>
    success(
      isEmpty
        ? { ...plan, batches: plan.batches.filter((batch) => batch.number !== number) }
        : plan,
    ),
  )
  if (!newest.ok || newest.value.plan.stopped === undefined) return newest
  const asked = loaded.plan.sending.map(({ affiliateId }) => affiliateId)
  return withdrawRequests(dependencies, { asked, loaded: newest.value })
}
