import type { QueryResolvers } from '../../__generated__/schema'
import { listActivities } from '../../application/team/list-activities'
import { dependenciesOf } from '../../context'
import { activityCursorOf } from '../../domain/team/activity-page'
import { toQueryError } from '../query-failure'

export const activities: QueryResolvers['activities'] = async (
  _,
  { first, after, by },
  context,
) => {
  const page = await listActivities(dependenciesOf(context), {
    first: first ?? 0,
    after: after ?? undefined,
    by: by ?? undefined,
  })
  if (!page.ok) throw toQueryError(page.error)
  const { activities: found, next } = page.value
  return {
    nodes: found.map(({ activity, place }) => ({
      ...activity,
      id: activityCursorOf(place),
      orders: activity.orders ?? [],
    })),
    pageInfo: {
      hasNextPage: next !== undefined,
      endCursor: next === undefined ? null : activityCursorOf(next),
    },
  }
}
