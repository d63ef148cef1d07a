import type { Failure } from '../../domain/failure'
import { placesOf } from '../../domain/plans/batches'
import { takenBatch, withBatch, type Plan, type TakenBatch } from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import type { DecidedByOther } from '../orders/decide-on-orders'
import type { ResendDependencies } from '../resends/resend-queues'
import { noteActivity } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import type { CheckDependencies } from '../checks/check-orders'
import { checkAgain, staleIn } from './check-planned'
import type { MakePlanDependencies } from './make-plan'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import { takeOrder, type TakenOrder } from './take-order'
import { noteNextVerification } from './waiting-plans'

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
  const now = dependencies.clock.now()
  const stale = staleIn(members(claimed.value), now)
  const checked = await checkAgain(dependencies, claimed.value, stale)
  if (!checked.ok) return checked
  const taking = { plan: id, by, at: dependencies.clock.now() }
  const limit = createLimit(atOnce)
  const passing = members({ ...checked.value, number }).filter(
    ({ outcome }) => outcome === 'PASSES',
  )
  const outcomes = await Promise.all(
    passing.map((order) => limit(() => takeOrder(dependencies, order, taking))),
  )
  const changed = await changeOrders(dependencies, checked.value, changesOf(outcomes))
  if (!changed.ok) return changed
  const noted = await noteNextVerification(dependencies, changed.value)
  if (!noted.ok) return noted
  return handedOut(dependencies, { loaded: changed.value, number, by, outcomes })
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

const changesOf = (outcomes: readonly TakenOrder[]): ReadonlyMap<string, OrderChange> =>
  new Map(
    outcomes.map(({ order: next }) => [
      idOf(next),
      (order) => (order.outcome === 'PASSES' ? next : order),
    ]),
  )

type HandedOut = {
  readonly loaded: LoadedPlan
  readonly number: number
  readonly by: string
  readonly outcomes: readonly TakenOrder[]
}

const handedOut = async (
  dependencies: PlanDependencies,
  { loaded, number, by, outcomes }: HandedOut,
): Promise<Result<BatchTaken, Failure>> => {
  const orders = members({ ...loaded, number }).filter(({ outcome }) => outcome === 'TAKEN')
  const conflicts = outcomes.flatMap(({ conflict }) => conflict ?? [])
  if (orders.length === 0) {
    // Nothing of it is in anybody's hands.
    const left = await changePlan(dependencies, loaded, (plan) =>
      success({ ...plan, batches: plan.batches.filter((batch) => batch.number !== number) }),
    )
    return left.ok ? success({ loaded: left.value, orders, conflicts }) : left
  }
  const acted = outcomes.map(({ order }) => order).filter(({ outcome }) => outcome === 'TAKEN')
  if (acted.length > 0) {
    const planId = loaded.plan.id
    await noteActivity(dependencies, { kind: 'BATCH_TAKEN', by, planId, ...actedOnPlanned(acted) })
  }
  return success({ loaded, orders, conflicts })
}
