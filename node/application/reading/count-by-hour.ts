import type { Window } from '../../domain/reading/progress'
import { hourMs, hourOf } from '../../lib/hours'
import type { ListedOrder } from '../../ports/order-lister'

/** How many orders were created in each hour of a window, also where there were none, with those of its first before it. */
export const countByHour = (
  { from, to }: Window,
  orders: readonly ListedOrder[],
  before = 0,
): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let hour = hourOf(Date.parse(from)); hour <= Date.parse(to); hour += hourMs) {
    counts.set(new Date(hour).toISOString(), 0)
  }
  const first = new Date(hourOf(Date.parse(from))).toISOString()
  counts.set(first, before)
  for (const { createdAt } of orders) {
    const hour = new Date(hourOf(Date.parse(createdAt))).toISOString()
    counts.set(hour, (counts.get(hour) ?? 0) + 1)
  }
  return counts
}
