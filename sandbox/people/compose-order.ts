import { toIso } from '../core/clock'
import {
  freightOf,
  planDelivery,
  type ItemDelivery,
} from '../services/order-integration/plan-delivery'
import type { Carrier } from '../services/store/store-settings'
import type { StoreState } from '../services/store/store-states'
import type { Connector } from './connectors'
import type { OrderInput } from './order-input'
import type { Sale } from './sale'

export interface ComposedOrder {
  readonly marketplaceOrderId: string
  /** The body of `POST /api/order-integration/orders`. */
  readonly body: Readonly<Record<string, unknown>>
  /** The order as the marketplace lists it. */
  readonly sale: Sale
  /** What the connector tells the app of the order besides. */
  readonly facts: Readonly<Record<string, unknown>>
}

export interface Composition {
  readonly connector: Connector
  readonly state: StoreState
  readonly input: OrderInput
  readonly marketplaceOrderId: string
  readonly now: number
}

interface Item {
  readonly id: string
  readonly quantity: number
  readonly price: number
}

const DAY_MS = 24 * 60 * 60 * 1000
const POSTAL_CODE = '01310-100'
const UNKNOWN_PRICE = 4990
const UNKNOWN_FREIGHT = 1290

/** An order as the marketplace would have taken it: the store's own prices and freight. */
export function composeOrder(composition: Composition): ComposedOrder {
  const { input, marketplaceOrderId } = composition
  const items = itemsOf(composition)
  const deliveries = deliveriesOf(composition, items)
  const freight = input.freight ?? (freightOf(deliveries) || UNKNOWN_FREIGHT)
  const expected = items.reduce((sum, { price, quantity }) => sum + price * quantity, freight)
  const interest = input.interest ?? 0
  const total = input.total ?? expected + (input.difference ?? 0) + interest
  const carrier = carrierOf(composition, deliveries)
  const sale = saleOf(composition, { items, freight, total, carrier })
  return {
    marketplaceOrderId,
    body: bodyOf(composition, { items, freight, total, interest }),
    sale,
    facts: factsOf(composition, { sale, interest, carrier }),
  }
}

function itemsOf({ input, state, connector }: Composition): readonly Item[] {
  const channel = state.affiliate(connector.affiliateId)?.salesChannel ?? ''
  const wanted: NonNullable<OrderInput['items']> = input.items ?? [
    { skuId: input.skuId ?? '1001', quantity: input.quantity ?? 1 },
  ]
  return wanted.map(({ skuId, quantity, price }) => ({
    id: skuId,
    quantity,
    price: price ?? state.skus.get(skuId)?.prices[channel] ?? UNKNOWN_PRICE,
  }))
}

const postalCodeOf = ({ postalCode }: OrderInput): string | null =>
  postalCode === undefined ? POSTAL_CODE : postalCode

function deliveriesOf(
  { input, state, connector }: Composition,
  items: readonly Item[],
): readonly ItemDelivery[] {
  const destination = {
    salesChannel: state.affiliate(connector.affiliateId)?.salesChannel ?? '',
    postalCode: (postalCodeOf(input) ?? POSTAL_CODE).replace(/\D/g, ''),
    selectedSla: input.sla ?? '',
    isFob: false,
    warehouseId: undefined,
  }
  return items.flatMap(({ id, quantity }) => {
    const sku = state.skus.get(id)
    const delivery = sku && planDelivery({ sku, quantity }, destination, state.settings)
    return typeof delivery === 'object' ? [delivery] : []
  })
}

interface Amounts {
  readonly items: readonly Item[]
  readonly freight: number
  readonly total: number
}

function bodyOf(
  composition: Composition,
  { items, freight, total, interest }: Amounts & { readonly interest: number },
): ComposedOrder['body'] {
  const { connector, input, marketplaceOrderId } = composition
  const { sla = '', isFob = false, allowanceRate } = input
  return {
    marketplaceOrderId,
    connectorName: connector.id,
    connectorEndpoint: input.endpoint ?? connector.endpoint,
    marketplaceOrderStatus: input.status ?? 'approved',
    marketplacePaymentValue: total,
    marketplaceInterestValue: interest,
    ...(allowanceRate !== undefined && { priceDivergenceAllowanceRate: allowanceRate }),
    allowFranchises: false,
    items,
    clientProfileData: { ...buyer, ...input.profile },
    shippingData: {
      logisticsInfo: items.map((_, index) => ({
        price: index === 0 ? freight : 0,
        selectedDeliveryChannel: 'delivery',
        selectedSla: sla,
        lockTTL: '10d',
        shippingEstimate: '5bd',
        deliveryIds: [],
      })),
      selectedAddresses:
        input.address === null
          ? []
          : [{ ...address, postalCode: postalCodeOf(input), ...input.address }],
      isFob,
      isMarketplaceFulfillment: false,
    },
    invoiceData: { userPaymentInfo: { paymentMethods: [connector.marketplace] } },
  }
}

// Nobody real: whoever meets these values knows where they come from.
const buyer = {
  email: 'buyer@example.com',
  firstName: 'Demo',
  lastName: 'Buyer',
  phone: '+5500000000000',
  document: '00000000000',
  corporateDocument: null,
  corporatePhone: null,
  corporateName: null,
  tradeName: null,
  stateInscription: null,
} as const

const address = {
  addressType: 'residential',
  addressId: 'demo',
  receiverName: 'Demo Buyer',
  city: 'Demo City',
  state: 'SP',
  country: 'BRA',
  street: 'Demo Street',
  number: '0',
  neighborhood: 'Demo Neighborhood',
  complement: '',
} as const

// The buyer's choice is known also where the store turns out not to deliver that way.
const carrierOf = (
  { state, input }: Composition,
  deliveries: readonly ItemDelivery[],
): Carrier | undefined =>
  deliveries[0]?.carrier ?? state.settings.carriers.find(({ sla }) => sla === input.sla)

const saleOf = (
  { input, marketplaceOrderId, now }: Composition,
  { items, freight, total, carrier }: Amounts & { readonly carrier: Carrier | undefined },
): Sale => ({
  id: marketplaceOrderId,
  createdAt: now,
  shipBy: now + (carrier?.businessDays ?? 3) * DAY_MS,
  total,
  freight,
  postalCode: postalCodeOf(input),
  items: items.map(({ id, quantity, price }) => ({ sku: id, quantity, price })),
})

interface Told {
  readonly sale: Sale
  readonly interest: number
  readonly carrier: Carrier | undefined
}

const factsOf = (
  { connector, state, now }: Composition,
  { sale, interest, carrier }: Told,
): ComposedOrder['facts'] => ({
  marketplaceOrderId: sale.id,
  reportedBy: 'CONNECTOR',
  occurredAt: toIso(now),
  createdAt: toIso(sale.createdAt),
  shipBy: toIso(sale.shipBy),
  value: { amount: sale.total, currency: state.currency },
  salesChannel: state.affiliate(connector.affiliateId)?.salesChannel,
  items: sale.items.map(({ sku, quantity, price }) => ({ skuId: sku, quantity, unitPrice: price })),
  freight: sale.freight,
  ...(interest > 0 && { interest }),
  ...(sale.postalCode !== null && { postalCode: sale.postalCode }),
  ...(carrier && { carrier: { id: carrier.id, name: carrier.name, service: carrier.sla } }),
})
