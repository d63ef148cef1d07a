import { whole, type Band } from './bands'
import { largestShare, smallestShare } from './decision'
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

export type Suggesting = {
  readonly divergences: readonly KnownDivergence[]
  /** Causes that it must not let pass. */
  readonly leftOut: readonly string[]
  /** For how many days divergences are known. */
  readonly days: number
  readonly now: string
}

const countWithin = (upTo: number, shares: readonly number[]): number =>
  shares.reduce((count, share) => (share <= upTo ? count + 1 : count), 0)

const aMonth = (sum: DifferenceSum, days: number): MonthlySum =>
  days < daysAMonth
    ? sum
    : {
        ...sum,
        lessAMonth: Math.round((sum.less * daysAMonth) / days),
        moreAMonth: Math.round((sum.more * daysAMonth) / days),
      }

const suggestedBands = (upTo: number): readonly Band[] => [
  { side: 'BOTH', from: 0, to: upTo, action: 'AUTHORIZE' },
  { side: 'BOTH', from: upTo, to: whole, action: 'ASK' },
]

/** What to enter in VTEX, or why nothing. Pure. */
export const suggest = ({
  divergences,
  leftOut,
  days,
  now,
}: Suggesting): Suggestion | NoSuggestion => {
  const isLeftOut = ({ causeId }: KnownDivergence): boolean => leftOut.includes(causeId)
  const everyday = divergences.filter((each) => !isLeftOut(each))
  const shares = everyday.map(({ known }) => largestShare(known))
  const lowestLeftOut = divergences
    .filter(isLeftOut)
    .reduce((lowest, { known }) => Math.min(lowest, smallestShare(known)), Infinity)
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
  const { AUTHORIZE } = replay(divergences, bands, { base: 'expected', now }).total
  return {
    ...{ upTo: chosen.upTo, bands, orders: AUTHORIZE.orders, of: everyday.length },
    sums: AUTHORIZE.sums.map((sum) => aMonth(sum, days)),
  }
}
