import type { IntegrationIssueSort, OrderIntegrationSort } from '../__generated__/schema'
import type { Inbox } from '../application/inbox/open-inbox'
import type { IssueSort } from '../domain/causes/issue-page'
import type { RowSort, SortPlace } from '../domain/inbox/sort'

export const lostFirst = { field: 'RANK', direction: 'ASCENDING' } as const

/** A ranked list is one of a moment: that of its first page. */
export const toRowSort = async (
  { field, direction }: OrderIntegrationSort,
  after: SortPlace | undefined,
  inbox: Inbox,
): Promise<RowSort> => {
  if (field !== 'RANK') return { field, direction }
  const { bounds, values } = await inbox.ranking(after?.at)
  const typical = after === undefined ? values.typical : after.typical
  return { field, direction, ranking: { bounds, typical } }
}

export const toIssueSort = async (
  { field, direction }: IntegrationIssueSort,
  after: SortPlace | undefined,
  inbox: Inbox,
): Promise<IssueSort> => {
  switch (field) {
    case 'RANK':
      return { field, direction, ranking: await inbox.ranking(after?.at) }
    case 'NEXT_DEADLINE':
      return { field, direction, now: after?.at ?? inbox.now }
    default:
      return { field, direction }
  }
}
