import type { OrderIntegrationSortField } from '../__generated__/operations'
import type { TableSort } from '../ui'
import type { Sort } from './sorts'
import { Sorts } from './sorts'

export type OrderSort = Sort<OrderIntegrationSortField>

/** What orders are sorted by: what is lost first, unless somebody chose otherwise. */
export const orderSorts = new Sorts<OrderIntegrationSortField>({
  RANK: { column: 'rank', shownBy: 'ship-by', first: 'ASCENDING' },
  // No column shows it.
  LAST_PROCESSED: { column: 'reported', first: 'DESCENDING' },
  SHIP_BY: { column: 'ship-by', first: 'ASCENDING' },
  VALUE: { column: 'value', first: 'DESCENDING' },
  MARKETPLACE_ORDER_ID: { column: 'order', first: 'ASCENDING' },
})

/** What closed orders can be sorted by, besides the open ones. */
const fieldsOfAll: readonly OrderIntegrationSortField[] = ['LAST_PROCESSED', 'MARKETPLACE_ORDER_ID']

export const sortsOfAll: readonly OrderSort[] = orderSorts.every.filter(({ field }) =>
  fieldsOfAll.includes(field),
)

/** The same sort, or the newest first where closed orders cannot be sorted so. */
export const sortOfAll = (sort: OrderSort): OrderSort =>
  fieldsOfAll.includes(sort.field) ? sort : orderSorts.first('LAST_PROCESSED')

/** Which way a column sorts first; undefined where it cannot be sorted by, as most cannot while closed orders are listed. */
export function columnDirection(
  column: string,
  ofAll: boolean,
): TableSort['direction'] | undefined {
  const { field } = orderSorts.byColumn(column, orderSorts.start)
  return ofAll && !fieldsOfAll.includes(field) ? undefined : orderSorts.firstDirection(column)
}
