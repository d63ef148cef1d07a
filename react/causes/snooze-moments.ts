const HOUR_MS = 3_600_000
const MORNING = 9

export const snoozes = ['hours', 'tomorrow', 'days', 'week'] as const

export type Snooze = (typeof snoozes)[number]

/** The morning of a day to come, on the reader's own clock: also where the clock is put forward in between. */
function morningIn(days: number, now: number): Date {
  const day = new Date(now)
  day.setDate(day.getDate() + days)
  day.setHours(MORNING, 0, 0, 0)
  return day
}

/** When a snooze ends: in four hours, or on a morning. */
export function snoozeEnd(snooze: Snooze, now: number): Date {
  switch (snooze) {
    case 'hours':
      return new Date(now + 4 * HOUR_MS)
    case 'tomorrow':
      return morningIn(1, now)
    case 'days':
      return morningIn(3, now)
    case 'week':
      return morningIn(7, now)
  }
}
