import type { DivergencePattern } from '../causes/issue-group'
import { hourMs } from '../../lib/hours'

// A wrong price table sells at one wrong percentage, and all at once. A rule that lets it pass pays for it, so the
// suggestion leaves such a cause out. To leave one out too many costs a suggestion; to leave one in costs money.

/** Fewer in an hour may be chance on any day. */
const fewestAtOnce = 20

/** How far above what usually comes in an hour. Days have hours with three times as many as others. */
const timesUsual = 10

/** Fewer alike may be chance, and smaller percentages come from rounding and fees. */
const fewestAlike = 20
const leastPercentage = 100

export type CauseArrivals = {
  readonly pattern?: DivergencePattern
  /** Of its orders, ISO 8601 UTC. */
  readonly arrivals: readonly string[]
  /** An alert about it is open. */
  readonly hasAlert: boolean
}

export type WhyLeftOut = 'SURGE' | 'ONE_PERCENTAGE'

const mostInAnHour = (sorted: readonly number[]): number => {
  let [from, most] = [0, 0]
  sorted.forEach((at, index) => {
    while (at - (sorted[from] ?? at) > hourMs) from += 1
    most = Math.max(most, index + 1 - from)
  })
  return most
}

const cameAtOnce = (arrivals: readonly string[], hours: number): boolean => {
  const most = mostInAnHour(arrivals.map((at) => Date.parse(at)).sort((one, other) => one - other))
  const usual = (arrivals.length - most) / Math.max(1, hours - 1)
  return most >= fewestAtOnce && most >= timesUsual * usual
}

/** Why no rule should let a cause pass; undefined for everyday differences. `hours`: how long divergences are known. */
export const whyLeftOut = (
  { pattern, arrivals, hasAlert }: CauseArrivals,
  hours: number,
): WhyLeftOut | undefined => {
  if (hasAlert || cameAtOnce(arrivals, hours)) return 'SURGE'
  const isOnePercentage =
    pattern?.kind === 'same-percentage' &&
    pattern.basisPoints >= leastPercentage &&
    arrivals.length >= fewestAlike
  return isOnePercentage ? 'ONE_PERCENTAGE' : undefined
}
