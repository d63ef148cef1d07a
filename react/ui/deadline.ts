import type { IntegrationStatus } from '../__generated__/operations'

export type DeadlineUnit = 'minute' | 'hour' | 'day'

export interface TimeToDeadline {
  readonly urgency: 'overdue' | 'soon' | 'later'
  /** Whole units, never more than there are: 119 minutes are 1 hour. 0 is less than a minute, either way. */
  readonly count: number
  readonly unit: DeadlineUnit
}

const MINUTE_MS = 60_000
const HOUR = 60
const DAY = 24 * HOUR

/** How long is left until a moment, or how long it is past. In hours up to two days: "1 day" could be 47 hours. */
export function toDeadline(at: number, now: number): TimeToDeadline {
  const overdue = at < now
  const minutes = Math.floor(Math.abs(at - now) / MINUTE_MS)
  const urgency = overdue ? 'overdue' : minutes < DAY ? 'soon' : 'later'

  if (minutes < HOUR) return { urgency, count: minutes, unit: 'minute' }
  if (minutes < 2 * DAY) return { urgency, count: Math.floor(minutes / HOUR), unit: 'hour' }
  return { urgency, count: Math.floor(minutes / DAY), unit: 'day' }
}

/** An order that is integrated or cancelled may have been shipped or need no shipping: its deadline is only a date. */
export const isDeadlineRunning = (status: IntegrationStatus) =>
  status !== 'INTEGRATED' && status !== 'CANCELED'
