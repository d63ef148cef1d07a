import { z } from 'zod'

import type { OrderIntegrationRow } from './row'
import { comparePlaces, latestFirst, placeOf, type RowSort, type SortPlace } from './sort'

// A cursor is the place of a row in the order, not a count: rows that arrive meanwhile neither repeat nor hide others.

const placeSchema = z.object({ key: z.string().optional(), id: z.string() })

export const cursorOf = (row: OrderIntegrationRow, sort: RowSort = latestFirst): string =>
  Buffer.from(JSON.stringify(placeOf(row, sort)), 'utf8').toString('base64url')

/** Undefined where the text is no cursor of ours. */
export const parseCursor = (cursor: string): SortPlace | undefined => {
  try {
    const body: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return placeSchema.safeParse(body).data
  } catch {
    return undefined
  }
}

export type RowPage = {
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
): RowPage => {
  const placed = rows
    .map((row) => ({ row, place: placeOf(row, sort) }))
    .sort((left, right) => comparePlaces(left.place, right.place, sort.direction))
  const rest =
    after === undefined
      ? placed
      : placed.filter(({ place }) => comparePlaces(after, place, sort.direction) < 0)
  return {
    rows: rest.slice(0, first).map(({ row }) => row),
    hasNextPage: rest.length > first,
    totalCount: rows.length,
  }
}
