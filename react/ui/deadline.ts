import type { IntegrationStatus } from '../__generated__/operations'

export type DurationUnit = 'minute' | 'hour' | 'day'

/** A stretch of time in whole units, never more than there are. */
export interface Duration {
  readonly unit: DurationUnit
  readonly count: number
  /** The minutes beside hours, up to a day: from then on they would only be noise. */
  readonly rest: number
}

const MINUTE_MS = 60_000
const HOUR = 60
const DAY = 24 * HOUR

/** In hours up to two days: "1 day" could be 47 hours. */
export function toDuration(milliseconds: number): Duration {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE_MS)
  if (minutes < HOUR) return { unit: 'minute', count: minutes, rest: 0 }
  if (minutes >= 2 * DAY) return { unit: 'day', count: Math.floor(minutes / DAY), rest: 0 }
  return {
    unit: 'hour',
    count: Math.floor(minutes / HOUR),
    rest: minutes < DAY ? minutes % HOUR : 0,
  }
}

/** Late and within the hour is red, later today is orange. */
export type Urgency = 'late' | 'hour' | 'today' | 'later'

interface Deadline {
  readonly at: number
  readonly now: number
  /** Whether it is on the day of now, in the store's time zone. */
  readonly isToday: boolean
  /** A deadline that nobody reported: it is never red. */
  readonly estimated: boolean
}

/** How urgent a deadline looks. */
export function toUrgency({ at, now, isToday, estimated }: Deadline): Urgency {
  const isPast = at < now
  if (isPast || at - now < HOUR * MINUTE_MS) {
    if (estimated) return 'today'
    return isPast ? 'late' : 'hour'
  }
  return isToday ? 'today' : 'later'
}

/** An order that is integrated or cancelled may have been shipped or need no shipping: its deadline is only a date. */
export const isDeadlineRunning = (status: IntegrationStatus) =>
  status !== 'INTEGRATED' && status !== 'CANCELED'
