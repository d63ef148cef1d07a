import type { Steps } from '../../lib/in-slices'
import { sortSteps } from '../../lib/sort-steps'
import type { ShownPage } from './page'
import type { OrderIntegrationRow } from './row'
import { comparePlaces, sortPlaceOf, type RowSort, type SortPlace } from './sort'

// A file of all rows is read in parts. Sorting all of them once and cutting parts out of that costs a twentieth of
// finding each part anew among all rows.

type Rows = readonly OrderIntegrationRow[]

const placedAtOnce = 1_000

/** All rows in an order, in steps. */
export function* sortedRowSteps(rows: Rows, sort: RowSort): Steps<Rows> {
  const placed: { readonly row: OrderIntegrationRow; readonly place: SortPlace }[] = []
  for (const row of rows) {
    placed.push({ row, place: sortPlaceOf(row, sort) })
    if (placed.length % placedAtOnce === 0) yield
  }
  const sorted = yield* sortSteps(placed, (left, right) =>
    comparePlaces(left.place, right.place, sort.direction),
  )
  return sorted.map(({ row }) => row)
}

/** Where the first row after a place stands, by halves. */
const startAfter = (sorted: Rows, after: SortPlace, sort: RowSort): number => {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const row = sorted[middle]
    if (row !== undefined && comparePlaces(after, sortPlaceOf(row, sort), sort.direction) < 0) {
      to = middle
    } else from = middle + 1
  }
  return from
}

type PartRequest = {
  readonly first: number
  readonly after: SortPlace | undefined
  readonly sort: RowSort
}

/** The part of sorted rows that comes after a place. */
export const partOf = (sorted: Rows, { first, after, sort }: PartRequest): ShownPage => {
  const start = after === undefined ? 0 : startAfter(sorted, after, sort)
  return {
    rows: sorted.slice(start, start + first),
    hasNextPage: start + first < sorted.length,
    totalCount: sorted.length,
  }
}
