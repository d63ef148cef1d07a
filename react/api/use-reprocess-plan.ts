import { useApolloClient } from 'react-apollo'

import type {
  LaterOrdersQuery,
  LaterOrdersQueryVariables,
  PlanOrdersQuery,
  PlanOrdersQueryVariables,
  ReprocessPlanQuery,
  ReprocessPlanQueryVariables,
  ReprocessPlansQuery,
  ReprocessPlansQueryVariables,
} from '../__generated__/operations'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'
import laterDocument from './later-orders.graphql'
import ordersDocument from './plan-orders.graphql'
import planDocument from './reprocess-plan.graphql'
import plansDocument from './reprocess-plans.graphql'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'

/** Orders that are fixed to be reprocessed, and what became of each. */
export type ReprocessPlan = NonNullable<ReprocessPlanQuery['reprocessPlan']>
export type PlanGroup = ReprocessPlan['groups'][number]
export type PlanBatch = ReprocessPlan['batches'][number]
export type PlanWay = ReprocessPlan['ways'][number]
export type PlanOrder = PlanOrdersQuery['planOrders']['nodes'][number]
export type ListedPlan = ReprocessPlansQuery['reprocessPlans'][number]

interface PlanAnswer extends Answering {
  /** Null where there is none, or no longer; undefined until there is an answer. */
  readonly plan?: ReprocessPlan | null
}

export function useReprocessPlan(id: string): PlanAnswer {
  const { data, ...answering } = useQuestion<ReprocessPlanQuery, ReprocessPlanQueryVariables>(
    planDocument,
    { ...askedAnew, variables: { id } },
  )
  return { plan: data?.reprocessPlan, ...answering }
}

/** How many orders match since that are not in it. Asked once, for it costs the service a whole list. */
export function useLaterOrders(id: string): number {
  const { data } = useQuestion<LaterOrdersQuery, LaterOrdersQueryVariables>(laterDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  })
  return data?.reprocessPlan?.laterOrders ?? 0
}

interface PlansAnswer extends Answering {
  /** The newest first; undefined until there is an answer. */
  readonly plans?: readonly ListedPlan[]
}

/** The newest plans, of a cause where one is given. */
export function useReprocessPlans(first: number, issueId?: string): PlansAnswer {
  const { data, failure, retry } = useQuestion<ReprocessPlansQuery, ReprocessPlansQueryVariables>(
    plansDocument,
    { ...askedAnew, variables: { issueId, first } },
  )
  return { plans: data?.reprocessPlans, failure: data ? undefined : failure, retry }
}

/** Which orders of a plan. */
export type PlannedSelection = Pick<PlanOrdersQueryVariables, 'plan' | 'filter'>

export type PlanOrdersPage =
  { readonly kind: 'page'; readonly orders: PlanOrdersQuery['planOrders'] } | Unanswered

export type AllPlanOrders =
  { readonly kind: 'listed'; readonly orders: readonly PlanOrder[] } | Unanswered

/** Reads orders of a plan, as they are now; never throws. */
export function usePlanOrders() {
  const client = useApolloClient()
  const page = (variables: PlanOrdersQueryVariables): Promise<PlanOrdersPage> =>
    client
      .query<PlanOrdersQuery, PlanOrdersQueryVariables>({
        query: ordersDocument,
        variables,
        fetchPolicy: 'network-only',
      })
      .then(({ data }) => ({ kind: 'page' as const, orders: data.planOrders }), toUnanswered)

  const all = async (selection: PlannedSelection): Promise<AllPlanOrders> => {
    const orders: PlanOrder[] = []
    let after: string | undefined
    do {
      const answer = await page({ ...selection, after })
      if (answer.kind === 'unanswered') return answer
      orders.push(...answer.orders.nodes)
      const { hasNextPage, endCursor } = answer.orders.pageInfo
      after = hasNextPage ? (endCursor ?? undefined) : undefined
    } while (after !== undefined)
    return { kind: 'listed', orders }
  }

  return { page, all }
}
