import type { OrdersClient } from '../../clients/orders/client'
import { parseOrderList, type WireOrderList } from '../../clients/orders/wire'
import type { ListedOrder, OrderLister } from '../../ports/order-lister'
import { attempt } from '../attempt'

const toListedOrder = (row: WireOrderList['list'][number]): ListedOrder => ({
  orderId: row.orderId,
  marketplaceOrderId: row.marketPlaceOrderId,
  state: row.status,
  isInError: row.workflowInErrorState,
  createdAt: row.creationDate ?? '',
  authorizedAt: row.authorizedDate,
  shipBy: row.ShippingEstimatedDate,
  value:
    row.totalValue === undefined || !row.currencyCode
      ? undefined
      : { amount: row.totalValue, currency: row.currencyCode },
})

/** Lists orders from VTEX's Orders. */
export const createVtexOrderLister = (client: Pick<OrdersClient, 'list'>): OrderLister => ({
  list: (query) =>
    attempt('orders', 'list', async () => {
      const { list, paging } = parseOrderList(await client.list(query))
      return {
        // A row without the moment of its creation cannot be placed in any slice.
        orders: list.map(toListedOrder).filter(({ createdAt }) => createdAt !== ''),
        total: paging.total,
      }
    }),
})
