import type { QueryResolvers } from '../../__generated__/schema'
import { lookUpOrders as lookUp } from '../../application/orders/look-up-orders'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toOrderIntegration } from '../to-order-integration'

export const lookUpOrders: QueryResolvers['lookUpOrders'] = async (_, { ids }, context) => {
  const found = await lookUp(dependenciesOf(context), ids)
  if (!found.ok) throw toQueryError(found.error)
  return found.value.map(({ asked, state, row }) => ({
    asked,
    state,
    order: row === undefined ? null : toOrderIntegration(row, context),
  }))
}
