import type { Failure } from '../../domain/failure'
import { placesOf } from '../../domain/plans/batches'
import {
  batchOf,
  takenBatch,
  withBatch,
  withoutBatch,
  type Plan,
  type TakenBatch,
} from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import type { DecidedByOther } from '../orders/decide-on-orders'
import type { ResendDependencies } from '../resends/resend-queues'
import type { CheckDependencies } from '../checks/check-orders'
import { checkAgain, staleIn } from './check-planned'
import type { MakePlanDependencies } from './make-plan'
import { noteTaken } from './note-batches'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import { membersOf, takeMembers, withoutExpired, type Taken } from './take-members'
import { noteAct, noteNextVerification } from './waiting-plans'

export type PlanDependencies = MakePlanDependencies & CheckDependencies & ResendDependencies

export type BatchTaken = {
  readonly loaded: LoadedPlan
  /** Those to reprocess now. */
  readonly orders: readonly PlannedOrder[]
  /** Those that a colleague is reprocessing. */
  readonly conflicts: readonly DecidedByOther[]
}

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
  const fresh = await withoutExpired(dependencies, claimed.value, number)
  if (!fresh.ok) return fresh
  const stale = staleIn(membersOf(fresh.value, number), dependencies.clock.now())
  const checked = await checkAgain(dependencies, fresh.value, stale)
  if (!checked.ok) return checked
  const taking = { plan: id, by, at: dependencies.clock.now() }
  const taken = await takeMembers(dependencies, checked.value, { number, taking })
  if (!taken.ok) return taken
  const handed = await handedOut(dependencies, { ...taken.value, number })
  if (!handed.ok) return handed
  // Last: until then whoever looks for what this request left looks soon.
  const next = await noteNextVerification(dependencies, handed.value.loaded)
  return next.ok ? handed : next
}

type Claim = { readonly id: string; readonly number: number; readonly by: string }

/** Settles which orders are in which batch, and that this one is the person's. */
const claim = async (
  dependencies: PlanDependencies,
  { id, number, by }: Claim,
): Promise<Result<LoadedPlan, Failure>> => {
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const { plan } = loaded.value
  const places = placesOf(plan, ordersOf(loaded.value))
  const settled = await changeOrders(
    dependencies,
    loaded.value,
    new Map([...places].map(([order, batch]) => [order, placedIn(plan, batch)])),
  )
  if (!settled.ok) return settled
  if (membersOf(settled.value, number).length === 0) return failure({ kind: 'not-found' })
  const takenAt = dependencies.clock.now()
  return changePlan(dependencies, settled.value, (current) =>
    claimedBy(current, { number, by, takenAt }),
  )
}

const placedIn =
  (plan: Plan, batch: number): OrderChange =>
  (order) =>
    order.outcome === 'PASSES' && batchOf(plan, order) === undefined ? { ...order, batch } : order

const claimedBy = (plan: Plan, batch: TakenBatch): Result<Plan, Failure> => {
  const present = takenBatch(plan, batch.number)
  if (plan.stopped !== undefined) return failure({ kind: 'conflict' })
  if (present === undefined) return success(withBatch(plan, batch))
  const { by, takenAt, markedAt } = present
  return by === batch.by && markedAt === undefined
    ? success(plan)
    : failure({ kind: 'conflict', decision: { by, at: takenAt } })
}

type HandedOut = {
  readonly loaded: LoadedPlan
  readonly number: number
  readonly taken: readonly Taken[]
}

const handedOut = async (
  dependencies: PlanDependencies,
  { loaded, number, taken }: HandedOut,
): Promise<Result<BatchTaken, Failure>> => {
  const own = new Map(
    taken.flatMap(({ order }) => (order.outcome === 'TAKEN' ? [[idOf(order), order]] : [])),
  )
  const held = membersOf(loaded, number).filter(({ outcome }) => outcome !== 'PASSES')
  const orders = held.filter(
    (order) => order.outcome === 'TAKEN' && own.get(idOf(order))?.attempt === order.attempt,
  )
  const conflicts = taken.flatMap(({ conflict }) => conflict ?? [])
  if (held.length === 0) {
    // Nothing of it is in anybody's hands.
    const left = await changePlan(dependencies, loaded, (plan) =>
      success(withoutBatch(plan, number)),
    )
    return left.ok ? success({ loaded: left.value, orders, conflicts }) : left
  }
  const noted = await noteTaken(dependencies, loaded, number)
  return success({ loaded: noted, orders, conflicts })
}
