import type { OrderIntegrationSort } from '../__generated__/schema'
import type { Dependencies } from '../context'
import { dayBounds } from '../domain/inbox/ranking'
import type { RowSort, SortPlace } from '../domain/inbox/sort'

export const lostFirst: OrderIntegrationSort = { field: 'RANK', direction: 'ASCENDING' }

/** The sort with what ranking depends on: the store's days, as of the list's first page. */
export const toRowSort = (
  { field, direction }: OrderIntegrationSort,
  after: SortPlace | undefined,
  { clock, state }: Dependencies,
): RowSort =>
  field === 'RANK'
    ? {
        field,
        direction,
        bounds: dayBounds(after?.at ?? clock.now(), state.settings.known.timeZone),
      }
    : { field, direction }
