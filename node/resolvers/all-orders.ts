import type { OrderInboxOrdersArgs } from '../__generated__/schema'
import { searchInOrders } from '../application/orders/search-in-orders'
import { searchOrders } from '../application/orders/search-orders'
import { dependenciesOf, type Context } from '../context'
import type { InboxFilter } from '../domain/inbox/filter-input'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import { checkPage } from './page-size'
import { toQueryError } from './query-failure'
import { toConnection } from './to-connection'
import { toOrderIntegration } from './to-order-integration'

type Page = Pick<OrderInboxOrdersArgs, 'sort' | 'after'> & { readonly first: number }

type Found = {
  readonly edges: readonly { readonly row: OrderIntegrationRow; readonly cursor: string }[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

const toOrders = (found: Found, context: Context) =>
  toConnection(
    found.edges.map(({ row, cursor }) => ({ node: toOrderIntegration(row, context), cursor })),
    found,
  )

/** A page of the orders that somebody closed, as they are kept. */
export const pageOfClosedOrders = async (
  filter: InboxFilter,
  { sort, first, after }: Page,
  context: Context,
) => {
  checkPage({ first })
  const request = { filter, sort: sort ?? undefined, first, after: after ?? undefined }
  const found = await searchOrders(dependenciesOf(context), request)
  if (!found.ok) throw toQueryError(found.error)
  const { window } = found.value
  return { ...toOrders(found.value, context), window, soughtId: null, groups: () => [] }
}

/** A page of all orders of the store, as Orders has them. */
export const allOrders = async (
  filter: InboxFilter,
  { sort, first, after }: Page,
  context: Context,
) => {
  checkPage({ first })
  if (sort) {
    throw toQueryError({
      kind: 'invalid-input',
      field: 'sort.field',
      reason: 'only-open-orders',
    })
  }
  const request = { filter, first, after: after ?? undefined }
  const found = await searchInOrders(dependenciesOf(context), request)
  if (!found.ok) throw toQueryError(found.error)
  const { soughtId = null } = found.value
  return { ...toOrders(found.value, context), window: null, soughtId, groups: () => [] }
}
