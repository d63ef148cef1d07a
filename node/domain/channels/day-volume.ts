import { localTime, previousDate, nextDate, startOfDate } from '../../lib/zoned-time'
import { hourMs, hourOf } from '../../lib/hours'

// How many orders came in on each day, and what became of them. An order counts on the day on which it was created: in
// VTEX where VTEX has it, at the marketplace (or when a source first spoke of it) where VTEX does not. So a day's
// failures become fewer as they are corrected, and its integrated orders more.

/** How far back: what is read of the past on first install, and today. */
export const mostDays = 31

/** A day of the store's time zone, from a moment on and until before another, in milliseconds. */
export type StoreDay = { readonly day: string; readonly from: number; readonly to: number }

/** A count, and as of when. ISO 8601 UTC. */
export type Figure = { readonly count: number; readonly asOf: string }

/** Figures are absent while they are not known, which is not zero. */
export type DayVolume = {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly integrated?: Figure
  readonly failed?: Figure
}

/** The last days, today the last of them. */
export const lastDays = (now: string, timeZone: string, count: number): readonly StoreDay[] => {
  const days: StoreDay[] = []
  let day = localTime(Date.parse(now), timeZone).date
  let to = startOfDate(nextDate(day), timeZone)
  while (days.length < count) {
    const from = startOfDate(day, timeZone)
    days.unshift({ day, from, to })
    day = previousDate(day)
    to = from
  }
  return days
}

/** The range of creation times in which a marketplace's orders are read, and how many there were in each hour of it. */
export type CountedOrders = {
  readonly from: string
  readonly until: string
  /** By the hour's beginning, in milliseconds. */
  readonly byHour: ReadonlyMap<number, number>
  /** Days that are so old that their hours are not kept anymore. */
  readonly byDay?: ReadonlyMap<string, number>
}

type CountOf = (hour: number) => number | undefined

/** How many there were on a day until a moment; undefined where one of its hours was never counted. */
export const sumOfHours = (
  { from, to }: StoreDay,
  countOf: CountOf,
  until = to,
): number | undefined => {
  let sum = 0
  for (let hour = hourOf(from + hourMs - 1); hour < Math.min(to, until); hour += hourMs) {
    const count = countOf(hour)
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

const countOn = (day: StoreDay, counted: CountedOrders): number | undefined => {
  const rolled = counted.byDay?.get(day.day)
  if (rolled !== undefined) return rolled
  const until = Date.parse(counted.until)
  if (Date.parse(counted.from) > day.from || until <= day.from) return undefined
  return sumOfHours(day, (hour) => counted.byHour.get(hour), until)
}

/**
 * How many orders VTEX created on a day for all marketplaces together; not known unless it is for each of them, since a
 * sum without one of them looks like a loss. An hour belongs to the day on which it begins. The list follows the orders
 * at a distance: what is known of a day that is not over ends where the marketplace read least far ends.
 */
export const integratedOn = (
  day: StoreDay,
  marketplaces: readonly CountedOrders[],
  now: string,
): Figure | undefined => {
  let count = 0
  let asOf = now
  for (const counted of marketplaces) {
    const orders = countOn(day, counted)
    if (orders === undefined) return undefined
    count += orders
    if (Date.parse(counted.until) < day.to && counted.until < asOf) asOf = counted.until
  }
  return marketplaces.length === 0 ? undefined : { count, asOf }
}

/** As of when what is known of a day is: the older of its figures. */
export const asOfDay = ({ integrated, failed }: DayVolume): string | undefined =>
  [integrated, failed].flatMap((figure) => figure?.asOf ?? []).sort()[0]
