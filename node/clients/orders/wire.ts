import { z } from 'zod'

// Orders hold buyers' data in clear: nothing but what these schemas name leaves this file.

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const moment = z
  .string()
  .nullish()
  .transform((value) => {
    const time = Date.parse(value ?? '')
    return Number.isNaN(time) ? undefined : new Date(time).toISOString()
  })

const cents = z
  .number()
  .int()
  .nonnegative()
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined)

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

const deliverySchema = z.object({ courierId: text, courierName: text })

const logisticsSchema = z.object({
  selectedSla: text,
  shippingEstimateDate: moment,
  deliveryIds: z.array(deliverySchema).nullish(),
})

const orderSchema = z.object({
  orderId: z.string(),
  marketplaceOrderId: text,
  status: text,
  workflowIsInError: flag,
  creationDate: moment,
  lastChange: moment,
  salesChannel: text,
  value: cents,
  allowCancellation: z.boolean().nullish().catch(undefined),
  invoicedDate: text,
  packageAttachment: z
    .object({ packages: z.array(z.unknown()) })
    .nullish()
    .catch(undefined),
  storePreferencesData: z.object({ currencyCode: text }).nullish(),
  items: z
    .array(z.object({ id: text, quantity: z.number().int().positive(), sellingPrice: cents }))
    .nullish(),
  totals: z.array(z.object({ id: text, value: cents })).nullish(),
  shippingData: z
    .object({
      address: z.object({ postalCode: text }).nullish(),
      logisticsInfo: z.array(logisticsSchema).nullish(),
    })
    .nullish(),
})

export type WireOrder = z.infer<typeof orderSchema>

/** What is read of an order. */
export const parseOrder = (body: unknown): WireOrder => orderSchema.parse(body)

const listSchema = z.object({
  list: z.array(
    z.object({
      orderId: z.string(),
      marketPlaceOrderId: text,
      status: text,
      workflowInErrorState: flag,
      creationDate: moment,
      authorizedDate: moment,
      ShippingEstimatedDate: moment,
      totalValue: cents,
      currencyCode: text,
    }),
  ),
  paging: z.object({ total: z.number().int().nonnegative() }),
})

export type WireOrderList = z.infer<typeof listSchema>

/** What is read of a page of the list. */
export const parseOrderList = (body: unknown): WireOrderList => listSchema.parse(body)
