import { stableUuid } from '../../core/tokens'
import type { Settings } from '../../core/settings'
import type { Affiliate } from '../../seeds/stores'
import type { OrderFacts } from '../orders/order-facts'
import type { OrderStore } from '../orders/order-store'
import type { StoreState } from '../store/store-states'
import { approveOrder } from './approve-order'
import { checkDetails } from './check-details'
import { checkItems } from './check-items'
import { checkTotal, sentFreight, type Total } from './check-total'
import { errorOf, printedAmount, refuse, type Finding } from './findings'
import { failed, succeeded, type Outcome } from './notification'
import type { PlacedOrder } from './order-body'
import type { ItemDelivery } from './plan-delivery'

export interface Placement {
  readonly account: string
  readonly affiliateId: string
  readonly order: PlacedOrder
}

export interface PlaceParts {
  readonly orders: OrderStore
  readonly state: StoreState
  readonly settings: Settings
  readonly now: number
}

/** Integrates an order or refuses it; what the connector is to be told of it, in this order. */
export async function placeOrder(
  placement: Placement,
  parts: PlaceParts,
): Promise<readonly Outcome[]> {
  const { account, affiliateId, order } = placement
  const { settings, state, orders } = parts
  const refusal = (...findings: [Finding, ...Finding[]]): readonly Outcome[] => [
    refuse(findings, settings),
  ]
  const affiliate = state.affiliate(affiliateId)
  if (!affiliate) return refusal({ kind: 'unknown-affiliate' })
  if (order.marketplaceOrderId.trim() === '') return refusal({ kind: 'no-marketplace-id' })
  const existing = await orders.get(account, orderIdOf(placement))
  if (existing) {
    const kind = existing.status === 'canceled' ? 'canceled' : 'duplicate'
    return refusal({ kind, values: [order.marketplaceOrderId, affiliateId] })
  }
  if (order.items.length === 0) return refusal({ kind: 'no-items' })
  const [detail, ...details] = checkDetails(order)
  if (detail) return refusal(detail, ...details)
  const checked = checkItems(order, state, affiliate.salesChannel)
  if (!checked.ok) return refusal(...checked.error)
  const deliveries = checked.value
  const { salesChannel } = affiliate
  const total = checkTotal({ order, deliveries, salesChannel }, state, settings)
  if (total.verdict === 'unruled' || total.verdict === 'deny') return [diverges(total, settings)]
  const created = toFacts({ placement, affiliate, deliveries, total }, parts)
  await orders.put(account, created)
  await reserve(deliveries, state)
  return afterCreation({ account, order, created, total }, parts)
}

const orderIdOf = ({ affiliateId, order }: Placement): string =>
  `${affiliateId}-${order.marketplaceOrderId}`

function diverges({ paid, expected, verdict }: Total, settings: Settings): Outcome {
  const errors = errorOf(
    { kind: 'divergence', values: [printedAmount(paid), printedAmount(expected)] },
    settings,
  )
  return failed(verdict === 'deny' ? settings.deniedDivergence : 'EOI003', 'PlaceOrder', errors)
}

interface Created {
  readonly account: string
  readonly order: PlacedOrder
  readonly created: OrderFacts
  readonly total: Total
}

async function afterCreation(
  { account, order, created, total }: Created,
  { settings, orders, now }: PlaceParts,
): Promise<readonly Outcome[]> {
  const { orderId } = created
  const isHeld = total.verdict === 'ask'
  if (isHeld && settings.heldPlacement === 'EOI011') {
    const values = [total.paid, total.expected].map(printedAmount)
    return [failed('EOI011', 'PlaceOrder', errorOf({ kind: 'held', values }, settings))]
  }
  const placed = succeeded('SOI001', orderId)
  if (order.marketplaceOrderStatus === 'new') return [placed]
  return [placed, await approveOrder({ account, orderId }, { settings, orders, now })]
}

async function reserve(deliveries: readonly ItemDelivery[], state: StoreState): Promise<void> {
  for (const { skuId, warehouseId, quantity } of deliveries) {
    const sku = state.skus.get(skuId)
    if (!sku) continue
    const reserved = (sku.reserved[warehouseId] ?? 0) + quantity
    await state.putSku({ ...sku, reserved: { ...sku.reserved, [warehouseId]: reserved } })
  }
}

interface Draft {
  readonly placement: Placement
  readonly affiliate: Affiliate
  readonly deliveries: readonly ItemDelivery[]
  readonly total: Total
}

const DAY_MS = 24 * 60 * 60 * 1000

function toFacts(draft: Draft, { state, now }: PlaceParts): OrderFacts {
  const { placement, affiliate, deliveries, total } = draft
  const { order } = placement
  const number = Number.parseInt(stableUuid(orderIdOf(placement)).slice(0, 7), 16)
  const [delivery] = deliveries
  return {
    orderId: orderIdOf(placement),
    sequence: 1_000_000 + number,
    status: total.verdict === 'ask' ? 'waiting-for-manual-authorization' : AWAITS_MARKETPLACE,
    affiliateId: affiliate.affiliateId,
    marketplace: affiliate.marketplace,
    marketplaceOrderId: order.marketplaceOrderId,
    origin: 'Fulfillment',
    salesChannel: affiliate.salesChannel,
    currency: state.currency,
    createdAt: now,
    changedAt: now,
    authorizedAt: null,
    invoicedAt: null,
    shipBy: now + (delivery?.carrier?.businessDays ?? 5) * DAY_MS,
    workflowIsInError: false,
    cancelReason: null,
    buyer: number,
    postalCode: order.shippingData?.selectedAddresses?.[0]?.postalCode ?? '',
    carrier: delivery?.carrier?.name ?? affiliate.marketplace,
    freight: sentFreight(order),
    ...(delivery && deliveredFrom(delivery)),
    ...(total.verdict !== 'equal' && { expected: total.expected }),
    items: order.items.map(({ id, quantity, price }) => ({ sku: id, quantity, price })),
  }
}

const AWAITS_MARKETPLACE = 'waiting-ffmt-authorization'

const deliveredFrom = ({ carrier, dockId, warehouseId }: ItemDelivery): Partial<OrderFacts> => ({
  sla: carrier?.sla ?? '',
  dockId,
  warehouseId,
})
