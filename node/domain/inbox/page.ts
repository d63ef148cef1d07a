import { FirstFew } from '../../lib/first-few'
import { atOnce, eachInSteps, type Steps } from '../../lib/in-slices'
import { readCursor, writeCursor, type ListName, type ListOrder } from './page-cursor'
import type { OrderIntegrationRow } from './row'
import {
  comparePlaces,
  isSurelyAfter,
  latestFirst,
  sortPlaceOf,
  type RowSort,
  type SortPlace,
} from './sort'

// A cursor is the place of a row in the order, not a count: rows that arrive meanwhile neither repeat nor hide others.

export const cursorOf = (row: OrderIntegrationRow, sort: RowSort = latestFirst): string =>
  writeCursor(sortPlaceOf(row, sort), sort, 'orders')

/** Undefined where the text is no cursor of this list. */
export const parseCursor = (
  cursor: string,
  order: ListOrder = latestFirst,
  list: ListName = 'orders',
): SortPlace | undefined => readCursor(cursor, order, list)

export type ShownPage = {
  readonly rows: readonly OrderIntegrationRow[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

export type PageRequest = {
  readonly first: number
  readonly after?: SortPlace
  readonly sort?: RowSort
}

/** A page of rows after a place, in the order asked for. In steps: there may be a hundred thousand. */
export function* pageSteps(
  rows: readonly OrderIntegrationRow[],
  { first, after, sort = latestFirst }: PageRequest,
): Steps<ShownPage> {
  const { direction } = sort
  const few = new FirstFew<{ readonly row: OrderIntegrationRow; readonly place: SortPlace }>(
    first,
    (left, right) => comparePlaces(left.place, right.place, direction),
  )
  let rest = 0
  // One pass that holds on to a page only.
  yield* eachInSteps(rows, (row) => {
    const last = after === undefined ? few.last() : undefined
    if (last !== undefined && isSurelyAfter(row, last.place, sort)) {
      rest += 1
      return
    }
    const place = sortPlaceOf(row, sort)
    if (after !== undefined && comparePlaces(after, place, direction) >= 0) return
    few.add({ row, place })
    rest += 1
  })
  return {
    rows: few.all().map(({ row }) => row),
    hasNextPage: rest > first,
    totalCount: rows.length,
  }
}

export const pageOf = (...asked: Parameters<typeof pageSteps>): ShownPage =>
  atOnce(pageSteps(...asked))
