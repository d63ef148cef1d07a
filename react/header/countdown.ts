export interface Countdown {
  readonly unit: 'day' | 'hour' | 'minute'
  /** Whole units, and how many of the next smaller one are left besides. */
  readonly count: number
  readonly rest: number
}

const SECOND_MS = 1000
const steps = [
  { unit: 'day', size: 86_400, smaller: 3_600 },
  { unit: 'hour', size: 3_600, smaller: 60 },
] as const

/** How long is left, in two units: enough to see it pass. Never below nothing. */
export function toCountdown(at: number, now: number): Countdown {
  const seconds = Math.max(0, Math.floor((at - now) / SECOND_MS))
  // In hours up to two days, as deadlines are told everywhere on the page.
  const step = steps.find(({ unit, size }) => seconds >= (unit === 'day' ? 2 * size : size))
  const { unit, size, smaller } = step ?? { unit: 'minute' as const, size: 60, smaller: 1 }
  return { unit, count: Math.floor(seconds / size), rest: Math.floor((seconds % size) / smaller) }
}
