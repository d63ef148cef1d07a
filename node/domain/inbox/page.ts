import { z } from 'zod'

import type { OrderIntegrationRow } from './row'
import { comparePlaces, latestFirst, placeOf, type RowSort, type SortPlace } from './sort'

// A cursor is the place of a row in the order, not a count: rows that arrive meanwhile neither repeat nor hide others.

const placeSchema = z.object({
  key: z.string().optional(),
  id: z.string(),
  at: z.string().datetime().optional(),
})

export const placeCursorOf = (place: SortPlace): string =>
  Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')

export const cursorOf = (row: OrderIntegrationRow, sort: RowSort = latestFirst): string =>
  placeCursorOf(placeOf(row, sort))

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

type Placed = { readonly row: OrderIntegrationRow; readonly place: SortPlace }

/** The first few of many, sorted: cheaper than sorting all, since a page is short. */
const firstOf = (
  placed: readonly Placed[],
  count: number,
  direction: RowSort['direction'],
): readonly Placed[] => {
  const best: Placed[] = []
  for (const each of placed) {
    const last = best.at(-1)
    const isFull = best.length === count
    if (isFull && last && comparePlaces(last.place, each.place, direction) < 0) continue
    const at = best.findIndex(({ place }) => comparePlaces(each.place, place, direction) < 0)
    best.splice(at === -1 ? best.length : at, 0, each)
    if (isFull) best.pop()
  }
  return best
}

/** A page of rows after a place, in the order asked for. */
export const pageOf = (
  rows: readonly OrderIntegrationRow[],
  { first, after, sort = latestFirst }: PageRequest,
): RowPage => {
  const placed = rows.map((row) => ({ row, place: placeOf(row, sort) }))
  const rest =
    after === undefined
      ? placed
      : placed.filter(({ place }) => comparePlaces(after, place, sort.direction) < 0)
  return {
    rows: firstOf(rest, first, sort.direction).map(({ row }) => row),
    hasNextPage: rest.length > first,
    totalCount: rows.length,
  }
}
