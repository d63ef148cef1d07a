import { z } from 'zod'

const text = z.string().nullish()
const cents = z.number().int()

// The endpoint takes no query string. Update order status, `connectorEndpoint`.
const endpoint = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).search === '',
    'is not a URL without a query',
  )

const status = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['new', 'approved']))

const address = z.object({
  addressType: text,
  addressId: text,
  receiverName: text,
  postalCode: text,
  city: text,
  state: text,
  country: text,
  street: text,
  number: text,
  neighborhood: text,
  geoCoordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullish(),
})

const logistics = z.object({
  price: cents.nullish(),
  selectedDeliveryChannel: text,
  selectedSla: text,
  lockTTL: text,
  shippingEstimate: text,
  deliveryIds: z.array(z.object({ warehouseId: text })).nullish(),
})

/**
 * The body of https://developers.vtex.com/docs/api-reference/marketplace-protocol-external-marketplace-orders,
 * EnqueueNewOrder, by its types. Fields whose absence only the order's own checks can judge may
 * be missing here.
 */
export const placeOrderSchema = z.object({
  marketplaceOrderId: z.string(),
  connectorName: text,
  connectorEndpoint: endpoint.nullish(),
  marketplaceOrderStatus: status,
  marketplacePaymentValue: cents,
  marketplaceInterestValue: cents.nullish(),
  priceDivergenceAllowanceRate: z.number().nullish(),
  allowFranchises: z.boolean().nullish(),
  items: z.array(z.object({ id: z.string(), price: cents, quantity: z.number().int().positive() })),
  clientProfileData: z
    .object({ email: text, firstName: text, lastName: text, phone: text, document: text })
    .nullish(),
  shippingData: z
    .object({
      logisticsInfo: z.array(logistics).nullish(),
      selectedAddresses: z.array(address).nullish(),
      isFob: z.boolean().nullish(),
      isMarketplaceFulfillment: z.boolean().nullish(),
    })
    .nullish(),
  invoiceData: z
    .object({ userPaymentInfo: z.object({ paymentMethods: z.array(z.string()) }).nullish() })
    .nullish(),
})

export type PlacedOrder = Readonly<z.infer<typeof placeOrderSchema>>
export type Address = z.infer<typeof address>

export const updateStatusSchema = z.object({
  marketplaceOrderId: z.string().min(1),
  marketplaceOrderStatus: status,
  connectorName: text,
  connectorEndpoint: endpoint.nullish(),
})

export type StatusUpdate = Readonly<z.infer<typeof updateStatusSchema>>

const required: readonly (readonly [of: string, fields: string])[] = [
  ['', 'allowFranchises clientProfileData shippingData invoiceData'],
  ['clientProfileData', 'email firstName lastName phone document'],
  ['shippingData', 'logisticsInfo selectedAddresses isFob isMarketplaceFulfillment'],
  [
    'shippingData.logisticsInfo.0',
    'price selectedDeliveryChannel selectedSla lockTTL shippingEstimate deliveryIds',
  ],
  ['shippingData.selectedAddresses.0', 'addressType addressId receiverName postalCode country'],
]

/** The first field that the reference calls required and the body lacks. */
export function missingField(order: PlacedOrder): string | undefined {
  for (const [of, fields] of required) {
    const holder = of
      .split('.')
      .filter(Boolean)
      .reduce(step, order as unknown)
    const missing = fields.split(' ').find((field) => step(holder, field) === undefined)
    if (missing !== undefined) return of === '' ? missing : `${of}.${missing}`
  }
  return undefined
}

function step(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined
}
