export type ElapsedUnit = 'second' | 'minute' | 'hour' | 'day'

export interface Elapsed {
  /** Negative for the past, as `Intl.RelativeTimeFormat` wants it. */
  readonly value: number
  readonly unit: ElapsedUnit
}

const MINUTE_MS = 60_000

/** The largest unit that says it with a number people count in: 59 minutes, 23 hours, then days. */
export function toElapsed(from: number, to: number): Elapsed {
  const minutes = Math.max(0, Math.floor((to - from) / MINUTE_MS))
  // Zero seconds are written as "now".
  if (minutes === 0) return { value: 0, unit: 'second' }
  if (minutes < 60) return { value: -minutes, unit: 'minute' }

  const hours = Math.floor(minutes / 60)
  if (hours < 24) return { value: -hours, unit: 'hour' }

  return { value: -Math.floor(hours / 24), unit: 'day' }
}
