import type { Issue } from './issue'

// Like pages of orders: a cursor is a place in the order. An issue that grows meanwhile may move past it.
const separator = '\n'

type Place = Pick<Issue, 'orderCount' | 'lastSeenAt' | 'id'>

/** The largest first; of equals the one that was reported last; then by id, so that pages never overlap. */
const largestFirst = (left: Place, right: Place): number => {
  if (left.orderCount !== right.orderCount) return right.orderCount - left.orderCount
  if (left.lastSeenAt !== right.lastSeenAt) return left.lastSeenAt < right.lastSeenAt ? 1 : -1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}

export const issueCursorOf = ({ orderCount, lastSeenAt, id }: Place): string =>
  Buffer.from([orderCount, lastSeenAt, id].join(separator), 'utf8').toString('base64url')

/** Undefined where the text is no cursor of ours. */
export const parseIssueCursor = (cursor: string): Place | undefined => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const [orderCount, lastSeenAt, ...id] = text.split(separator)
  if (!/^\d{1,9}$/.test(orderCount ?? '') || !lastSeenAt || id.length !== 1 || !id[0]) {
    return undefined
  }
  return { orderCount: Number(orderCount), lastSeenAt, id: id[0] }
}

export type IssuePage = {
  readonly issues: readonly Issue[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

/** A page of issues after a place, the largest first. */
export const issuePageOf = (
  issues: readonly Issue[],
  { first, after }: { readonly first: number; readonly after?: Place },
): IssuePage => {
  const sorted = [...issues].sort(largestFirst)
  const rest = after === undefined ? sorted : sorted.filter((each) => largestFirst(after, each) < 0)
  return {
    issues: rest.slice(0, first),
    hasNextPage: rest.length > first,
    totalCount: issues.length,
  }
}
