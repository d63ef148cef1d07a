import { z } from 'zod'

import { FirstFew } from '../../lib/first-few'
import type { OrderIntegrationRow } from './row'
import {
  comparePlaces,
  isSurelyAfter,
  latestFirst,
  placeOf,
  type RowSort,
  type SortPlace,
} from './sort'

// A cursor is the place of a row in the order, not a count: rows that arrive meanwhile neither repeat nor hide others.

const placeSchema = z.object({
  of: z.string(),
  key: z.string().optional(),
  id: z.string(),
  at: z.string().datetime().optional(),
  typical: z.object({ amount: z.number(), currency: z.string() }).optional(),
})

/** What a cursor is a place in: in another list, or another order of the same, it would mean something else. */
export type ListOrder = { readonly field: string; readonly direction: string }

export type ListName = 'orders' | 'issues'

const nameOf = ({ field, direction }: ListOrder, list: ListName): string =>
  `${list} ${field} ${direction}`

export const placeCursorOf = (place: SortPlace, order: ListOrder, list: ListName): string =>
  Buffer.from(JSON.stringify({ of: nameOf(order, list), ...place }), 'utf8').toString('base64url')

export const cursorOf = (row: OrderIntegrationRow, sort: RowSort = latestFirst): string =>
  placeCursorOf(placeOf(row, sort), sort, 'orders')

/** Undefined where the text is no cursor of this list. */
export const parseCursor = (
  cursor: string,
  order: ListOrder = latestFirst,
  list: ListName = 'orders',
): SortPlace | undefined => {
  try {
    const body: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const parsed = placeSchema.safeParse(body).data
    if (parsed?.of !== nameOf(order, list)) return undefined
    const { of: _, ...place } = parsed
    return place
  } catch {
    return undefined
  }
}

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

/** A page of rows after a place, in the order asked for. */
export const pageOf = (
  rows: readonly OrderIntegrationRow[],
  { first, after, sort = latestFirst }: PageRequest,
): ShownPage => {
  const { direction } = sort
  const few = new FirstFew<{ readonly row: OrderIntegrationRow; readonly place: SortPlace }>(
    first,
    (left, right) => comparePlaces(left.place, right.place, direction),
  )
  let rest = 0
  // One pass that holds on to a page only: there may be a hundred thousand rows.
  for (const row of rows) {
    const last = after === undefined ? few.last() : undefined
    if (last !== undefined && isSurelyAfter(row, last.place, sort)) {
      rest += 1
      continue
    }
    const place = placeOf(row, sort)
    if (after !== undefined && comparePlaces(after, place, direction) >= 0) continue
    few.add({ row, place })
    rest += 1
  }
  return {
    rows: few.all().map(({ row }) => row),
    hasNextPage: rest > first,
    totalCount: rows.length,
  }
}
