import { z } from 'zod'
import { waysFrom, type Way } from '../order-integration/plan-delivery'
import { availableIn } from '../store/sku'
import type { StoreState } from '../store/store-states'
import { daysOf } from './to-wire'

type Wire = Readonly<Record<string, unknown>>

const dimension = z.object({
  weight: z.number(),
  height: z.number(),
  width: z.number(),
  length: z.number(),
})

const item = z.object({ id: z.string(), quantity: z.number().int().positive(), dimension })

/** Several conditions are asked about at once; the reference requires a dimension of each item. */
export const conditionsSchema = z.array(
  z.object({
    items: z.array(item).min(1),
    location: z.object({ zipCode: z.string(), country: z.string() }),
    salesChannel: z.string(),
  }),
)

type Condition = z.infer<typeof conditionsSchema>[number]

/**
 * From where and with which carriers each item can go: one row for a dock and a shipping policy.
 * A dock without any of it has no row (assumption); one with less than is wanted has (the quantity
 * available is a field of the answer).
 */
export function calculate(condition: Condition, state: StoreState): readonly Wire[] {
  const { settings, skus } = state
  const postalCode = condition.location.zipCode.replace(/\D/g, '')
  const docks = settings.docks.filter(
    (dock) => dock.active && dock.salesChannels.includes(condition.salesChannel),
  )
  const firstItemOf = new Map<string, number>()
  return condition.items.flatMap(({ id, quantity }, index) => {
    const sku = skus.get(id)
    if (!sku) return []
    const ways = waysFrom(docks, postalCode, settings)
      .map((way) => ({ way, available: availableIn(sku, way.dock.warehouseId) }))
      .filter(({ available }) => available > 0)
    return ways.map((one) => {
      // A carrier of the demo has one price for a whole order: it stands on the first item.
      const first = firstItemOf.get(one.way.carrier.id) ?? index
      firstItemOf.set(one.way.carrier.id, first)
      return rowOf({ ...one, id, quantity, condition, postalCode, isPriced: first === index })
    })
  })
}

interface Row {
  readonly way: Way
  readonly available: number
  readonly id: string
  readonly quantity: number
  readonly condition: Condition
  readonly postalCode: string
  readonly isPriced: boolean
}

const rowOf = ({ way: { dock, carrier }, available, ...row }: Row): Wire => ({
  itemId: row.id,
  quantity: row.quantity,
  kitItem: [],
  availabilityQuantity: available,
  availabilityQuantityByDeliveryChannel: available,
  salesChannel: row.condition.salesChannel,
  slaType: carrier.sla,
  slaTypeName: carrier.sla,
  freightTableName: carrier.name,
  freightTableId: carrier.id,
  listPrice: row.isPriced ? carrier.price / 100 : 0,
  ...timesOf(daysOf(carrier)),
  wareHouseId: dock.warehouseId,
  dockId: dock.id,
  location: { zipCode: row.postalCode, country: row.condition.location.country, point: null },
  deliveryOnWeekends: false,
  weekendAndHolidays: null,
  restrictedFreight: null,
  coordinates: null,
  deliveryChannel: 'delivery',
  polygonName: '',
  provider: null,
  dateOfSupplyUtc: null,
  supplyLotId: null,
  isExternal: false,
})

const timesOf = (transitTime: string): Wire => ({
  transitTime,
  dockTime: '00:00:00',
  timeToDockPlusDockTime: '00:00:00',
  aditionalTimeBlockedDays: '00:00:00',
  leadTime: '00:00:00',
  totalTime: transitTime,
  totalTimePlusCarrierSchedule: transitTime,
  timeToPresale: '00:00:00',
})
