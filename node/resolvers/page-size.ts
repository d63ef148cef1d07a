import { toQueryError } from './query-failure'

/**
 * How many open orders one part of a file has: they are in memory. An answer of so many has about 2 MB. Fewer would be
 * asked for more often, which costs as much as a thousand of them do (`npm run bench -- --only export`).
 */
export const mostExported = 5_000

/** What one search of the store answers, and of how many orders the whole may be read for one page. */
const mostFound = 100

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
