import type { Failure } from '../../domain/failure'
import type { Plan } from '../../domain/plans/plan'
import { ordersInPart, planPartKey, type PlanPart } from '../../domain/plans/plan-part'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'

export type PlanStores = {
  readonly plans: Collection<Plan>
  readonly planParts: Collection<PlanPart>
}

/** A plan with its orders, by the part in which each is kept. */
export type LoadedPlan = {
  readonly plan: Plan
  readonly parts: readonly (readonly PlannedOrder[])[]
}

const atOnce = 8

export const ordersOf = ({ parts }: LoadedPlan): readonly PlannedOrder[] => parts.flat()

const numbersTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index)

const inParts = async <Value>(
  parts: readonly number[],
  work: (part: number) => Promise<Result<Value, Failure>>,
): Promise<Result<readonly Value[], Failure>> => {
  const limit = createLimit(atOnce)
  return allOf(await Promise.all(parts.map((part) => limit(() => work(part)))))
}

/** A plan as of now; undefined where there is none. One that lost a part is not shown as if it were whole. */
export const loadPlan = async (
  { plans, planParts }: PlanStores,
  id: string,
): Promise<Result<LoadedPlan | undefined, Failure>> => {
  const read = await plans.read(id)
  if (!read.ok) return read
  const plan = read.value
  if (plan === undefined) return success(undefined)
  const parts = await inParts(numbersTo(plan.parts), async (part) => {
    const found = await planParts.read(planPartKey(id, part))
    if (!found.ok) return found
    return found.value === undefined ? failure({ kind: 'not-found' }) : success(found.value.orders)
  })
  return parts.ok ? success({ plan, parts: parts.value }) : parts
}

/** The same for an act, which needs one. */
export const planToActOn = async (
  stores: PlanStores,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const loaded = await loadPlan(stores, id)
  if (!loaded.ok) return loaded
  return loaded.value === undefined ? failure({ kind: 'not-found' }) : success(loaded.value)
}

/** Keeps a plan that is new: the orders first, so that a plan that can be seen is whole. */
export const keepPlan = async (
  { plans, planParts }: PlanStores,
  plan: Plan,
  orders: readonly PlannedOrder[],
): Promise<Result<LoadedPlan, Failure>> => {
  const parts = numbersTo(plan.parts).map((part) =>
    orders.slice(part * ordersInPart, (part + 1) * ordersInPart),
  )
  const written = await inParts(numbersTo(plan.parts), (part) =>
    planParts.put(planPartKey(plan.id, part), { plan: plan.id, orders: parts[part] ?? [] }),
  )
  if (!written.ok) return written
  const kept = await plans.put(plan.id, plan)
  return kept.ok ? success({ plan, parts }) : kept
}

/** What becomes of an order; called on its newest form, and again where another came between. */
export type OrderChange = (order: PlannedOrder) => PlannedOrder

/** Only where an order is still as it was when that was decided: nobody took it since, or gave it back. */
export const whereStill =
  (seen: PlannedOrder, next: PlannedOrder): OrderChange =>
  (order) =>
    order.outcome === seen.outcome && order.attempt === seen.attempt && order.batch === seen.batch
      ? next
      : order

/** Changes orders of a plan, so that no other change is lost: those of the parts in which one is. */
export const changeOrders = async (
  { planParts }: PlanStores,
  { plan, parts }: LoadedPlan,
  changes: ReadonlyMap<string, OrderChange>,
): Promise<Result<LoadedPlan, Failure>> => {
  const concerned = numbersTo(parts.length).filter((part) =>
    parts[part]?.some((order) => changes.has(idOf(order))),
  )
  const written = await inParts(concerned, async (part) => {
    const changed = await planParts.change<Failure>(planPartKey(plan.id, part), (current) =>
      current === undefined
        ? failure({ kind: 'not-found' })
        : success({
            ...current,
            orders: current.orders.map((order) => changes.get(idOf(order))?.(order) ?? order),
          }),
    )
    return changed.ok ? success({ part, orders: changed.value.orders }) : changed
  })
  if (!written.ok) return written
  const newest = new Map(written.value.map(({ part, orders }) => [part, orders]))
  return success({ plan, parts: parts.map((orders, part) => newest.get(part) ?? orders) })
}

/** Changes what a plan says of itself; its orders stay as they are. */
export const changePlan = async (
  { plans }: PlanStores,
  loaded: LoadedPlan,
  change: (plan: Plan) => Result<Plan, Failure>,
): Promise<Result<LoadedPlan, Failure>> => {
  const changed = await plans.change<Failure>(loaded.plan.id, (current) =>
    current === undefined ? failure({ kind: 'not-found' }) : change(current),
  )
  return changed.ok ? success({ ...loaded, plan: changed.value }) : changed
}
