import type { OrdersClient } from '../../clients/orders/client'
import { parseOrder, type WireOrder } from '../../clients/orders/wire'
import type { ReportedDetails } from '../../domain/orders/order-details'
import type { FoundOrder, OrderReader } from '../../ports/order-reader'
import { attempt } from '../attempt'

const carrierOf = ({ shippingData }: WireOrder): ReportedDetails['carrier'] => {
  const [first] = shippingData?.logisticsInfo ?? []
  const [delivery] = first?.deliveryIds ?? []
  const name = delivery?.courierName ?? delivery?.courierId
  return name ? { id: delivery?.courierId, name, service: first?.selectedSla } : undefined
}

const itemsOf = ({ items }: WireOrder): ReportedDetails['items'] =>
  items && items.length > 0
    ? items.map(({ id, quantity, sellingPrice }) => ({
        skuId: id,
        marketplaceSkuId: undefined,
        quantity,
        unitPrice: sellingPrice,
      }))
    : undefined

/** The earliest of its parcels: what ships last does not make the order late. */
const shipByOf = ({ shippingData }: WireOrder): string | undefined =>
  (shippingData?.logisticsInfo ?? [])
    .flatMap(({ shippingEstimateDate }) => shippingEstimateDate ?? [])
    .sort()[0]

const detailsOf = (order: WireOrder): ReportedDetails => {
  const currency = order.storePreferencesData?.currencyCode
  const { value } = order
  return {
    value: value === undefined || !currency ? undefined : { amount: value, currency },
    createdAt: order.creationDate,
    shipBy: shipByOf(order),
    salesChannel: order.salesChannel,
    items: itemsOf(order),
    freight: order.totals?.find(({ id }) => id === 'Shipping')?.value,
    postalCode: order.shippingData?.address?.postalCode,
    carrier: carrierOf(order),
  }
}

/** Each invoice, of a part too, is a package of the order; once all of it is invoiced it has a date. */
const hasInvoiceIn = ({ packageAttachment, invoicedDate }: WireOrder): boolean | undefined => {
  if (invoicedDate) return true
  return packageAttachment ? packageAttachment.packages.length > 0 : undefined
}

const toFoundOrder = (order: WireOrder): FoundOrder => ({
  orderId: order.orderId,
  marketplaceOrderId: order.marketplaceOrderId,
  state: order.status || undefined,
  since: order.lastChange,
  isInError: order.workflowIsInError,
  hasInvoice: hasInvoiceIn(order),
  isCancelable: order.allowCancellation ?? undefined,
  details: detailsOf(order),
})

/** Reads orders from VTEX's Orders. */
export const createVtexOrderReader = (client: Pick<OrdersClient, 'read'>): OrderReader => ({
  find: (orderId) =>
    attempt('orders', 'find', async () => {
      const body = await client.read(orderId)
      return body === undefined ? undefined : toFoundOrder(parseOrder(body))
    }),
})
