import { localTime, weekdayOf } from '../../lib/zoned-time'
import { hourMs } from '../../lib/hours'

/** Until when what people imported tells the failures of a marketplace, by affiliate id. */
export type KnownUntil = Readonly<Record<string, string>>

/** How much of a marketplace that no program reports is known. */
export type FailuresKnown = {
  readonly affiliateId: string
  /** As people read it. */
  readonly name: string
  /** Undefined while nothing was imported for it. */
  readonly until?: string
  /** So long ago, in hours of work, that nobody may take it for selling as usual. */
  readonly isOld: boolean
}

/** The hours of work of a day, by the store's clock; Saturdays and Sundays have none. */
const work = { from: '08:00', to: '18:00' }

const stepMs = 15 * 60_000

/** A holiday of a month is longer than what anybody wants to be known. */
const furthestMs = 31 * 24 * hourMs

const isWork = (at: number, timeZone: string): boolean => {
  const { date, time } = localTime(at, timeZone)
  const weekday = weekdayOf(date)
  return weekday > 0 && weekday < 6 && time >= work.from && time < work.to
}

/** Whether more hours of work than these passed since. To a quarter of an hour. */
export const isLongAgo = (
  since: string,
  { now, timeZone, hours }: { now: string; timeZone: string; hours: number },
): boolean => {
  const end = Date.parse(now)
  if (end - Date.parse(since) > furthestMs) return true
  let left = hours * hourMs
  for (let at = Date.parse(since) + stepMs; at <= end && left >= 0; at += stepMs) {
    if (isWork(at - 1, timeZone)) left -= stepMs
  }
  return left < 0
}

/** The later of what is known of each. */
export const laterOf = (known: KnownUntil, imported: KnownUntil): KnownUntil => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(imported).filter(([id, until]) => until > (known[id] ?? '')),
  ),
})
