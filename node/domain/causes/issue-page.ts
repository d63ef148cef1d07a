import { hashOf } from '../../lib/hash'
import { writeCursor } from '../inbox/page-cursor'
import { comparePlaces, type SortDirection, type SortPlace } from '../inbox/sort'
import { nextDeadlineOf } from './cause-deadline'
import { rankOfCause, type CauseRanking } from './cause-ranking'
import type { Issue } from './issue'

// Like pages of orders: a cursor is a place in the order, not a count. An issue that grows meanwhile may move past it.

/** The same words as the GraphQL enums. */
export type IssueSort =
  | {
      readonly field: 'ORDERS' | 'VALUE' | 'FIRST_SEEN' | 'LAST_SEEN'
      readonly direction: SortDirection
    }
  | { readonly field: 'NEXT_DEADLINE'; readonly direction: SortDirection; readonly now: string }
  | { readonly field: 'RANK'; readonly direction: SortDirection; readonly ranking: CauseRanking }

const digits = 16

const written = (amount: number): string => String(amount).padStart(digits, '0')

const keyOf = (issue: Issue, sort: IssueSort): string | undefined => {
  const [sum] = issue.value
  switch (sort.field) {
    case 'RANK':
      return rankOfCause(issue, sort.ranking)
    case 'ORDERS':
      return written(issue.orderCount)
    case 'VALUE':
      return sum && `${sum.currency}${written(sum.amount)}`
    case 'FIRST_SEEN':
      return issue.firstSeenAt
    case 'LAST_SEEN':
      return issue.lastSeenAt
    case 'NEXT_DEADLINE':
      return nextDeadlineOf(issue.rows, sort.now)
  }
}

/** As much of a digest as two causes of equal keys are told apart by. A cause's id is a sentence. */
const digestLength = 8

const placeOf = (issue: Issue, sort: IssueSort): SortPlace => ({
  key: keyOf(issue, sort),
  id: hashOf([issue.id]).slice(0, digestLength),
  ...(sort.field === 'RANK' && { at: sort.ranking.bounds.now }),
  ...(sort.field === 'NEXT_DEADLINE' && { at: sort.now }),
})

export const issueCursorOf = (issue: Issue, sort: IssueSort): string =>
  writeCursor(placeOf(issue, sort), sort, 'issues')

export type IssuePage = {
  readonly issues: readonly Issue[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

type PageRequest = {
  readonly first: number
  readonly after?: SortPlace
  readonly sort: IssueSort
}

/** A page of issues after a place, in the order asked for. */
export const issuePageOf = (
  issues: readonly Issue[],
  { first, after, sort }: PageRequest,
): IssuePage => {
  const { direction } = sort
  const placed = issues
    .map((issue) => ({ issue, place: placeOf(issue, sort) }))
    .filter(({ place }) => after === undefined || comparePlaces(after, place, direction) < 0)
    .sort((left, right) => comparePlaces(left.place, right.place, direction))
  return {
    issues: placed.slice(0, first).map(({ issue }) => issue),
    hasNextPage: placed.length > first,
    totalCount: issues.length,
  }
}
