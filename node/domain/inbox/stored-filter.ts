import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'
import type { InboxFilter } from './filter-input'
import type { RowSort } from './sort'
import type { StoredFilter, StoredSort } from './stored-search'

// Open orders are in memory and can be narrowed and sorted by anything. Those that somebody closed are only in the store,
// whose search compares whole texts and reaches so far: what it cannot tell is refused, never left out in silence.

type Refused = Extract<Failure, { kind: 'invalid-input' }>

const refused = (field: string): Result<never, Refused> =>
  failure({ kind: 'invalid-input', field, reason: 'only-open-orders' })

/** A filter over closed orders, or the first field of it that only open ones can be narrowed by. */
export const toStoredFilter = (filter: InboxFilter): Result<StoredFilter, Refused> => {
  const { value, issueId, assignee, unassigned, issueStates = [] } = filter
  if (value !== undefined) return refused('filter.currency')
  if (issueId !== undefined) return refused('filter.issueId')
  if (assignee !== undefined) return refused('filter.assignee')
  if (unassigned !== undefined) return refused('filter.unassigned')
  return issueStates.length > 0 ? refused('filter.issueStates') : success(filter)
}

/** The newest word first, unless sorted otherwise. */
export const toStoredSort = (
  sort: { readonly field: RowSort['field']; readonly direction: RowSort['direction'] } | undefined,
): Result<StoredSort, Refused> => {
  if (sort === undefined) return success({ field: 'LAST_PROCESSED', direction: 'DESCENDING' })
  const { field, direction } = sort
  return field === 'LAST_PROCESSED' || field === 'MARKETPLACE_ORDER_ID'
    ? success({ field, direction })
    : refused('sort.field')
}
