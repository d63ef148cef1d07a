import { toClientFailure } from '../../clients/client-failure'
import type { OrdersClient } from '../../clients/orders/client'
import { parseOrder } from '../../clients/orders/wire'
import { failure, success } from '../../lib/result'
import type { OrderReader } from '../../ports/order-reader'

/** Reads orders from VTEX's Orders. */
export const createVtexOrderReader = (client: Pick<OrdersClient, 'read'>): OrderReader => ({
  find: async (orderId) => {
    try {
      const body = await client.read(orderId)
      if (body === undefined) return success(undefined)
      const order = parseOrder(body)
      return success({ orderId: order.orderId, state: order.status })
    } catch (thrown) {
      return failure({
        kind: 'upstream',
        service: 'orders',
        operation: 'find',
        ...toClientFailure(thrown),
      })
    }
  },
})
