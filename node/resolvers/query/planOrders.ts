import type { QueryResolvers } from '../../__generated__/schema'
import { pageOfPlan } from '../../application/plans/page-of-plan'
import { dependenciesOf } from '../../context'
import { idOf } from '../../domain/plans/planned-order'
import { toQueryError } from '../query-failure'

export const planOrders: QueryResolvers['planOrders'] = async (
  _,
  { plan, filter, first, after },
  context,
) => {
  const page = await pageOfPlan(dependenciesOf(context), plan, {
    filter: {
      outcome: filter?.outcome ?? undefined,
      reason: filter?.reason ?? undefined,
      errorType: filter?.errorType ?? undefined,
      batch: filter?.batch ?? undefined,
    },
    first: first ?? 0,
    after: after ?? undefined,
  })
  if (!page.ok) throw toQueryError(page.error)
  const { nodes, totalCount, hasNextPage } = page.value
  const last = nodes.at(-1)
  const endCursor = last === undefined ? null : idOf(last)
  return { nodes, totalCount, pageInfo: { hasNextPage, endCursor } }
}
