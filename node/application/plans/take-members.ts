import type { Failure } from '../../domain/failure'
import { isUnderWay } from '../../domain/orders/attempt'
import { stillHolds } from '../../domain/plans/judge-order'
import { endOf } from '../../domain/plans/outcome-after'
import { withoutBatch } from '../../domain/plans/plan'
import { isWaiting } from '../../domain/plans/plan-outcome'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { AskOrdersDependencies } from './ask-orders'
import { giveAttemptBack, openAttemptIn, type AttemptDependencies, type Taking } from './attempts'
import { letPassAgain } from './pass-again'
import {
  changeOrders,
  changePlan,
  ordersOf,
  whereStill,
  type LoadedPlan,
  type OrderChange,
  type PlanStores,
} from './plan-store'
import { takeOrder, type TakenOrder } from './take-order'

// The orders of a batch that one person claimed: while they are looked up, which takes some seconds, others may give the
// batch back, mark it or stop the plan. What they did stands, and what was begun for nothing keeps nobody from an order.

type TakeDependencies = AskOrdersDependencies & AttemptDependencies & PlanStores

const atOnce = 8

export const membersOf = (loaded: LoadedPlan, number: number): readonly PlannedOrder[] =>
  ordersOf(loaded).filter(({ batch }) => batch === number)

/** What the person was handed out so long ago that it is nobody's any more is taken as if it had never been. */
export const withoutExpired = (
  dependencies: PlanStores & { readonly clock: Clock },
  loaded: LoadedPlan,
  number: number,
): Promise<Result<LoadedPlan, Failure>> => {
  const now = dependencies.clock.now()
  const expired = membersOf(loaded, number).filter(
    ({ outcome, takenAt = '' }) => outcome === 'TAKEN' && !isUnderWay({ takenAt }, now),
  )
  const passing = expired.map(
    (order) =>
      [
        idOf(order),
        whereStill(order, { ...order, outcome: 'PASSES', looksAgainAt: undefined }),
      ] as const,
  )
  return changeOrders(dependencies, loaded, new Map(passing))
}

/** An order as it was before it was taken, and what became of that. */
export type Taken = TakenOrder & { readonly seen: PlannedOrder }

type OfBatch = { readonly number: number; readonly taking: Taking }

type TakenMembers = { readonly loaded: LoadedPlan; readonly taken: readonly Taken[] }

/** Takes the orders of a batch for whoever claimed it. `conflict`: the plan was stopped meanwhile, and nothing is taken. */
export const takeMembers = async (
  dependencies: TakeDependencies,
  loaded: LoadedPlan,
  { number, taking }: OfBatch,
): Promise<Result<TakenMembers, Failure>> => {
  const limit = createLimit(atOnce)
  const taken = await Promise.all(
    membersOf(loaded, number)
      .filter(({ outcome }) => outcome === 'PASSES' || outcome === 'TAKEN')
      .map((seen) => limit(async () => ({ seen, ...(await takenIn(dependencies, seen, taking)) }))),
  )
  const changed = await changeOrders(dependencies, loaded, changesOf(taken))
  if (!changed.ok) return changed
  const left = await withoutLost(dependencies, changed.value, taken)
  if (!left.ok) return left
  const plan = await dependencies.plans.read(loaded.plan.id)
  if (!plan.ok) return plan
  return plan.value?.stopped === undefined
    ? success({ loaded: changed.value, taken })
    : takenBack(dependencies, changed.value, { number, taken })
}

/** What this person was handed out a moment ago is so still; all else is looked up. */
const takenIn = async (
  dependencies: TakeDependencies,
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

/** What is in the person's hands stays there where Orders did not answer; it is not handed out once more. */
const changesOf = (taken: readonly Taken[]): ReadonlyMap<string, OrderChange> =>
  new Map(
    taken
      .filter(({ seen, order }) => seen.outcome === 'PASSES' || order.reason !== 'NOT_ANSWERED')
      .map(({ seen, order }) => [idOf(seen), whereStill(seen, order)]),
  )

/** What was begun, or in the person's hands, and is not taken as the plan says: given back meanwhile, or over. */
const withoutLost = async (
  dependencies: TakeDependencies,
  loaded: LoadedPlan,
  taken: readonly Taken[],
): Promise<Result<unknown, Failure>> => {
  const newest = new Map(ordersOf(loaded).map((order) => [idOf(order), order]))
  const limit = createLimit(atOnce)
  const isLost = ({ seen, order }: Taken): boolean => {
    const { outcome, attempt } = newest.get(idOf(seen)) ?? seen
    const isHeld = attempt === order.attempt && outcome !== 'PASSES' && isWaiting(outcome)
    const isBegun = order.outcome === 'TAKEN' || order.attempt !== seen.attempt
    return !isHeld && (isBegun || seen.outcome === 'TAKEN')
  }
  const end = ({ order }: Taken) =>
    giveAttemptBack(dependencies, loaded.plan.id, {
      order,
      isMeant: ({ number }) => number === order.attempt,
      end: endOf(order),
    })
  return allOf(await Promise.all(taken.filter(isLost).map((each) => limit(() => end(each)))))
}

/** Stopped meanwhile: what was in nobody's hands before passes again. */
const takenBack = async (
  dependencies: TakeDependencies,
  loaded: LoadedPlan,
  { number, taken }: { readonly number: number; readonly taken: readonly Taken[] },
): Promise<Result<never, Failure>> => {
  const fresh = new Set(
    taken.flatMap(({ seen }) => (seen.outcome === 'PASSES' ? [idOf(seen)] : [])),
  )
  const back = await letPassAgain(dependencies, loaded, {
    orders: membersOf(loaded, number).filter(
      (order) => order.outcome === 'TAKEN' && fresh.has(idOf(order)),
    ),
    isMeant: (order, attempt) => attempt.number === order.attempt,
  })
  if (!back.ok) return back
  const isEmpty = membersOf(back.value, number).length === 0
  const left = await changePlan(dependencies, back.value, (plan) =>
    success(isEmpty ? withoutBatch(plan, number) : plan),
  )
  return left.ok ? failure({ kind: 'conflict' }) : left
}
