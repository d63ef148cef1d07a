import { bandPlace, rankOf, type OrderRanking } from './ranking'
import type { OrderIntegrationRow } from './row'
import type { Money } from '../money'

/** The same words as the GraphQL enums. */
type PlainField = 'LAST_PROCESSED' | 'SHIP_BY' | 'VALUE' | 'MARKETPLACE_ORDER_ID'

export type SortDirection = 'ASCENDING' | 'DESCENDING'

/** What ranks first changes with the time of day: a ranked list is one of a moment. */
export type RowSort =
  | { readonly field: PlainField; readonly direction: SortDirection }
  | { readonly field: 'RANK'; readonly direction: SortDirection; readonly ranking: OrderRanking }

export const latestFirst: RowSort = { field: 'LAST_PROCESSED', direction: 'DESCENDING' }

/** Where a row stands in a sorted list: what cursors are made of. */
export type SortPlace = {
  /** A text that compares as the field does; absent where the row does not know the field. */
  readonly key?: string
  readonly id: string
  /** The moment as of which a ranked list is ranked: its next pages keep to it. */
  readonly at?: string
  /** What unknown values count as in a ranked list: its next pages keep to that, too. */
  readonly typical?: Money
}

const digits = 16

const keyOf = (row: OrderIntegrationRow, sort: RowSort): string | undefined => {
  switch (sort.field) {
    case 'RANK':
      return rankOf(row, sort.ranking)
    case 'LAST_PROCESSED':
      return row.lastSeenAt
    case 'SHIP_BY':
      return row.order.shipBy
    case 'VALUE':
      return (
        row.order.value &&
        `${row.order.value.currency}${String(row.order.value.amount).padStart(digits, '0')}`
      )
    case 'MARKETPLACE_ORDER_ID':
      return row.marketplaceOrderId
  }
}

export const sortPlaceOf = (row: OrderIntegrationRow, sort: RowSort): SortPlace => ({
  key: keyOf(row, sort),
  id: row.id,
  at: sort.field === 'RANK' ? sort.ranking.bounds.now : undefined,
  typical: sort.field === 'RANK' ? sort.ranking.typical : undefined,
})

/** Whether a row comes after a place, where that is told without its whole key: in a ranked list it mostly is. */
export const isSurelyAfter = (
  row: OrderIntegrationRow,
  { key }: SortPlace,
  sort: RowSort,
): boolean => {
  if (sort.field !== 'RANK' || key === undefined) return false
  const band = bandPlace(row, sort.ranking.bounds)
  const other = Number(key.charAt(0))
  return sort.direction === 'ASCENDING' ? band > other : band < other
}

const compareTexts = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0

/**
 * Compares two places of one sort. Unknown keys come last in both directions; equal ones are ordered by id, so that
 * pages neither overlap nor leave gaps.
 */
export const comparePlaces = (
  left: SortPlace,
  right: SortPlace,
  direction: SortDirection,
): number => {
  if (left.key === undefined || right.key === undefined) {
    if (left.key === right.key) return compareTexts(left.id, right.id)
    return left.key === undefined ? 1 : -1
  }
  const order = compareTexts(left.key, right.key)
  if (order === 0) return compareTexts(left.id, right.id)
  return direction === 'ASCENDING' ? order : -order
}

/** Most recently reported first; equal times are ordered by id, so that pages never overlap. */
export const newestFirst = (left: OrderIntegrationRow, right: OrderIntegrationRow): number => {
  if (left.lastSeenAt !== right.lastSeenAt) return left.lastSeenAt < right.lastSeenAt ? 1 : -1
  return compareTexts(left.id, right.id)
}
