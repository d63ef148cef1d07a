import { availableIn, type Sku } from '../store/sku'
import type { Carrier, StoreSettings } from '../store/store-settings'

export interface ItemDelivery {
  readonly skuId: string
  readonly quantity: number
  readonly dockId: string
  readonly warehouseId: string
  /** Undefined where the marketplace delivers. */
  readonly carrier: Carrier | undefined
}

interface Wanted {
  readonly sku: Sku
  readonly quantity: number
}

export interface Destination {
  readonly salesChannel: string
  readonly postalCode: string
  readonly selectedSla: string
  /** The marketplace delivers: no SLA of the store's is needed. */
  readonly isFob: boolean
  readonly warehouseId: string | undefined
}

export type DeliveryProblem = 'unavailable' | 'no-sla' | 'sla-not-available'

/** From which dock and with which carrier an item can go: the cheapest of those that serve. */
export function planDelivery(
  { sku, quantity }: Wanted,
  destination: Destination,
  settings: StoreSettings,
): ItemDelivery | DeliveryProblem {
  const { salesChannel, warehouseId, isFob, selectedSla } = destination
  const stocked = settings.docks.filter(
    (dock) =>
      dock.active &&
      (warehouseId === undefined || dock.warehouseId === warehouseId) &&
      availableIn(sku, dock.warehouseId) >= quantity,
  )
  if (stocked.length === 0) return 'unavailable'
  const docks = stocked.filter((dock) => dock.salesChannels.includes(salesChannel))
  const [first] = docks
  const chosen = { skuId: sku.id, quantity }
  if (isFob && first) {
    return { ...chosen, dockId: first.id, warehouseId: first.warehouseId, carrier: undefined }
  }
  const ways = waysFrom(docks, destination.postalCode, settings)
  if (ways.length === 0) return 'no-sla'
  const fitting = ways.filter(({ carrier }) => selectedSla === '' || carrier.sla === selectedSla)
  const [cheapest] = fitting.sort((a, b) => a.carrier.price - b.carrier.price)
  if (!cheapest) return 'sla-not-available'
  const { dock, carrier } = cheapest
  return { ...chosen, dockId: dock.id, warehouseId: dock.warehouseId, carrier }
}

export interface Way {
  readonly dock: StoreSettings['docks'][number]
  readonly carrier: Carrier
}

/** The carriers that go from some docks to a postal code. */
export const waysFrom = (
  docks: StoreSettings['docks'],
  postalCode: string,
  { carriers }: StoreSettings,
): readonly Way[] =>
  docks.flatMap((dock) =>
    carriers
      .filter((carrier) => dock.carrierIds.includes(carrier.id) && serves(carrier, postalCode))
      .map((carrier) => ({ dock, carrier })),
  )

const serves = (carrier: Carrier, postalCode: string): boolean =>
  carrier.active &&
  carrier.postalRanges.some(({ from, to }) => from <= postalCode && postalCode <= to)

/** What the store asks for the delivery of a whole order: each carrier once. */
export const freightOf = (deliveries: readonly ItemDelivery[]): number =>
  [...new Set(deliveries.flatMap(({ carrier }) => carrier ?? []))].reduce(
    (sum, { price }) => sum + price,
    0,
  )
