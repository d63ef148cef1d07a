import type { QueryResolvers } from '../../__generated__/schema'
import { ordersByIds as answer } from '../../application/orders/orders-by-ids'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toOrderIntegration } from '../to-order-integration'

export const ordersByIds: QueryResolvers['ordersByIds'] = async (_, { ids }, context) => {
  const found = await answer(dependenciesOf(context), ids)
  if (!found.ok) throw toQueryError(found.error)
  return found.value.map(({ asked, state, row }) => ({
    asked,
    state,
    order: row === undefined ? null : toOrderIntegration(row, context),
  }))
}
