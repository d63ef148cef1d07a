import type { QueryResolvers } from '../../__generated__/schema'
import { findAnywhere } from '../../application/orders/find-anywhere'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const orderIntegration: QueryResolvers['orderIntegration'] = async (_, { id }, context) => {
  if (/\p{Cc}/u.test(id))
    throw toQueryError({ kind: 'invalid-input', field: 'id', reason: 'wrong-shape' })
  const sought = await findAnywhere(dependenciesOf(context), id)
  if (!sought.ok) throw toQueryError(sought.error)
  if (sought.value.id !== 'FOUND') return null
  const { order } = sought.value
  return { row: order.row, load: async () => order }
}
