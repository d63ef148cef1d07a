import type { QueryResolvers } from '../../__generated__/schema'
import { savedViewsOf } from '../../application/inbox/shared-views'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const savedViews: QueryResolvers['savedViews'] = async (_, __, context) => {
  const views = await savedViewsOf(dependenciesOf(context))
  if (!views.ok) throw toQueryError(views.error)
  return views.value
}
