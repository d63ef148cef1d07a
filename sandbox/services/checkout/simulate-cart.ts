import { z } from 'zod'
import { toIso } from '../../core/clock'
import { waysFrom, type Way } from '../order-integration/plan-delivery'
import { availableIn, type Sku } from '../store/sku'
import type { StoreState } from '../store/store-states'

type Wire = Readonly<Record<string, unknown>>

const line = z.object({
  id: z.string(),
  quantity: z.number().int().positive(),
  seller: z.string(),
})

export const cartSchema = z.object({
  items: z.array(line),
  country: z.string().nullish(),
  postalCode: z.string().nullish(),
})

type Cart = z.infer<typeof cartSchema>
type Line = z.infer<typeof line>

interface Surroundings {
  readonly state: StoreState
  readonly salesChannel: string
  readonly now: number
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** What Checkout would make of a cart. An SKU that the trade policy does not sell is left out. */
export function simulateCart(cart: Cart, surroundings: Surroundings): Wire {
  const { skus } = surroundings.state
  const sold = cart.items.flatMap((wanted, requestIndex) => {
    const sku = skus.get(wanted.id)
    const isSold = sku?.active && sku.salesChannels.includes(surroundings.salesChannel)
    return isSold ? [{ sku, wanted, requestIndex }] : []
  })
  const items = sold.map((one) => ({ ...one, ways: waysOf(one, cart, surroundings) }))
  return {
    items: items.map((one) => itemOf(one, cart, surroundings)),
    logisticsInfo: items.map(logisticsOf),
    ratesAndBenefitsData: { rateAndBenefitsIdentifiers: [], teaser: [] },
    paymentData: {
      installmentOptions: [],
      paymentSystems: [],
      payments: [],
      giftCards: [],
      giftCardMessages: [],
      availableAccounts: [],
      availableTokens: [],
      availableAssociations: {},
    },
    selectableGifts: [],
    marketingData: null,
    postalCode: cart.postalCode ?? null,
    country: cart.country ?? 'BRA',
  }
}

interface Sold {
  readonly sku: Sku
  readonly wanted: Line
  readonly requestIndex: number
}

interface Shipped extends Sold {
  readonly ways: readonly Way[]
}

function waysOf(
  { sku, wanted }: Sold,
  { postalCode }: Cart,
  { state: { settings }, salesChannel }: Surroundings,
): readonly Way[] {
  const docks = settings.docks.filter(
    (dock) =>
      dock.active &&
      dock.salesChannels.includes(salesChannel) &&
      availableIn(sku, dock.warehouseId) >= wanted.quantity,
  )
  return waysFrom(docks, (postalCode ?? '').replace(/\D/g, ''), settings)
}

function itemOf(shipped: Shipped, cart: Cart, surroundings: Surroundings): Wire {
  const { sku, wanted, requestIndex } = shipped
  const price = sku.prices[surroundings.salesChannel] ?? 0
  return {
    id: sku.id,
    requestIndex,
    quantity: wanted.quantity,
    seller: wanted.seller,
    sellerChain: [wanted.seller],
    tax: 0,
    taxCode: '',
    priceValidUntil: toIso(surroundings.now + YEAR_MS),
    price,
    listPrice: price,
    rewardValue: 0,
    sellingPrice: price,
    offerings: [],
    priceTags: [],
    measurementUnit: 'un',
    unitMultiplier: 1,
    parentItemIndex: null,
    parentAssemblyBinding: null,
    availability: availabilityOf(shipped, cart, surroundings),
    priceDefinition: {
      calculatedSellingPrice: price,
      total: price * wanted.quantity,
      sellingPrices: [{ value: price, quantity: wanted.quantity }],
    },
  }
}

// The words of https://developers.vtex.com/docs/guides/checkout-error-codes, "orderForm".
function availabilityOf(
  { sku, wanted, ways }: Shipped,
  { postalCode }: Cart,
  { state: { settings }, salesChannel }: Surroundings,
): string {
  if (sku.prices[salesChannel] === undefined) return 'withoutPriceFulfillment'
  const isStocked = settings.docks.some(
    (dock) => dock.active && availableIn(sku, dock.warehouseId) >= wanted.quantity,
  )
  if (!isStocked) return 'withoutStock'
  return postalCode && ways.length === 0 ? 'cannotBeDelivered' : 'available'
}

const logisticsOf = ({ wanted, ways }: Shipped, itemIndex: number): Wire => ({
  itemIndex,
  addressId: null,
  selectedSla: null,
  selectedDeliveryChannel: null,
  quantity: wanted.quantity,
  shipsTo: ['BRA'],
  slas: ways.map((way) => slaOf(way, wanted.quantity, itemIndex)),
  deliveryChannels: [{ id: 'delivery' }],
})

const slaOf = ({ dock, carrier }: Way, quantity: number, itemIndex: number): Wire => ({
  id: carrier.sla,
  deliveryChannel: 'delivery',
  name: carrier.sla,
  deliveryIds: [
    {
      courierId: carrier.id,
      warehouseId: dock.warehouseId,
      dockId: dock.id,
      courierName: carrier.name,
      quantity,
    },
  ],
  shippingEstimate: `${carrier.businessDays}bd`,
  shippingEstimateDate: null,
  lockTTL: null,
  // One price for a whole order: it stands on the first item.
  price: itemIndex === 0 ? carrier.price : 0,
  listPrice: itemIndex === 0 ? carrier.price : 0,
  tax: 0,
  pickupPointId: null,
  pickupDistance: 0,
  polygonName: null,
  transitTime: `${carrier.businessDays}d`,
})
