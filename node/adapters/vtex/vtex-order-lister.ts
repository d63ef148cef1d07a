import type { OrdersClient } from '../../clients/orders/client'
import { parseOrderList, type WireOrderList } from '../../clients/orders/wire'
import type { UpstreamFailure } from '../../domain/failure'
import { failure } from '../../lib/result'
import type { ListedOrder, OrderLister } from '../../ports/order-lister'
import { attempt } from '../attempt'

const toListedOrder = (row: WireOrderList['list'][number]): ListedOrder => ({
  orderId: row.orderId,
  marketplaceOrderId: row.marketPlaceOrderId,
  state: row.status || undefined,
  isInError: row.workflowInErrorState,
  createdAt: row.creationDate ?? '',
  authorizedAt: row.authorizedDate,
  shipBy: row.ShippingEstimatedDate,
  value:
    row.totalValue === undefined || !row.currencyCode
      ? undefined
      : { amount: row.totalValue, currency: row.currencyCode },
})

const notThere: ReadonlySet<number | undefined> = new Set([404, 410])

/**
 * A store that keeps personal data apart has its orders at other paths, and a list is never missing in any other:
 * https://developers.vtex.com/docs/guides/changes-in-vtex-features-behavior-to-handle-pii-data, read 2026-11-30. What
 * VTEX answers at the usual path there is an assumption.
 */
const toListFailure = (error: UpstreamFailure): UpstreamFailure =>
  notThere.has(error.status) ? { ...error, reason: 'kept-elsewhere' } : error

/** Lists orders from VTEX's Orders. */
export const createVtexOrderLister = (client: Pick<OrdersClient, 'list'>): OrderLister => ({
  list: async (query) => {
    const listed = await attempt('orders', 'list', async () => {
      const { list, paging } = parseOrderList(await client.list(query))
      return {
        // A row without the moment of its creation cannot be placed in any slice.
        orders: list.map(toListedOrder).filter(({ createdAt }) => createdAt !== ''),
        total: paging.total,
      }
    })
    return listed.ok ? listed : failure(toListFailure(listed.error))
  },
})
