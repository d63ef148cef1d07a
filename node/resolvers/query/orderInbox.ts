import type { QueryResolvers } from '../../__generated__/schema'
import { openInbox } from '../../application/open-inbox'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const orderInbox: QueryResolvers['orderInbox'] = async (_, { filter }, context) => {
  const opened = await openInbox(dependenciesOf(context), {
    search: filter?.search ?? undefined,
    statuses: filter?.statuses ?? [],
    errorTypes: filter?.errorTypes ?? [],
    issueId: filter?.issueId ?? undefined,
  })
  if (!opened.ok) throw toQueryError(opened.error)
  return opened.value
}
