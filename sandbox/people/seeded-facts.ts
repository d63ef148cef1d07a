import { toIso } from '../core/clock'
import { totalOf, type OrderFacts } from '../services/orders/order-facts'

/** What a connector tells the app of an order that has been in VTEX since before. */
export const factsOfSeeded = (order: OrderFacts): Readonly<Record<string, unknown>> => ({
  marketplaceOrderId: order.marketplaceOrderId,
  reportedBy: 'CONNECTOR',
  occurredAt: toIso(order.createdAt),
  createdAt: toIso(order.createdAt),
  ...(order.shipBy !== null && { shipBy: toIso(order.shipBy) }),
  value: { amount: totalOf(order), currency: order.currency },
  salesChannel: order.salesChannel,
  items: order.items.map(({ sku, quantity, price }) => ({
    skuId: sku,
    quantity,
    unitPrice: price,
  })),
  freight: order.freight,
  postalCode: order.postalCode,
  carrier: { name: order.carrier, ...(order.sla && { service: order.sla }) },
})
