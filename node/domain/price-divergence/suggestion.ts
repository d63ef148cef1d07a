import { whole, type Band } from './bands'
import { largestShare, smallestShare, type Difference } from './decision'
import { replay, type DifferenceSum, type KnownDivergence } from './replay'

// The lowest percentage that lets nearly all everyday differences pass that any sensible one would, with its price. What
// lies above goes to a person: a single band would refuse it.

/** In hundredths of a percent. Above 5 % a difference is no rounding, freight or fee. */
const highest = 500
const sensible = [10, 20, 50, 100, 150, 200, 250, 300, 350, 400, 450, highest] as const

/** Of what the highest sensible one lets pass: a tenth more orders is not worth twice the percentage. */
const nearlyAll = 0.9

/** Fewer say nothing of what comes. */
const fewestOrders = 5

const daysAMonth = 30

export type MonthlySum = DifferenceSum & {
  /** In 30 days. Absent where fewer are known. */
  readonly lessAMonth?: number
  readonly moreAMonth?: number
}

export type Suggestion = {
  /** In hundredths of a percent. */
  readonly upTo: number
  readonly bands: readonly Band[]
  /** How many of the everyday orders, and of all of them, it lets pass. */
  readonly orders: number
  readonly of: number
  readonly sums: readonly MonthlySum[]
}

/** TOO_FEW: hardly any order diverges by little. BELOW_SURGE: only a band that also covers what is left out would help. */
export type NoSuggestion = 'TOO_FEW' | 'BELOW_SURGE'

/** A cause that no rule should let pass, with every order of it of which a percentage is known. */
export type LeftOutCause = {
  readonly causeId: string
  readonly differences: readonly Difference[]
}

export type Suggesting = {
  readonly divergences: readonly KnownDivergence[]
  readonly leftOut: readonly LeftOutCause[]
  /** Since when all orders are kept, and for how many of the days since then divergences are known. */
  readonly keptFrom: string
  readonly days: number
  readonly now: string
}

const countWithin = (upTo: number, shares: readonly number[]): number =>
  shares.reduce((count, share) => (share <= upTo ? count + 1 : count), 0)

/** `kept`: of the days of which all orders are kept alone, which are those that the price is divided by. */
const aMonth = (sum: DifferenceSum, kept: readonly DifferenceSum[], days: number): MonthlySum => {
  if (days < daysAMonth) return sum
  const counted = kept.find(({ currency }) => currency === sum.currency)
  const inAMonth = (amount = 0) => Math.round((amount * daysAMonth) / days)
  return { ...sum, lessAMonth: inAMonth(counted?.less), moreAMonth: inAMonth(counted?.more) }
}

const suggestedBands = (upTo: number): readonly Band[] => [
  { side: 'BOTH', from: 0, to: upTo, action: 'AUTHORIZE' },
  { side: 'BOTH', from: upTo, to: whole, action: 'ASK' },
]

/** What to enter in VTEX, or why nothing. Pure. */
export const suggest = ({
  divergences,
  leftOut,
  keptFrom,
  days,
  now,
}: Suggesting): Suggestion | NoSuggestion => {
  const everyday = divergences.filter(
    ({ causeId }) => !leftOut.some((cause) => cause.causeId === causeId),
  )
  const shares = everyday.map(({ known }) => largestShare(known))
  const lowestLeftOut = leftOut
    .flatMap(({ differences }) => differences)
    .reduce((lowest, difference) => Math.min(lowest, smallestShare(difference)), Infinity)
  const counted = sensible
    .filter((upTo) => upTo < lowestLeftOut)
    .map((upTo) => ({ upTo, orders: countWithin(upTo, shares) }))
  const most = counted.at(-1)?.orders ?? 0
  if (most < fewestOrders) {
    const couldPass = countWithin(highest, shares)
    return couldPass < fewestOrders ? 'TOO_FEW' : 'BELOW_SURGE'
  }
  const chosen = counted.find(({ orders }) => orders >= nearlyAll * most)
  if (chosen === undefined) return 'TOO_FEW'
  const bands = suggestedBands(chosen.upTo)
  const passing = (orders: readonly KnownDivergence[]) =>
    replay(orders, bands, { base: 'expected', now }).total.AUTHORIZE
  const { orders, sums } = passing(divergences)
  const kept = passing(divergences.filter(({ at }) => at >= keptFrom)).sums
  return {
    ...{ upTo: chosen.upTo, bands, orders, of: everyday.length },
    sums: sums.map((sum) => aMonth(sum, kept, days)),
  }
}
