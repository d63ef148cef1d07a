import { earliest } from '../../lib/moments'
import { localTime, nextDate, startOfDate } from '../../lib/zoned-time'
import { CurrencySums, type CurrencySum } from './currency-sums'
import { cameAt, type OrderIntegrationRow } from './row'

// What is lost first stands first. Days are those of the store's time zone, whatever the server's.
//
// 1. By deadline, in bands: passed today (it may still leave today), today, passed before today, not known, tomorrow,
//    the day after, later. An unknown deadline may be today's, so it stands before tomorrow's.
// 2. Within a band the highest value first. Amounts of different currencies do not compare: currencies follow each
//    other in alphabetical order. An unknown value is not zero: such orders stand after the known ones, the earliest
//    deadline first.
// 3. Where the deadline is not known, the oldest order first, whatever its value.
//
// A cause stands in the most urgent band of any of its orders. Within the band causes follow each other by the same
// rule, each with what its orders of this band are worth together: orders that ship next week save nobody today. Where
// they are of several currencies, the one of the most orders counts.

/** From the most to the least urgent. The same words as the GraphQL enum. */
const deadlineBands = [
  'PASSED_TODAY',
  'TODAY',
  'PASSED',
  'NOT_KNOWN',
  'TOMORROW',
  'DAY_AFTER',
  'LATER',
] as const

type DeadlineBand = (typeof deadlineBands)[number]

/** A moment, and where the days around it begin in the store's time zone. ISO 8601 UTC. */
export type DayBounds = {
  readonly now: string
  readonly today: string
  readonly tomorrow: string
  readonly dayAfter: string
  readonly later: string
}

/** The days around a moment. They have 23 or 25 hours where the clocks change. */
export const dayBounds = (now: string, timeZone: string): DayBounds => {
  const { date } = localTime(Date.parse(now), timeZone)
  const startOf = (day: string) => new Date(startOfDate(day, timeZone)).toISOString()
  const tomorrow = nextDate(date)
  const dayAfter = nextDate(tomorrow)
  return {
    now,
    today: startOf(date),
    tomorrow: startOf(tomorrow),
    dayAfter: startOf(dayAfter),
    later: startOf(nextDate(dayAfter)),
  }
}

export const deadlineBand = (shipBy: string | undefined, bounds: DayBounds): DeadlineBand => {
  if (shipBy === undefined) return 'NOT_KNOWN'
  if (shipBy < bounds.today) return 'PASSED'
  if (shipBy < bounds.now) return 'PASSED_TODAY'
  if (shipBy < bounds.tomorrow) return 'TODAY'
  if (shipBy < bounds.dayAfter) return 'TOMORROW'
  return shipBy < bounds.later ? 'DAY_AFTER' : 'LATER'
}

const digits = 16

/** Compares the other way round: the highest amount has the least text. */
const descending = (amount: number): string =>
  String(Number.MAX_SAFE_INTEGER - amount).padStart(digits, '0')

/** What the text of a row's rank begins with. */
export const deadlinePlace = ({ order }: OrderIntegrationRow, bounds: DayBounds): number =>
  deadlineBands.indexOf(deadlineBand(order.shipBy, bounds))

type Loss = Pick<CurrencySum, 'currency' | 'amount'>

const rankTextOf = (place: number, shipBy: string, value: Loss | undefined): string =>
  value === undefined
    ? `${place}~${shipBy}`
    : `${place}${value.currency}${descending(value.amount)}${shipBy}`

/** A text that compares as the rule above ranks; the least is lost first. */
export const rankOf = (row: OrderIntegrationRow, bounds: DayBounds): string => {
  const { shipBy, value } = row.order
  const place = deadlinePlace(row, bounds)
  return shipBy === undefined ? `${place}${cameAt(row)}` : rankTextOf(place, shipBy, value)
}

/** The same for the orders of a cause together; never none. */
export const rankOfAll = (rows: readonly OrderIntegrationRow[], bounds: DayBounds): string => {
  const places = rows.map((row) => deadlinePlace(row, bounds))
  const place = places.reduce((first, each) => Math.min(first, each), deadlineBands.length)
  const urgent = rows.filter((_, index) => places[index] === place)
  const shipBy = earliest(urgent.flatMap(({ order }) => order.shipBy ?? []))
  if (shipBy === undefined) return `${place}${earliest(urgent.map(cameAt)) ?? ''}`
  const sums = new CurrencySums()
  urgent.forEach((row) => sums.add(row))
  return rankTextOf(place, shipBy, sums.ranked()[0])
}
