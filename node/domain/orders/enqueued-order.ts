import { z } from 'zod'

/**
 * The order as a connector hands it to VTEX: the body of `POST /api/order-integration/orders`
 * (openapi External Marketplace Orders, EnqueueNewOrder). Amounts are integer cents, as ours.
 * Read are only the fields that become facts; the buyer's data in it goes no further than this schema.
 */
const enqueuedOrderSchema = z.object({
  marketplaceOrderId: z.string().min(1),
  marketplacePaymentValue: z.number(),
  marketplaceInterestValue: z.number().nullish(),
  items: z.array(z.object({ id: z.string(), price: z.number(), quantity: z.number() })),
  shippingData: z.object({
    logisticsInfo: z.array(z.object({ price: z.number().nullish() })).nullish(),
    selectedAddresses: z.array(z.object({ postalCode: z.string().nullish() })).nullish(),
    // Of the older method, POST /api/fulfillment/pvt/orders.
    address: z.object({ postalCode: z.string().nullish() }).nullish(),
    // Required by the reference; what is no flag says nothing.
    isMarketplaceFulfillment: z.boolean().nullish().catch(undefined),
  }),
})

/** A fact as `parseOrderFacts` reads it; undefined where the body is no enqueued order. */
export const factOfEnqueuedOrder = (body: unknown, now: string): unknown => {
  const parsed = enqueuedOrderSchema.safeParse(body)
  if (!parsed.success) return undefined
  const {
    marketplaceOrderId,
    marketplaceInterestValue: interest,
    items,
    shippingData,
  } = parsed.data
  const freights = (shippingData.logisticsInfo ?? []).flatMap(({ price }) => price ?? [])
  return {
    marketplaceOrderId,
    reportedBy: 'CONNECTOR',
    occurredAt: now,
    items: items.map(({ id, price, quantity }) => ({ skuId: id, unitPrice: price, quantity })),
    ...(freights.length > 0 && { freight: freights.reduce((sum, each) => sum + each, 0) }),
    ...(interest != null && { interest }),
    postalCode:
      shippingData.selectedAddresses?.[0]?.postalCode ??
      shippingData.address?.postalCode ??
      undefined,
    isMarketplaceFulfillment: shippingData.isMarketplaceFulfillment ?? undefined,
  }
}
