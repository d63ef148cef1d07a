import type { Settings } from '../../core/settings'
import type { DivergenceAction } from '../store/store-settings'
import type { StoreState } from '../store/store-states'
import type { PlacedOrder } from './order-body'
import { freightOf, type ItemDelivery } from './plan-delivery'

export interface Total {
  readonly paid: number
  readonly expected: number
  readonly verdict: 'equal' | 'unruled' | DivergenceAction
}

interface Priced {
  readonly order: PlacedOrder
  readonly deliveries: readonly ItemDelivery[]
  readonly salesChannel: string
}

/** Compares what the marketplace pays, interest left out, with what the store wants. */
export function checkTotal(priced: Priced, state: StoreState, settings: Settings): Total {
  const { order } = priced
  const paid = order.marketplacePaymentValue - (order.marketplaceInterestValue ?? 0)
  const expected = itemsOf(priced, state) + wantedFreight(priced, settings)
  const base = settings.divergenceBase === 'expected' ? expected : paid
  const share = base === 0 ? 1 : Math.abs(paid - expected) / base
  const isAllowed = share <= (order.priceDivergenceAllowanceRate ?? 0)
  return { paid, expected, verdict: isAllowed ? 'equal' : ruleFor(share * 100, state, settings) }
}

function itemsOf({ order, salesChannel }: Priced, { skus }: StoreState): number {
  return order.items.reduce(
    (sum, { id, quantity }) => sum + quantity * (skus.get(id)?.prices[salesChannel] ?? 0),
    0,
  )
}

export const sentFreight = ({ shippingData }: PlacedOrder): number =>
  (shippingData?.logisticsInfo ?? []).reduce((sum, { price }) => sum + (price ?? 0), 0)

function wantedFreight({ order, deliveries }: Priced, { expectedFreight }: Settings): number {
  // Where the marketplace delivers, only it knows what that costs (FMT0090).
  const isSent = order.shippingData?.isFob === true || expectedFreight === 'sent'
  return isSent ? sentFreight(order) : freightOf(deliveries)
}

function ruleFor(
  percent: number,
  { settings: { divergenceRules } }: StoreState,
  { withoutDivergenceRule }: Settings,
): Total['verdict'] {
  if (divergenceRules.length === 0) {
    return withoutDivergenceRule === 'refuses' ? 'unruled' : 'authorize'
  }
  const rule = divergenceRules.find(({ from, to }) => from <= percent && percent <= to)
  // Outside of the ranges an order is not integrated.
  return rule?.action ?? 'unruled'
}
