import type { Failure } from '../../domain/failure'
import { causeThatCounts, reasonThatCounts } from '../../domain/plans/plan-groups'
import { byDeadline, idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { failure, success, type Result } from '../../lib/result'
import { ordersOf, planToActOn, type PlanStores } from './plan-store'

type Filter = Partial<Pick<PlannedOrder, 'outcome' | 'reason' | 'errorType' | 'batch'>>

type Asked = {
  readonly filter: Filter
  readonly first: number
  /** The id of the last order of the page before. */
  readonly after?: string
}

export type PageOfPlan = {
  readonly nodes: readonly PlannedOrder[]
  readonly totalCount: number
  readonly hasNextPage: boolean
}

const mostOrders = 500

/** The same groups as those of the plan: a cause counts where it tells what became of an order. */
const matches = (order: PlannedOrder, { outcome, reason, errorType, batch }: Filter): boolean =>
  (outcome === undefined || order.outcome === outcome) &&
  (reason === undefined || reasonThatCounts(order) === reason) &&
  (errorType === undefined || causeThatCounts(order) === errorType) &&
  (batch === undefined || order.batch === batch)

/** Orders of a plan, first deadline first. */
export const pageOfPlan = async (
  stores: PlanStores,
  plan: string,
  { filter, first, after }: Asked,
): Promise<Result<PageOfPlan, Failure>> => {
  if (first < 1 || first > mostOrders) {
    return failure({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
  }
  const loaded = await planToActOn(stores, plan)
  if (!loaded.ok) return loaded
  const all = [...ordersOf(loaded.value)].sort(byDeadline)
  const last = after === undefined ? undefined : all.find((order) => idOf(order) === after)
  if (after !== undefined && last === undefined) {
    return failure({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
  }
  const found = all.filter((order) => matches(order, filter))
  const rest = last === undefined ? found : found.filter((order) => byDeadline(order, last) > 0)
  const nodes = rest.slice(0, first)
  return success({ nodes, totalCount: found.length, hasNextPage: rest.length > nodes.length })
}
