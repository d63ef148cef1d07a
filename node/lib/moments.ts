/** The first of some moments in ISO 8601 UTC, which compare as texts; undefined for none. One pass. */
export const earliest = (moments: readonly string[]): string | undefined =>
  moments.reduce<string | undefined>(
    (first, moment) => (first === undefined || moment < first ? moment : first),
    undefined,
  )

/** The last of them. */
export const latest = (moments: readonly string[]): string | undefined =>
  moments.reduce<string | undefined>(
    (last, moment) => (last === undefined || moment > last ? moment : last),
    undefined,
  )

const momentPattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):?(\d{2}))$/

/** Nobody sold at a marketplace before, and nobody will after. */
const firstYear = 1970
const lastYear = 9998

/** UTC-12 to UTC+14 are in use. */
const furthestOffsetHours = 14

const within = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most

const daysOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** An ISO 8601 time with its offset as UTC; undefined where there is no such day, hour or offset. */
export const toMoment = (text: string): string | undefined => {
  const parts = momentPattern.exec(text)
  if (parts === null) return undefined
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  const isDay =
    within(year, firstYear, lastYear) && within(month, 1, 12) && within(day, 1, daysOf(year, month))
  const isTime =
    within(hour ?? 0, 0, 23) && within(minute ?? 0, 0, 59) && within(second ?? 0, 0, 59)
  const offset = (offsetHour ?? 0) + (offsetMinute ?? 0) / 60
  const isOffset = within(offsetMinute ?? 0, 0, 59) && within(offset, 0, furthestOffsetHours)
  return isDay && isTime && isOffset ? new Date(text).toISOString() : undefined
}
