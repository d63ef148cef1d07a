import { failure, success } from '../../lib/result'
import { rowsPerPage, type ListedOrder, type OrderLister } from '../../ports/order-lister'

type Held = ListedOrder & { readonly affiliateId: string }

/** An orders list in memory, for tests. `isDown` makes every look an outage. */
export const createMemoryOrderLister = (
  orders: readonly Held[],
  isDown: () => boolean = () => false,
): OrderLister => ({
  list: async ({ affiliateId, createdFrom, createdTo, page, states, ...query }) => {
    const { incomplete = false, newestFirst = false, rows = rowsPerPage } = query
    if (isDown()) {
      return failure({
        kind: 'upstream',
        service: 'orders',
        operation: 'list',
        reason: 'unreachable',
        retryable: true,
      })
    }
    const matching = orders
      .filter((order) => order.affiliateId === affiliateId)
      .filter(({ createdAt }) => createdAt >= createdFrom && createdAt <= createdTo)
      .filter(({ state }) => (state === undefined) === incomplete)
      .filter(({ state }) => states === undefined || states.includes(state ?? ''))
      .sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1))
    if (newestFirst) matching.reverse()
    const from = (page - 1) * rows
    return success({ orders: matching.slice(from, from + rows), total: matching.length })
  },
})
