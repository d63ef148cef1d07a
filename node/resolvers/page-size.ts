import { toQueryError } from './query-failure'

/**
 * Open orders are in memory, and an export reads them all. Of longer pages it would be a little faster, and other requests
 * would wait longer for each: an order costs about 0.15 ms, in one piece (`npm run bench -- --only export`).
 */
export const mostOpen = 500

/** What one search of the store answers, and of how many orders the whole may be read for one page. */
export const mostFound = 100

type PageArguments = {
  readonly first: number
  readonly after?: string | null
  /** What the cursor says; undefined where it is none of ours. */
  readonly place?: unknown
}

/** Refuses a page that is empty or too long, and a cursor that is none of ours. */
export const checkPage = ({ first, after, place }: PageArguments, most = mostFound): void => {
  if (after != null && place === undefined) {
    throw toQueryError({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
  }
  if (first < 1 || first > most) {
    throw toQueryError({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
  }
}
