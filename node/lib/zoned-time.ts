import { dayMs } from './hours'

// Days as people count them, in a time zone, with the zone data that the runtime brings along. Dates are YYYY-MM-DD.

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}

/** Whether the runtime knows a time zone of this name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return formatOf(name).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What calendar and clock (HH:mm:ss) show at a moment. */
export const localTime = (
  milliseconds: number,
  timeZone: string,
): { readonly date: string; readonly time: string } => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  }
}

export const nextDate = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)

export const previousDate = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** By how much a zone's clocks are ahead of UTC at a moment. */
const offsetAt = (milliseconds: number, timeZone: string): number => {
  const { date, time } = localTime(milliseconds, timeZone)
  return Date.parse(`${date}T${time}Z`) - Math.floor(milliseconds / 1_000) * 1_000
}

/**
 * The moment at which a day begins, in milliseconds: midnight, or the first moment after it where the clocks skip
 * midnight, as Chile's and Paraguay's did.
 */
export const startOfDate = (date: string, timeZone: string): number => {
  const asUtc = Date.parse(`${date}T00:00:00Z`)
  // The offset of the day before and that of the day after: around midnight only these two are possible.
  const candidates = [asUtc + dayMs, asUtc - dayMs]
    .map((around) => asUtc - offsetAt(around, timeZone))
    .sort((left, right) => left - right)
  const first = candidates.find((moment) => localTime(moment, timeZone).date === date)
  return first ?? Math.max(...candidates)
}
