import { toWhole } from '../form/to-whole'

/** Minutes as people type and read them: `2:30`. */
export const toHandlingText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/**
 * What somebody typed as minutes: `2:30`, or whole hours. Undefined for nothing; what is no time becomes one that the
 * service refuses.
 */
export function toHandlingMinutes(text: string): number | undefined {
  const typed = text.trim()
  if (typed === '') return undefined
  const [hours = '', minutes = '00', ...more] = typed.split(':')
  if (more.length > 0 || !/^[0-5]\d$/.test(minutes)) return -1
  const whole = toWhole(hours)
  return whole < 0 ? -1 : whole * 60 + Number(minutes)
}
