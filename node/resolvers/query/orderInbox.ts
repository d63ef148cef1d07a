import type { QueryResolvers } from '../../__generated__/schema'
import { openInbox } from '../../application/inbox/open-inbox'
import { readFilter } from '../../application/inbox/read-filter'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { visited } from '../visited'

export const orderInbox: QueryResolvers['orderInbox'] = async (_, { filter }, context) => {
  const dependencies = dependenciesOf(context)
  const parsed = await readFilter(dependencies, filter)
  if (!parsed.ok) throw toQueryError(parsed.error)
  const opened = await openInbox(dependencies, parsed.value)
  visited(context)
  if (!opened.ok) throw toQueryError(opened.error)
  return opened.value
}
