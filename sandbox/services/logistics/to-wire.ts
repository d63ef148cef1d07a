import type { Sku } from '../store/sku'
import type { Carrier, StoreSettings } from '../store/store-settings'

type Wire = Readonly<Record<string, unknown>>
type Dock = StoreSettings['docks'][number]

export const inventoryOf = (sku: Sku, warehouseId: string): Wire => ({
  warehouseId,
  warehouseName: `Demo warehouse ${warehouseId}`,
  totalQuantity: sku.stock[warehouseId] ?? 0,
  reservedQuantity: sku.reserved[warehouseId] ?? 0,
  hasUnlimitedQuantity: false,
  timeToRefill: null,
  dateOfSupplyUtc: null,
  leadTime: '00:00:00',
})

export const dockOf = ({ id, active, salesChannels, carrierIds }: Dock): Wire => ({
  id,
  name: `Demo dock ${id}`,
  priority: 0,
  dockTimeFake: '00:00:00',
  timeFakeOverhead: '00:00:00',
  salesChannels,
  salesChannel: '',
  freightTableIds: carrierIds,
  wmsEndPoint: '',
  isActive: active,
  storeId: null,
  location: null,
  shippingRatesProviders: null,
  deliveryAgreementsIds: null,
})

export const warehouseOf = (id: string, docks: readonly Dock[]): Wire => ({
  id,
  name: `Demo warehouse ${id}`,
  warehouseDocks: docks
    .filter(({ warehouseId }) => warehouseId === id)
    .map((dock) => ({ dockId: dock.id, time: '00:00:00', cost: 0 })),
  pickupPointIds: [],
  priority: 0,
  isActive: true,
})

export const policyOf = (carrier: Carrier, { docks }: StoreSettings): Wire => ({
  id: carrier.id,
  name: carrier.name,
  shippingMethod: carrier.sla,
  isActive: carrier.active,
  deliveryChannel: 'delivery',
  weekendAndHolidays: { saturday: false, sunday: false, holiday: false },
  maxDimension: { largestMeasure: 1000, maxMeasureSum: 3000 },
  numberOfItemsPerShipment: 0,
  minimumValueAceptable: 0,
  maximumValueAceptable: 0,
  additionalTime: '00:00:00',
  additionalPrice: { method: 0, value: 0 },
  processingStatus: { status: 1, errorMessage: null, errorsMetadata: null },
  calculationType: 0,
  lastIndexedAt: null,
  carrierInfo: {
    carrierAccountName: '',
    deliveryAgreementId: null,
    linkedDocks: docks
      .filter(({ carrierIds }) => carrierIds.includes(carrier.id))
      .map(({ id }) => ({ id, name: `Demo dock ${id}` })),
    readyToUse: true,
  },
})

/** The rows of a carrier's rates that a postal code falls into. */
export const freightValuesOf = (carrier: Carrier, postalCode: string): readonly Wire[] =>
  carrier.postalRanges
    .filter(({ from, to }) => from <= postalCode && postalCode <= to)
    .map(({ from, to }) => ({
      zipCodeStart: from,
      zipCodeEnd: to,
      weightStart: 0,
      weightEnd: 1_000_000,
      absoluteMoneyCost: carrier.price / 100,
      pricePercent: 0,
      pricePercentByWeight: 0,
      maxVolume: 1_000_000_000,
      timeCost: daysOf(carrier),
      country: 'BRA',
      operationType: 0,
      restrictedFreights: [],
      polygon: '',
      minimumValueInsurance: 0,
    }))

/** Logistics writes durations as `D.HH:MM:SS`. */
export const daysOf = ({ businessDays }: Carrier): string => `${businessDays}.00:00:00`
