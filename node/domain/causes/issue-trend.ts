import { earliest } from '../../lib/moments'
import { localTime, nextDate, startOfDate } from '../../lib/zoned-time'
import type { OrderIntegrationRow } from '../inbox/row'
import { dayMs, hourMs } from '../../lib/hours'

/** The same words as the GraphQL enum. */
type TrendUnit = 'HOUR' | 'DAY'

/** How many of a cause's open orders a source first spoke of in each hour or day, the oldest first, none left out. */
export type Trend = {
  readonly unit: TrendUnit
  readonly points: readonly { readonly from: string; readonly orders: number }[]
}

const hours = 24
const days = 14

/** A cause that is younger than this is seen to grow by the hour; of an older one hours are noise. */
const youngMs = 48 * hourMs

const toMoment = (milliseconds: number): string => new Date(milliseconds).toISOString()

const lastHours = (now: string): readonly string[] => {
  const current = Math.floor(Date.parse(now) / hourMs) * hourMs
  return Array.from({ length: hours }, (_, index) =>
    toMoment(current - (hours - 1 - index) * hourMs),
  )
}

/** Where each of the last days begins in a time zone: they have 23 or 25 hours where the clocks change. */
const lastDays = (now: string, timeZone: string): readonly string[] => {
  const today = localTime(Date.parse(now), timeZone).date
  let date = toMoment(Date.parse(`${today}T00:00:00.000Z`) - (days - 1) * dayMs).slice(0, 10)
  const starts: string[] = []
  for (let index = 0; index < days; index += 1) {
    starts.push(toMoment(startOfDate(date, timeZone)))
    date = nextDate(date)
  }
  return starts
}

/** Whether a cause grows: its last 24 hours while it is younger than 48, else its last 14 days in the store's zone. */
export const trendOf = (
  rows: readonly OrderIntegrationRow[],
  now: string,
  timeZone: string,
): Trend => {
  const seen = rows.map(({ firstSeenAt }) => firstSeenAt)
  const isYoung = Date.parse(now) - Date.parse(earliest(seen) ?? now) < youngMs
  const starts = isYoung ? lastHours(now) : lastDays(now, timeZone)
  const counts = starts.map(() => 0)
  for (const moment of seen) {
    const index = starts.filter((start) => start <= moment).length - 1
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1
  }
  return {
    unit: isYoung ? 'HOUR' : 'DAY',
    points: starts.map((from, index) => ({ from, orders: counts[index] ?? 0 })),
  }
}
