import { failure, success, type Result } from '../../lib/result'
import { localTime, previousDate, nextDate, startOfDate } from '../../lib/zoned-time'
import type { Failure } from '../failure'

// A week is seven whole days of the store's time zone. The one that is shown unless somebody chooses ends with yesterday:
// a day that is not over would look like a fall.

const days = 7

/** From a moment on and until before another, ISO 8601 UTC. */
export type Span = { readonly from: string; readonly to: string }

export type Week = Span & {
  /** Its days, YYYY-MM-DD. */
  readonly first: string
  readonly last: string
}

const earlier = (date: string, count: number): string =>
  count === 0 ? date : earlier(previousDate(date), count - 1)

const momentOf = (date: string, timeZone: string): string =>
  new Date(startOfDate(date, timeZone)).toISOString()

const weekUntil = (last: string, timeZone: string): Week => {
  const first = earlier(last, days - 1)
  return {
    first,
    last,
    from: momentOf(first, timeZone),
    to: momentOf(nextDate(last), timeZone),
  }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** The week that ends with a day, by default yesterday, and the one before. A day that has not begun ends none. */
export const weeksOf = (
  lastDay: string | undefined,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): Result<{ readonly week: Week; readonly before: Week }, Failure> => {
  const today = localTime(Date.parse(now), timeZone).date
  const last = lastDay ?? previousDate(today)
  if (!isDate(last) || last > today)
    return failure({ kind: 'invalid-input', field: 'lastDay', reason: 'wrong-shape' })
  return success({
    week: weekUntil(last, timeZone),
    before: weekUntil(earlier(last, days), timeZone),
  })
}
