import { localTime, nextDate, startOfDate } from '../../lib/zoned-time'
import type { OrderIntegrationRow } from './row'

// What is lost first stands first. Days are those of the store's time zone, whatever the server's.
//
// 1. By deadline, in bands: passed today (it may still leave today), today, passed before today, not known, soon
//    (tomorrow and the day after), later. An unknown deadline may be today's, so it stands before tomorrow's.
// 2. Within a band the highest value first. Amounts of different currencies do not compare: currencies follow each
//    other in alphabetical order. An unknown value is not zero: such orders stand after the known ones, the earliest
//    deadline first.
// 3. Where the deadline is not known, the oldest order first, whatever its value.

/** From the most to the least urgent. The same words as the GraphQL enum. */
const deadlineBands = ['PASSED_TODAY', 'TODAY', 'PASSED', 'NOT_KNOWN', 'SOON', 'LATER'] as const

type DeadlineBand = (typeof deadlineBands)[number]

/** A moment, and where the days around it begin in the store's time zone. ISO 8601 UTC. */
export type DayBounds = {
  readonly now: string
  readonly today: string
  readonly tomorrow: string
  /** Where `soon` ends. */
  readonly afterSoon: string
}

/** The days around a moment. They have 23 or 25 hours where the clocks change. */
export const dayBounds = (now: string, timeZone: string): DayBounds => {
  const { date } = localTime(Date.parse(now), timeZone)
  const startOf = (day: string) => new Date(startOfDate(day, timeZone)).toISOString()
  const tomorrow = nextDate(date)
  return {
    now,
    today: startOf(date),
    tomorrow: startOf(tomorrow),
    afterSoon: startOf(nextDate(nextDate(tomorrow))),
  }
}

export const deadlineBand = (shipBy: string | undefined, bounds: DayBounds): DeadlineBand => {
  if (shipBy === undefined) return 'NOT_KNOWN'
  if (shipBy < bounds.today) return 'PASSED'
  if (shipBy < bounds.now) return 'PASSED_TODAY'
  if (shipBy < bounds.tomorrow) return 'TODAY'
  return shipBy < bounds.afterSoon ? 'SOON' : 'LATER'
}

const digits = 16

/** Compares the other way round: the highest amount has the least text. */
const descending = (amount: number): string =>
  String(Number.MAX_SAFE_INTEGER - amount).padStart(digits, '0')

/** A text that compares as the rule above ranks; the least is lost first. */
export const rankOf = ({ order, firstSeenAt }: OrderIntegrationRow, bounds: DayBounds): string => {
  const band = deadlineBand(order.shipBy, bounds)
  const place = deadlineBands.indexOf(band)
  if (order.shipBy === undefined) return `${place}${order.createdAt ?? firstSeenAt}`
  return order.value === undefined
    ? `${place}~${order.shipBy}`
    : `${place}${order.value.currency}${descending(order.value.amount)}${order.shipBy}`
}
