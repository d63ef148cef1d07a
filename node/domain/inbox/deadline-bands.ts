import { localTime, nextDate, previousDate, startOfDate, weekdayOf } from '../../lib/zoned-time'
import { createTextMemory } from '../diagnosis/remembered'
import type { DetailSource } from '../orders/reporter'
import type { OrderIntegrationRow } from './row'
import { hourMs } from '../../lib/hours'

// How urgent an order is: by the moment until which the store can still save it, which is its ship-by less the time that
// the owner says handling takes for its marketplace. Days are those of the store's time zone, whatever the server's.
//
// "Today" begins when the business day before ended, since what became late after people had left was seen by nobody:
// what passed on Friday night is Monday's.

/** From the most to the least urgent. The same words as the GraphQL enum. */
export const orderBands = [
  'WITHIN_HOUR',
  'SHORT_OF_TIME',
  'LATE_TODAY',
  'TODAY',
  'UNKNOWN',
  'LATE_BEFORE',
  'TOMORROW',
  'LATER',
  'BY_MARKETPLACE',
] as const

export type OrderBand = (typeof orderBands)[number]

/** The moments between which bands lie, ISO 8601 UTC. */
type Edges = {
  readonly now: string
  readonly withinHour: string
  readonly tomorrow: string
  readonly dayAfter: string
  readonly later: string
}

/** What the owner set, as far as ranking depends on it. */
export type RankRules = {
  readonly timeZone: string
  /** Days without shipping besides Saturdays and Sundays, YYYY-MM-DD. */
  readonly holidays?: ReadonlySet<string>
  /** How long handling takes, by affiliate id. */
  readonly handlingMs?: ReadonlyMap<string, number>
}

/** A moment, and the edges of the bands as of it. */
export type DayBounds = Edges & {
  /** Since when what is late is late since today. */
  readonly lateToday: string
  readonly handlingMs: ReadonlyMap<string, number>
  /** The edges for ship-by moments of the marketplaces whose handling takes a while. */
  readonly ofMarketplace: ReadonlyMap<string, Edges>
}

/** An assumption: nobody works on orders later than six in the evening. */
const hoursAfterWork = 6

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

const endOfBusinessDayBefore = (
  today: string,
  { timeZone, holidays = new Set() }: RankRules,
): number => {
  let day = previousDate(today)
  // A store whose holidays are a whole year still has days.
  for (let passed = 0; passed < 30; passed += 1) {
    if (weekdayOf(day) % 6 !== 0 && !holidays.has(day)) break
    day = previousDate(day)
  }
  return startOfDate(nextDate(day), timeZone) - hoursAfterWork * hourMs
}

const shifted = (edges: Edges, milliseconds: number): Edges => {
  const later = (moment: string) => iso(Date.parse(moment) + milliseconds)
  return {
    now: later(edges.now),
    withinHour: later(edges.withinHour),
    tomorrow: later(edges.tomorrow),
    dayAfter: later(edges.dayAfter),
    later: later(edges.later),
  }
}

/** The edges as of a moment. Days have 23 or 25 hours where the clocks change. */
export const dayBounds = (now: string, rules: RankRules): DayBounds => {
  const { timeZone, handlingMs = new Map<string, number>() } = rules
  const { date } = localTime(Date.parse(now), timeZone)
  const tomorrow = nextDate(date)
  const dayAfter = nextDate(tomorrow)
  const edges: Edges = {
    now,
    withinHour: iso(Date.parse(now) + hourMs),
    tomorrow: iso(startOfDate(tomorrow, timeZone)),
    dayAfter: iso(startOfDate(dayAfter, timeZone)),
    later: iso(startOfDate(nextDate(dayAfter), timeZone)),
  }
  const ofMarketplace = [...handlingMs].map(([id, took]) => [id, shifted(edges, took)] as const)
  return {
    ...edges,
    lateToday: iso(endOfBusinessDayBefore(date, rules)),
    handlingMs,
    ofMarketplace: new Map(ofMarketplace),
  }
}

// Words by which carriers of a marketplace's own fulfillment are known: Mercado Livre's Full, Amazon's FBA.
const ownFulfillment = /\b(?:full|fba|fulfillment by|fulfilled by)\b/i

const carriers = createTextMemory<boolean>()

/** Amazon's FBA Classic orders end so in VTEX (help article "Amazon FBA Classic"). */
const fbaSuffix = '_FBA'

/**
 * Whether the marketplace ships it from its own warehouse: then the store has nothing to send. As a source says so or,
 * where none does, as the words show that stand for it.
 */
export const isShippedByMarketplace = ({
  order: { carrier, isMarketplaceFulfillment },
  marketplaceOrderId,
}: OrderIntegrationRow): boolean => {
  if (isMarketplaceFulfillment !== undefined) return isMarketplaceFulfillment
  if (marketplaceOrderId.endsWith(fbaSuffix)) return true
  if (carrier === undefined) return false
  const words = carrier.service === undefined ? carrier.name : `${carrier.name} ${carrier.service}`
  return carriers(words, () => ownFulfillment.test(words))
}

type Band = Exclude<OrderBand, 'LATER' | 'BY_MARKETPLACE'> | 'DAY_AFTER' | 'LATER'

/** How urgent an order is, whoever ships it. */
export const urgencyBand = (
  { order, affiliateId }: OrderIntegrationRow,
  bounds: DayBounds,
): Band => {
  const { shipBy } = order
  if (shipBy === undefined) return 'UNKNOWN'
  // Late is what should have been shipped, however long handling takes.
  if (shipBy < bounds.lateToday) return 'LATE_BEFORE'
  if (shipBy < bounds.now) return 'LATE_TODAY'
  const edges = bounds.ofMarketplace.get(affiliateId) ?? bounds
  if (shipBy < edges.now) return 'SHORT_OF_TIME'
  if (shipBy <= edges.withinHour) return 'WITHIN_HOUR'
  if (shipBy < edges.tomorrow) return 'TODAY'
  if (shipBy < edges.dayAfter) return 'TOMORROW'
  return shipBy < edges.later ? 'DAY_AFTER' : 'LATER'
}

export const orderBand = (row: OrderIntegrationRow, bounds: DayBounds): OrderBand => {
  if (isShippedByMarketplace(row)) return 'BY_MARKETPLACE'
  const band = urgencyBand(row, bounds)
  return band === 'DAY_AFTER' ? 'LATER' : band
}

/** Whether an order must be shipped later today. */
export const isDueToday = (
  { order: { shipBy } }: { readonly order: { readonly shipBy?: string } },
  { now, tomorrow }: DayBounds,
): boolean => shipBy !== undefined && shipBy >= now && shipBy < tomorrow

/** The moment by which the store can still save an order; undefined where its ship-by is not known. */
export const saveByOf = (
  { order: { shipBy }, affiliateId }: OrderIntegrationRow,
  handlingMs: ReadonlyMap<string, number>,
): string | undefined => {
  const took = handlingMs.get(affiliateId)
  return shipBy === undefined || took === undefined ? shipBy : iso(Date.parse(shipBy) - took)
}

/** Their ship-by moment is no promise of the marketplace's: it follows from the placed order or from a rule. */
const estimatingSources: ReadonlySet<DetailSource | undefined> = new Set(['ORDERS', 'RULE'])

/** Whether nobody promised the deadline of an order: it follows from the placed order or from a rule. */
export const isEstimated = ({ order }: OrderIntegrationRow): boolean =>
  estimatingSources.has(order.shipBySource)
