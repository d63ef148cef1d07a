import type { Failure } from '../../domain/failure'
import type { InboxFilter } from '../../domain/inbox/filter-input'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { toStoredFilter } from '../../domain/inbox/stored-filter'
import { reachableRows } from '../../domain/inbox/stored-search'
import { success, type Result } from '../../lib/result'
import { mostRows, type OrderIntegrationStore } from '../../ports/order-integration-store'

type Wanted = {
  /** The id of the order that the part before this one ended with. */
  readonly after?: string
  /** Those that were closed later are left out: nobody has seen them in what was to be done. */
  readonly until: number
  readonly most: number
}

type Part = {
  readonly rows: readonly OrderIntegrationRow[]
  readonly remaining: number
  readonly after: string | undefined
}

const byMarketplaceOrderId = { field: 'MARKETPLACE_ORDER_ID', direction: 'ASCENDING' } as const

/** As the store's search sorts them: by what stands behind the affiliate's three characters. */
const placeOf = (id: string): string => `${id.slice(4)} ${id}`

/**
 * The orders that a filter means of those that somebody closed, by their ids: what is opened again leaves the search some
 * seconds later, and is neither skipped nor done twice for that.
 */
export const closedOrders = async (
  { orderIntegrations }: { readonly orderIntegrations: OrderIntegrationStore },
  filter: InboxFilter,
  { after, until, most }: Wanted,
): Promise<Result<Part, Failure>> => {
  const query = toStoredFilter(filter)
  if (!query.ok) return query
  const isWanted = ({ id, closedAt }: OrderIntegrationRow): boolean =>
    (after === undefined || placeOf(id) > placeOf(after)) &&
    (closedAt === undefined || Date.parse(closedAt) <= until)
  const found: OrderIntegrationRow[] = []
  for (let from = 0; from < reachableRows; from += mostRows) {
    const page = await orderIntegrations.page(query.value, { sort: byMarketplaceOrderId, from })
    if (!page.ok) return page
    found.push(...page.value.rows.map(({ row }) => row).filter(isWanted))
    const isLast = page.value.rows.length < mostRows
    if (isLast || found.length > most) {
      const rows = found.slice(0, most)
      const beyond = isLast ? 0 : Math.max(0, page.value.total - from - mostRows)
      const remaining = found.length - rows.length + beyond
      return success({ rows, remaining, after: remaining === 0 ? undefined : rows.at(-1)?.id })
    }
  }
  return success({ rows: found, remaining: 0, after: undefined })
}
