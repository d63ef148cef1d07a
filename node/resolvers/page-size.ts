import { toQueryError } from './query-failure'

const mostNodes = 100

/** Refuses a page that is empty or too long, and a cursor that is none of ours. */
export const checkPage = (
  first: number,
  after: string | null | undefined,
  place: unknown,
): void => {
  if (after && place === undefined) {
    throw toQueryError({ kind: 'invalid-input', field: 'after', reason: 'wrong-shape' })
  }
  if (first < 1 || first > mostNodes) {
    throw toQueryError({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
  }
}
