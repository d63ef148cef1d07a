import type { Plan } from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { openInbox, type InboxDependencies } from '../inbox/open-inbox'
import { readFilter } from '../inbox/read-filter'

/** How many open orders match by now that are not in a plan; undefined where it was not made by a filter, or none can tell. */
export const laterOrders = async (
  dependencies: InboxDependencies,
  { filter }: Plan,
  orders: readonly PlannedOrder[],
): Promise<number | undefined> => {
  if (filter === undefined) return undefined
  const parsed = await readFilter(dependencies, JSON.parse(filter))
  if (!parsed.ok) return undefined
  const inbox = await openInbox(dependencies, parsed.value)
  if (!inbox.ok || inbox.value.partial) return undefined
  const planned = new Set(orders.map(idOf))
  return inbox.value.rows.filter(({ id, open }) => open && !planned.has(id)).length
}
