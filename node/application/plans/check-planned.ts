import type { Failure } from '../../domain/failure'
import { stillHolds, judgeOrder } from '../../domain/plans/judge-order'
import { byDeadline, idOf, withJudged, type PlannedOrder } from '../../domain/plans/planned-order'
import { success, type Result } from '../../lib/result'
import { checkOrders, type CheckDependencies, type CheckedOrder } from '../checks/check-orders'
import {
  changeOrders,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
  type PlanStores,
} from './plan-store'

export type CheckPlannedDependencies = CheckDependencies & PlanStores

/** A request ends after 30 s. */
const mostOrders = 300

const isOld = ({ evidenceAt = '' }: PlannedOrder, now: string): boolean =>
  !stillHolds(evidenceAt, now)

/** Those that pass by a check which is too old by now. */
export const staleIn = (orders: readonly PlannedOrder[], now: string): readonly PlannedOrder[] =>
  orders.filter(
    (order) => order.outcome === 'PASSES' && order.reason === 'CHECK_PASSED' && isOld(order, now),
  )

/** What a check could change; one that could not tell, or found something, is repeated once it is old. */
const isToCheck = (order: PlannedOrder, now: string): boolean => {
  switch (order.reason) {
    case 'NOT_CHECKED':
    case 'CHECK_TOO_OLD':
      return order.outcome === 'UNKNOWN'
    case 'CANNOT_TELL':
      return order.outcome === 'UNKNOWN' && isOld(order, now)
    case 'WOULD_FAIL':
      return order.outcome === 'REFUSED' && isOld(order, now)
    default:
      return false
  }
}

const toCheck = (loaded: LoadedPlan, now: string): readonly PlannedOrder[] => {
  const orders = ordersOf(loaded)
  const open = orders.filter((order) => isToCheck(order, now))
  return [...open, ...staleIn(orders, now)].sort(byDeadline)
}

/** Nobody took it meanwhile, and nothing but a check speaks of it. */
const isJudgedByCheck = ({ outcome, reason }: PlannedOrder): boolean =>
  outcome === 'PASSES' || outcome === 'UNKNOWN' || reason === 'WOULD_FAIL'

const judgedBy =
  (checked: CheckedOrder | undefined, plan: string, now: string): OrderChange =>
  (order) => {
    if (!isJudgedByCheck(order)) return order
    if (checked === undefined) {
      return withJudged(order, { outcome: 'UNKNOWN', reason: 'CANNOT_TELL', evidenceAt: now })
    }
    const { row, check } = checked
    const { verdict, at, causes } = check
    const seen = { ...row, checked: { verdict, at, cause: causes[0] } }
    const judged = judgeOrder(seen, { now, plan })
    return judged.outcome === 'PASSES' ? { ...order, ...judged } : withJudged(order, judged)
  }

/** Checks orders of a plan, and judges them by what was found. */
export const checkAgain = async (
  dependencies: CheckPlannedDependencies,
  loaded: LoadedPlan,
  wanted: readonly PlannedOrder[],
): Promise<Result<LoadedPlan, Failure>> => {
  const orders = wanted.slice(0, mostOrders)
  if (orders.length === 0) return success(loaded)
  const run = await checkOrders(dependencies, { ids: orders.map(idOf) })
  if (!run.ok && run.error.kind !== 'not-found') return run
  const found = new Map(run.ok ? run.value.orders.map((each) => [each.id, each]) : [])
  const now = dependencies.clock.now()
  const changes = orders.map((order) => {
    const id = idOf(order)
    return [id, judgedBy(found.get(id), loaded.plan.id, now)] as const
  })
  return changeOrders(dependencies, loaded, new Map(changes))
}

export type CheckedPlan = { readonly loaded: LoadedPlan; readonly remaining: number }

/** Checks what nothing tells about, first deadline first, so many at once. */
export const checkPlanned = async (
  dependencies: CheckPlannedDependencies,
  id: string,
): Promise<Result<CheckedPlan, Failure>> => {
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const { clock } = dependencies
  const wanted = toCheck(loaded.value, clock.now())
  const checked = await checkAgain(dependencies, loaded.value, wanted)
  if (!checked.ok) return checked
  const remaining = toCheck(checked.value, clock.now()).length
  return success({ loaded: checked.value, remaining })
}

const tooOld: OrderChange = (order) =>
  order.outcome === 'PASSES' && order.reason === 'CHECK_PASSED'
    ? withJudged(order, {
        outcome: 'UNKNOWN',
        reason: 'CHECK_TOO_OLD',
        errorType: order.errorType,
        evidenceAt: order.evidenceAt,
      })
    : order

/** Without a person nothing is checked: what passes by a check that is too old waits until somebody has it checked. */
export const leaveUnchecked = (
  dependencies: PlanStores,
  loaded: LoadedPlan,
  stale: readonly PlannedOrder[],
): Promise<Result<LoadedPlan, Failure>> =>
  changeOrders(dependencies, loaded, new Map(stale.map((order) => [idOf(order), tooOld])))
