import type { QueryResolvers } from '../../__generated__/schema'
import { listCancellations } from '../../application/cancellations/list-cancellations'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const cancellations: QueryResolvers['cancellations'] = async (_, { first }, context) => {
  const listed = await listCancellations(dependenciesOf(context), first ?? 0)
  if (!listed.ok) throw toQueryError(listed.error)
  return listed.value
}
