import { failure, success } from '../../lib/result'
import type { FoundOrder, OrderReader } from '../../ports/order-reader'

/** Orders in memory, for tests. `isDown` makes every look an outage. */
export const createMemoryOrderReader = (
  orders: readonly FoundOrder[],
  isDown: () => boolean = () => false,
): OrderReader => ({
  find: async (orderId) =>
    isDown()
      ? failure({
          kind: 'upstream',
          service: 'orders',
          operation: 'find',
          reason: 'unreachable',
          retryable: true,
        })
      : success(orders.find((order) => order.orderId === orderId)),
})
