import { toIso } from '../../core/clock'
import { itemsTotal, totalOf, type OrderFacts } from './order-facts'
import { describeStatus } from './order-status'

/** One row of https://developers.vtex.com/docs/api-reference/orders-api#get-/api/oms/pvt/orders */
export function toListRow(facts: OrderFacts): Readonly<Record<string, unknown>> {
  return {
    orderId: facts.orderId,
    creationDate: toOffset(facts.createdAt),
    clientName: `Buyer ${facts.buyer}`,
    items: null,
    totalValue: totalOf(facts),
    paymentNames: facts.marketplace,
    status: facts.status,
    statusDescription: describeStatus(facts.status),
    marketPlaceOrderId: facts.marketplaceOrderId,
    sequence: String(facts.sequence),
    salesChannel: facts.salesChannel,
    affiliateId: facts.affiliateId,
    origin: facts.origin,
    workflowInErrorState: facts.workflowIsInError,
    workflowInRetry: false,
    lastMessageUnread: null,
    ShippingEstimatedDate: dateOrNull(facts.shipBy),
    ShippingEstimatedDateMax: null,
    ShippingEstimatedDateMin: null,
    orderIsComplete: facts.status !== null,
    listId: null,
    listType: null,
    authorizedDate: dateOrNull(facts.authorizedAt),
    callCenterOperatorName: null,
    totalItems: facts.items.reduce((sum, { quantity }) => sum + quantity, 0),
    currencyCode: facts.currency,
  }
}

/** Orders writes UTC as an offset: 2024-02-04T20:09:43.899+00:00 */
export const toOffset = (time: number): string => toIso(time).replace('Z', '+00:00')

export const dateOrNull = (time: number | null): string | null =>
  time === null ? null : toOffset(time)

export const totalsOf = (facts: OrderFacts): readonly object[] => [
  { id: 'Items', name: 'Items total', value: itemsTotal(facts), alternativeTotals: [] },
  { id: 'Discounts', name: 'Discounts total', value: 0, alternativeTotals: [] },
  { id: 'Shipping', name: 'Shipping total', value: facts.freight, alternativeTotals: [] },
  { id: 'Tax', name: 'Tax total', value: 0, alternativeTotals: [] },
]
