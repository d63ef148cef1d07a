import type { RowFilter } from './row-filter'

/** What the store's search can tell of an order. A search is for a whole id of it. */
export type StoredFilter = Omit<RowFilter, 'value'>

export type StoredSort = {
  readonly field: 'LAST_PROCESSED' | 'MARKETPLACE_ORDER_ID'
  readonly direction: 'ASCENDING' | 'DESCENDING'
}

/** How many rows of a search Master Data reaches: REST-Range, documented as 10,000. */
export const reachableRows = 10_000
