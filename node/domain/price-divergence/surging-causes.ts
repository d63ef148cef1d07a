import type { DivergencePattern } from '../causes/issue-group'
import { hourMs } from '../../lib/hours'

// A wrong price table sells at one wrong percentage, and all at once. A rule that lets it pass pays for it, so the
// suggestion leaves such a cause out. To leave one out too many costs a suggestion; to leave one in costs money.

/** Fewer in an hour may be chance on any day. */
const fewestAtOnce = 20

/** How far above what usually comes in an hour. Days have hours with three times as many as others. */
const timesUsual = 10

/** A store that was watched for a shorter time shows too little of what is usual: it is judged as if nothing had come before. */
const fewestHours = 14 * 24

/** Fewer alike may be chance, and smaller percentages come from rounding and fees. */
const fewestAlike = 20
/** Of a cause of very many orders, some differ alike by chance. */
const leastPartAlike = 0.2
const leastPercentage = 100

export type CauseArrivals = {
  readonly pattern?: DivergencePattern
  /** Of its orders, ISO 8601 UTC. */
  readonly arrivals: readonly string[]
  /** By how much they differ, in hundredths of a percent, as far as that is known. */
  readonly shares: readonly number[]
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
  const usual = (arrivals.length - most) / (Math.max(fewestHours, hours) - 1)
  return most >= fewestAtOnce && most >= timesUsual * usual
}

const mostAlike = (shares: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const share of shares) {
    if (share >= leastPercentage) counts.set(share, (counts.get(share) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

const isOnePercentage = ({ pattern, arrivals, shares }: CauseArrivals): boolean => {
  if (pattern?.kind === 'same-percentage') {
    return pattern.basisPoints >= leastPercentage && arrivals.length >= fewestAlike
  }
  const alike = mostAlike(shares)
  return alike >= fewestAlike && alike >= leastPartAlike * arrivals.length
}

/** Why no rule should let a cause pass; undefined for everyday differences. `hours`: how long divergences are known. */
export const whyLeftOut = (cause: CauseArrivals, hours: number): WhyLeftOut | undefined => {
  if (cause.hasAlert || cameAtOnce(cause.arrivals, hours)) return 'SURGE'
  return isOnePercentage(cause) ? 'ONE_PERCENTAGE' : undefined
}
