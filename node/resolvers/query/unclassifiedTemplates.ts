import type { QueryResolvers } from '../../__generated__/schema'
import { listUnclassifiedTemplates } from '../../application/unknown-messages/list-unclassified-templates'
import { dependenciesOf } from '../../context'
import { createLimit } from '../../lib/limit'
import { toQueryError } from '../query-failure'

const mostCountsAtOnce = 5

export const unclassifiedTemplates: QueryResolvers['unclassifiedTemplates'] = async (
  _parent,
  _arguments,
  context,
) => {
  const listed = await listUnclassifiedTemplates(dependenciesOf(context))
  if (!listed.ok) throw toQueryError(listed.error)
  const limit = createLimit(mostCountsAtOnce)
  return listed.value.map((unclassified) => ({ unclassified, limit }))
}
