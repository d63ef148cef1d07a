import type { QueryResolvers } from '../../__generated__/schema'
import { findOrderIntegration } from '../../application/orders/find-order-integration'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const orderIntegration: QueryResolvers['orderIntegration'] = async (_, { id }, context) => {
  if (/\p{Cc}/u.test(id))
    throw toQueryError({ kind: 'invalid-input', field: 'id', reason: 'wrong-shape' })
  const found = await findOrderIntegration(dependenciesOf(context), id)
  if (!found.ok) throw toQueryError(found.error)
  const stored = found.value
  return stored === undefined ? null : { row: stored.row, load: async () => stored }
}
