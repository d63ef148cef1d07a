import type { QueryResolvers } from '../../__generated__/schema'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const cancellation: QueryResolvers['cancellation'] = async (_, { id }, context) => {
  const read = await dependenciesOf(context).cancellations.read(id)
  if (!read.ok) throw toQueryError(read.error)
  return read.value ?? null
}
