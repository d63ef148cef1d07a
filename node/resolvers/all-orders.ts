import type { OrderInboxOrdersArgs } from '../__generated__/schema'
import { searchOrders } from '../application/orders/search-orders'
import { dependenciesOf, type Context } from '../context'
import type { InboxFilter } from '../domain/inbox/filter-input'
import { checkPage } from './page-size'
import { toQueryError } from './query-failure'
import { toConnection } from './to-connection'
import { toOrderIntegration } from './to-order-integration'

/** A page of all orders, open or not. */
export const allOrders = async (
  filter: InboxFilter,
  { sort, first, after }: Pick<OrderInboxOrdersArgs, 'sort' | 'first' | 'after'>,
  context: Context,
) => {
  checkPage({ first: first ?? 0 })
  const found = await searchOrders(dependenciesOf(context), {
    filter,
    sort: sort ?? undefined,
    first: first ?? 0,
    after: after ?? undefined,
  })
  if (!found.ok) throw toQueryError(found.error)
  const edges = found.value.edges.map(({ row, cursor }) => ({
    node: toOrderIntegration(row, context),
    cursor,
  }))
  return { ...toConnection(edges, found.value), window: found.value.window, groups: () => [] }
}
