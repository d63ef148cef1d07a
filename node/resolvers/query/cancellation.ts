import type { QueryResolvers } from '../../__generated__/schema'
import { readCancellation } from '../../application/cancellations/cancellation-store'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const cancellation: QueryResolvers['cancellation'] = async (_, { id }, context) => {
  const read = await readCancellation(dependenciesOf(context), id)
  if (!read.ok) throw toQueryError(read.error)
  return read.value ?? null
}
