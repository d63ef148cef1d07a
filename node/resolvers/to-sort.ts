import type { IntegrationIssueSort, OrderIntegrationSort } from '../__generated__/schema'
import type { Dependencies } from '../context'
import type { IssueSort } from '../domain/causes/issue-page'
import { dayBounds, type DayBounds } from '../domain/inbox/ranking'
import type { RowSort, SortPlace } from '../domain/inbox/sort'

export const lostFirst = { field: 'RANK', direction: 'ASCENDING' } as const

/** What ranking depends on: the store's days, as of the list's first page. */
const boundsOf = (after: SortPlace | undefined, { clock, memory }: Dependencies): DayBounds =>
  dayBounds(after?.at ?? clock.now(), memory.settings.known.timeZone)

export const toRowSort = (
  { field, direction }: OrderIntegrationSort,
  after: SortPlace | undefined,
  dependencies: Dependencies,
): RowSort =>
  field === 'RANK'
    ? { field, direction, bounds: boundsOf(after, dependencies) }
    : { field, direction }

export const toIssueSort = (
  { field, direction }: IntegrationIssueSort,
  after: SortPlace | undefined,
  dependencies: Dependencies,
): IssueSort =>
  field === 'RANK'
    ? { field, direction, bounds: boundsOf(after, dependencies) }
    : { field, direction }
