import type { OrderSelection } from '../__generated__/schema'
import type { Selection } from '../application/work-on-orders'

export const toSelection = ({ ids, filter }: OrderSelection): Selection => ({
  ids: ids ?? undefined,
  filter: filter ?? undefined,
})
