import { clockAt, momentOf, ownZone } from '../ui/zone-clock'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MORNING_MS = 9 * HOUR_MS

export const snoozes = ['hours', 'tomorrow', 'days', 'week'] as const

export type Snooze = (typeof snoozes)[number]

/** The morning of a day to come, on the zone's clock: also where that is put forward in between. */
function morningIn(days: number, now: number, zone: string): Date {
  const today = Math.floor(clockAt(now, zone) / DAY_MS) * DAY_MS
  return new Date(momentOf(today + days * DAY_MS + MORNING_MS, zone))
}

/** When a snooze ends: in four hours, or on a morning in the zone that the page writes times in. */
export function snoozeEnd(snooze: Snooze, now: number, timeZone: string | undefined): Date {
  const zone = timeZone ?? ownZone()
  switch (snooze) {
    case 'hours':
      return new Date(now + 4 * HOUR_MS)
    case 'tomorrow':
      return morningIn(1, now, zone)
    case 'days':
      return morningIn(3, now, zone)
    case 'week':
      return morningIn(7, now, zone)
  }
}
