import { fail, succeed, type Result } from '../../core/result'
import type { StoreState } from '../store/store-states'
import type { Sku } from '../store/sku'
import type { Finding } from './findings'
import type { PlacedOrder } from './order-body'
import { planDelivery, type Destination, type ItemDelivery } from './plan-delivery'

type Findings = readonly [Finding, ...Finding[]]

/** Cart first, then what each item needs to reach the buyer. */
export function checkItems(
  order: PlacedOrder,
  state: StoreState,
  salesChannel: string,
): Result<readonly ItemDelivery[], Findings> {
  const cart = checkCart(order, state)
  if (cart) return fail(cart)
  const destination = destinationOf(order, salesChannel)
  if (destination === 'pickup') return fail([{ kind: 'no-pickup' }])
  const checked = order.items.map(({ id, quantity }) => {
    const sku = state.skus.get(id)
    return sku ? checkItem({ sku, quantity }, destination, state) : notFound(id)
  })
  const [first, ...rest] = checked.flatMap((item) => ('kind' in item ? [item] : []))
  if (first) return fail([first, ...rest])
  return succeed(checked.flatMap((item) => ('kind' in item ? [] : [item])))
}

const notFound = (id: string): Finding => ({ kind: 'unknown-sku', values: [id] })

function checkCart({ items }: PlacedOrder, { skus, settings }: StoreState): Findings | undefined {
  const [unknown, ...others] = items.filter(({ id }) => !skus.has(id)).map(({ id }) => notFound(id))
  if (unknown) return [unknown, ...others]
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
  return count < settings.minimumItems
    ? [{ kind: 'too-few-items', values: [settings.minimumItems] }]
    : undefined
}

interface Wanted {
  readonly sku: Sku
  readonly quantity: number
}

function checkItem(
  wanted: Wanted,
  destination: Destination,
  { settings }: StoreState,
): ItemDelivery | Finding {
  const { sku } = wanted
  const about = (kind: Finding['kind']): Finding => ({ kind, values: [sku.id, sku.name] })
  if (!sku.active) return about('inactive')
  if (!sku.salesChannels.includes(destination.salesChannel)) return about('outside-policy')
  if (sku.prices[destination.salesChannel] === undefined) return { kind: 'no-price' }
  const delivery = planDelivery(wanted, destination, settings)
  return typeof delivery === 'string' ? about(delivery) : delivery
}

function destinationOf(order: PlacedOrder, salesChannel: string): Destination | 'pickup' {
  const { logisticsInfo, selectedAddresses, isFob, isMarketplaceFulfillment } =
    order.shippingData ?? {}
  const [logistics] = logisticsInfo ?? []
  // No store of the sandbox has a pickup point.
  if (logistics?.selectedDeliveryChannel === 'pickup-in-point') return 'pickup'
  const warehouseId = logistics?.deliveryIds?.[0]?.warehouseId
  return {
    salesChannel,
    postalCode: (selectedAddresses?.[0]?.postalCode ?? '').replace(/\D/g, ''),
    selectedSla: logistics?.selectedSla ?? '',
    isFob: isFob === true,
    warehouseId: isFob && isMarketplaceFulfillment && warehouseId ? warehouseId : undefined,
  }
}
