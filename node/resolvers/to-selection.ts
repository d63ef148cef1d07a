import type { OrderSelection } from '../__generated__/schema'
import type { Selection } from '../application/orders/decide-on-orders'

export const toSelection = ({ ids, filter, after, asOf }: OrderSelection): Selection => ({
  ids: ids ?? undefined,
  filter: filter ?? undefined,
  after: after ?? undefined,
  asOf: asOf ?? undefined,
})
