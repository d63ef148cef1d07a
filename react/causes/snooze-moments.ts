const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MORNING_MS = 9 * HOUR_MS

export const snoozes = ['hours', 'tomorrow', 'days', 'week'] as const

export type Snooze = (typeof snoozes)[number]

/** What a clock in the zone shows, as if it were one in UTC. */
function clockIn(timeZone: string | undefined, moment: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** The morning of a day to come, on the zone's clock: also where that is put forward in between. */
function morningIn(days: number, now: number, timeZone: string | undefined): Date {
  const minute = now - (now % MINUTE_MS)
  const shown = clockIn(timeZone, minute)
  const wanted = Math.floor(shown / DAY_MS) * DAY_MS + days * DAY_MS + MORNING_MS
  const withoutChange = minute + wanted - shown
  return new Date(withoutChange + wanted - clockIn(timeZone, withoutChange))
}

/** When a snooze ends: in four hours, or on a morning in the zone that the page writes times in. */
export function snoozeEnd(snooze: Snooze, now: number, timeZone: string | undefined): Date {
  switch (snooze) {
    case 'hours':
      return new Date(now + 4 * HOUR_MS)
    case 'tomorrow':
      return morningIn(1, now, timeZone)
    case 'days':
      return morningIn(3, now, timeZone)
    case 'week':
      return morningIn(7, now, timeZone)
  }
}
