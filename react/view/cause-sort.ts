import type { IntegrationIssueSortField } from '../__generated__/operations'
import type { Sort } from './sorts'
import { Sorts } from './sorts'

export type CauseSort = Sort<IntegrationIssueSortField>

/** What causes are sorted by: the highest priority first, unless somebody chose otherwise. */
export const causeSorts = new Sorts<IntegrationIssueSortField>({
  RANK: { column: 'cause', first: 'ASCENDING' },
  // No column shows these two.
  FIRST_SEEN: { column: 'first-seen', first: 'DESCENDING' },
  LAST_SEEN: { column: 'last-seen', first: 'DESCENDING' },
  ORDERS: { column: 'orders', first: 'DESCENDING' },
  VALUE: { column: 'value', first: 'DESCENDING' },
  NEXT_DEADLINE: { column: 'deadline', first: 'ASCENDING' },
})
