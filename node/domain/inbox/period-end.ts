import { nextDate, startOfDate, localTime } from '../../lib/zoned-time'
import { dayMs, hourMs } from '../../lib/hours'

// An end of a period as a person means it, so that "ships today" means today on whatever day it is asked: a moment, a
// day of the store's time zone, or one relative to now (`now-24h`) or to today (`today+2d`).

/** What an end is read by. `now` is ISO 8601 UTC, `timeZone` an IANA name. */
export type EndReading = { readonly now: string; readonly timeZone: string }

const relativeToNow = /^now(?:([+-]\d{1,6})h)?$/
const relativeToToday = /^today(?:([+-]\d{1,4})d)?$/
const date = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

const daysFrom = (from: string, count: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

const isDate = (text: string): boolean =>
  date.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && daysFrom(text, 0) === text

const dateOf = (text: string, { now, timeZone }: EndReading): string | undefined => {
  if (isDate(text)) return text
  const match = relativeToToday.exec(text)
  return match === null
    ? undefined
    : daysFrom(localTime(Date.parse(now), timeZone).date, Number(match[1] ?? 0))
}

const momentOf = (text: string, now: string): number => {
  const match = relativeToNow.exec(text)
  if (match !== null) return Date.parse(now) + Number(match[1] ?? 0) * hourMs
  return moment.test(text) ? Date.parse(text) : NaN
}

/** The moment that an end means, ISO 8601 UTC; undefined where it is none. A day that ends a period is part of it. */
export const resolveEnd = (
  text: string,
  side: 'from' | 'to',
  reading: EndReading,
): string | undefined => {
  const day = dateOf(text, reading)
  const milliseconds =
    day === undefined
      ? momentOf(text, reading.now)
      : startOfDate(side === 'from' ? day : nextDate(day), reading.timeZone)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString()
}
