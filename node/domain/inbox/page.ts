import { newestFirst } from './inbox'
import type { OrderIntegrationRow } from './row'

// A cursor is the place of a row in the order, not a count: rows that arrive meanwhile neither repeat nor hide others.

const separator = '\n'

export const cursorOf = (row: OrderIntegrationRow): string =>
  Buffer.from(`${row.lastSeenAt}${separator}${row.id}`, 'utf8').toString('base64url')

type Place = Pick<OrderIntegrationRow, 'lastSeenAt' | 'id'>

/** Undefined where the text is no cursor of ours. */
export const parseCursor = (cursor: string): Place | undefined => {
  const [lastSeenAt, ...id] = Buffer.from(cursor, 'base64url').toString('utf8').split(separator)
  if (!lastSeenAt || id.length !== 1 || !id[0]) return undefined
  return { lastSeenAt, id: id[0] }
}

export type RowPage = {
  readonly rows: readonly OrderIntegrationRow[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

/** A page of rows after a place, newest first. */
export const pageOf = (
  rows: readonly OrderIntegrationRow[],
  { first, after }: { readonly first: number; readonly after?: Place },
): RowPage => {
  const sorted = [...rows].sort(newestFirst)
  const rest =
    after === undefined
      ? sorted
      : sorted.filter((row) => newestFirst({ ...row, ...after }, row) < 0)
  return {
    rows: rest.slice(0, first),
    hasNextPage: rest.length > first,
    totalCount: rows.length,
  }
}
