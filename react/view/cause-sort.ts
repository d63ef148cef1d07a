import type { IntegrationIssueSortField } from '../__generated__/operations'
import type { Sort } from './sorts'
import { Sorts } from './sorts'

export type CauseSort = Sort<IntegrationIssueSortField>

/** What causes are sorted by: what is lost first, unless somebody chose otherwise. */
export const causeSorts = new Sorts<IntegrationIssueSortField>({
  // No column shows these three.
  RANK: { column: 'rank', first: 'ASCENDING' },
  FIRST_SEEN: { column: 'first-seen', first: 'DESCENDING' },
  LAST_SEEN: { column: 'last-seen', first: 'DESCENDING' },
  ORDERS: { column: 'orders', first: 'DESCENDING' },
  VALUE: { column: 'value', first: 'DESCENDING' },
  NEXT_DEADLINE: { column: 'deadline', first: 'ASCENDING' },
})
