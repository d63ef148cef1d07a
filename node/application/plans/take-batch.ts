import type { Failure } from '../../domain/failure'
import { isUnderWay } from '../../domain/orders/attempt'
import { placesOf } from '../../domain/plans/batches'
import { stillHolds } from '../../domain/plans/judge-order'
import { endOf } from '../../domain/plans/outcome-after'
import { takenBatch, withBatch, type Plan, type TakenBatch } from '../../domain/plans/plan'
import { isWaiting } from '../../domain/plans/plan-outcome'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import type { DecidedByOther } from '../orders/decide-on-orders'
import type { ResendDependencies } from '../resends/resend-queues'
import { noteActivity } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import { giveAttemptBack, openAttemptIn, type Taking } from './attempts'
import type { CheckDependencies } from '../checks/check-orders'
import { checkAgain, staleIn } from './check-planned'
import type { MakePlanDependencies } from './make-plan'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  whereStill,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import { takeOrder, type TakenOrder } from './take-order'
import { noteAct, noteNextVerification } from './waiting-plans'

export type PlanDependencies = MakePlanDependencies & CheckDependencies & ResendDependencies

export type BatchTaken = {
  readonly loaded: LoadedPlan
  /** Those to reprocess now. */
  readonly orders: readonly PlannedOrder[]
  /** Those that a colleague is reprocessing. */
  readonly conflicts: readonly DecidedByOther[]
}

const atOnce = 8

/**
 * Hands out the orders of a batch to be reprocessed by hand. One person claims it; each order is then looked up, and that
 * it is taken is written on its record before it is handed out. Asking again goes on where an earlier request ended.
 */
export const takeBatch = async (
  dependencies: PlanDependencies,
  { id, number }: { readonly id: string; readonly number: number },
): Promise<Result<BatchTaken, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const by = person.value
  const claimed = await claim(dependencies, { id, number, by })
  if (!claimed.ok) return claimed
  const soon = await noteAct(dependencies, id)
  if (!soon.ok) return soon
  const fresh = await withoutExpired(dependencies, claimed.value)
  if (!fresh.ok) return fresh
  const stale = staleIn(members({ ...fresh.value, number }), dependencies.clock.now())
  const checked = await checkAgain(dependencies, fresh.value, stale)
  if (!checked.ok) return checked
  const taking = { plan: id, by, at: dependencies.clock.now() }
  const limit = createLimit(atOnce)
  const taken = await Promise.all(
    members({ ...checked.value, number })
      .filter(({ outcome }) => outcome === 'PASSES' || outcome === 'TAKEN')
      .map((seen) => limit(async () => ({ seen, ...(await takenIn(dependencies, seen, taking)) }))),
  )
  const changed = await changeOrders(dependencies, checked.value, changesOf(taken))
  if (!changed.ok) return changed
  const left = await withoutLost(dependencies, changed.value, taken)
  if (!left.ok) return left
  const noted = await noteNextVerification(dependencies, changed.value)
  if (!noted.ok) return noted
  return handedOut(dependencies, { loaded: changed.value, number, by, taken })
}

type Taken = TakenOrder & { readonly seen: PlannedOrder }

/** What this person was handed out a moment ago is so still; all else is looked up. */
const takenIn = async (
  dependencies: PlanDependencies,
  order: PlannedOrder,
  taking: Taking,
): Promise<TakenOrder> => {
  if (order.outcome === 'TAKEN') {
    const read = await dependencies.orderIntegrations.read(order)
    const begun = read.ok ? openAttemptIn(read.value?.record ?? {}, taking) : undefined
    const { isOwn, attempt: { number = 0, takenAt = '' } = {} } = begun ?? {}
    if (isOwn && number === order.attempt && stillHolds(takenAt, taking.at)) return { order }
  }
  return takeOrder(dependencies, order, taking)
}

type Claim = { readonly id: string; readonly number: number; readonly by: string }

type Claimed = LoadedPlan & { readonly number: number }

const members = (claimed: Claimed): readonly PlannedOrder[] =>
  ordersOf(claimed).filter(({ batch }) => batch === claimed.number)

/** Settles which orders are in which batch, and that this one is the person's. */
const claim = async (
  dependencies: PlanDependencies,
  { id, number, by }: Claim,
): Promise<Result<Claimed, Failure>> => {
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const { plan } = loaded.value
  const places = placesOf(plan, ordersOf(loaded.value))
  const settled = await changeOrders(
    dependencies,
    loaded.value,
    new Map([...places].map(([order, batch]) => [order, placedIn(batch)])),
  )
  if (!settled.ok) return settled
  const claimed = { ...settled.value, number }
  if (members(claimed).length === 0) return failure({ kind: 'not-found' })
  const takenAt = dependencies.clock.now()
  const own = await changePlan(dependencies, settled.value, (current) =>
    claimedBy(current, { number, by, takenAt }),
  )
  return own.ok ? success({ ...own.value, number }) : own
}

const placedIn =
  (batch: number): OrderChange =>
  (order) =>
    order.outcome === 'PASSES' && order.batch === undefined ? { ...order, batch } : order

const claimedBy = (plan: Plan, batch: TakenBatch): Result<Plan, Failure> => {
  const present = takenBatch(plan, batch.number)
  if (plan.stopped !== undefined) return failure({ kind: 'conflict' })
  if (present === undefined) return success(withBatch(plan, batch))
  const { by, takenAt, markedAt } = present
  return by === batch.by && markedAt === undefined
    ? success(plan)
    : failure({ kind: 'conflict', decision: { by, at: takenAt } })
}

/** What the person was handed out so long ago that it is nobody's any more is taken as if it had never been. */
const withoutExpired = (
  dependencies: PlanDependencies,
  claimed: Claimed,
): Promise<Result<LoadedPlan, Failure>> => {
  const now = dependencies.clock.now()
  const expired = members(claimed).filter(
    ({ outcome, takenAt = '' }) => outcome === 'TAKEN' && !isUnderWay({ takenAt }, now),
  )
  const passing = expired.map(
    (order) => [idOf(order), whereStill(order, { ...order, outcome: 'PASSES' })] as const,
  )
  return changeOrders(dependencies, claimed, new Map(passing))
}

/** What is in the person's hands stays there where Orders did not answer; it is not handed out once more. */
const changesOf = (taken: readonly Taken[]): ReadonlyMap<string, OrderChange> =>
  new Map(
    taken
      .filter(({ seen, order }) => seen.outcome === 'PASSES' || order.reason !== 'NOT_ANSWERED')
      .map(({ seen, order }) => [idOf(seen), whereStill(seen, order)]),
  )

/** What was begun, or in the person's hands, and is not taken as the plan says: given back meanwhile, or over. */
const withoutLost = async (
  dependencies: PlanDependencies,
  loaded: LoadedPlan,
  taken: readonly Taken[],
): Promise<Result<unknown, Failure>> => {
  const newest = new Map(ordersOf(loaded).map((order) => [idOf(order), order]))
  const limit = createLimit(atOnce)
  const isLost = ({ seen, order }: Taken): boolean => {
    const { outcome, attempt } = newest.get(idOf(seen)) ?? seen
    const isHeld = attempt === order.attempt && outcome !== 'PASSES' && isWaiting(outcome)
    return !isHeld && (seen.outcome === 'TAKEN' || order.outcome === 'TAKEN')
  }
  const end = ({ order }: Taken) =>
    giveAttemptBack(dependencies, loaded.plan.id, {
      order,
      isMeant: ({ number }) => number === order.attempt,
      end: endOf(order),
    })
  return allOf(await Promise.all(taken.filter(isLost).map((each) => limit(() => end(each)))))
}

type HandedOut = {
  readonly loaded: LoadedPlan
  readonly number: number
  readonly by: string
  readonly taken: readonly Taken[]
}

const handedOut = async (
  dependencies: PlanDependencies,
  { loaded, number, by, taken }: HandedOut,
): Promise<Result<BatchTaken, Failure>> => {
  const own = new Map(
    taken.flatMap(({ order }) => (order.outcome === 'TAKEN' ? [[idOf(order), order]] : [])),
  )
  const held = members({ ...loaded, number }).filter(({ outcome }) => outcome !== 'PASSES')
  const orders = held.filter(
    (order) => order.outcome === 'TAKEN' && own.get(idOf(order))?.attempt === order.attempt,
  )
  const conflicts = taken.flatMap(({ conflict }) => conflict ?? [])
  if (held.length === 0) {
    // Nothing of it is in anybody's hands.
    const left = await changePlan(dependencies, loaded, (plan) =>
      success({ ...plan, batches: plan.batches.filter((batch) => batch.number !== number) }),
    )
    return left.ok ? success({ loaded: left.value, orders, conflicts }) : left
  }
  const acted = taken
    .filter(({ seen, order }) => seen.attempt !== order.attempt && order.outcome === 'TAKEN')
    .map(({ order }) => order)
  if (acted.length > 0) {
    const planId = loaded.plan.id
    await noteActivity(dependencies, { kind: 'BATCH_TAKEN', by, planId, ...actedOnPlanned(acted) })
  }
  return success({ loaded, orders, conflicts })
}
