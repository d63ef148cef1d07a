import type { QueryResolvers } from '../../__generated__/schema'
import { openInbox } from '../../application/open-inbox'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toInboxFilter } from '../to-inbox-filter'

export const orderInbox: QueryResolvers['orderInbox'] = async (_, { filter }, context) => {
  const opened = await openInbox(dependenciesOf(context), toInboxFilter(filter))
  if (!opened.ok) throw toQueryError(opened.error)
  return opened.value
}
