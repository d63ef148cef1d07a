import { atOnce, type Steps } from '../../lib/in-slices'

// Amount divergences look alike one by one: only many of them together tell a wrong price table (the same percentage)
// from a freight or a fee (the same amount) and from chance.

/** One divergence: signed as paid minus expected, in the scale that was printed. */
export type DivergentAmount = {
  readonly id: string
  /** Hundredths of a percent, absolute: of what was expected for the items, or of all where their part is not known. */
  readonly basisPoints: number
  /** Whether the percentage is of the items alone. */
  readonly isOfItems: boolean
  /** The absolute difference as a decimal, for example `1.84`. */
  readonly difference: string
}

export type AmountPattern =
  | {
      readonly kind: 'same-percentage'
      readonly basisPoints: number
      /** Whether that is of the items alone, for most of the orders. */
      readonly isOfItems: boolean
    }
  | { readonly kind: 'same-amount'; readonly difference: string }
  | { readonly kind: 'scattered' }

export type AmountGroup = { readonly pattern: AmountPattern; readonly ids: readonly string[] }

/** Fewer alike may be chance. */
const fewestAlike = 5

/**
 * How far percentages of one cause lie apart: a wrong price table changes the items and not the freight, so where the
 * freight is not known the percentage of the whole varies with it. Relative, with a floor for small percentages.
 */
const toleranceAt = (basisPoints: number): number => Math.max(3, 0.02 * basisPoints)

const isNear = (lower: number, higher: number): boolean => higher - lower <= toleranceAt(higher)

const percentageOf = (amounts: readonly DivergentAmount[]): number => {
  const sorted = amounts.map(({ basisPoints }) => basisPoints).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const largestByAmount = (amounts: readonly DivergentAmount[]): readonly DivergentAmount[] => {
  const groups = new Map<string, DivergentAmount[]>()
  for (const amount of amounts) {
    const group = groups.get(amount.difference) ?? []
    group.push(amount)
    groups.set(amount.difference, group)
  }
  return [...groups.values()].reduce<readonly DivergentAmount[]>(
    (largest, group) => (group.length > largest.length ? group : largest),
    [],
  )
}

/** The most percentages that lie near one another: a window slid over the sorted ones. */
const largestByPercentage = (sorted: readonly DivergentAmount[]): readonly DivergentAmount[] => {
  let from = 0
  let best: readonly [number, number] = [0, 0]
  sorted.forEach(({ basisPoints }, to) => {
    while (!isNear(sorted[from]?.basisPoints ?? 0, basisPoints)) from += 1
    if (to + 1 - from > best[1] - best[0]) best = [from, to + 1]
  })
  return sorted.slice(...best)
}

/** As many as chance would put into the group's window if the rest were spread evenly up to the highest of all. */
const expectedByChance = (
  group: readonly DivergentAmount[],
  all: readonly DivergentAmount[],
): number => {
  const highest = all.reduce((most, { basisPoints }) => Math.max(most, basisPoints), 1)
  const width = 2 * toleranceAt(percentageOf(group))
  return (all.length - group.length) * Math.min(1, width / highest)
}

const isPattern = (group: readonly DivergentAmount[], all: readonly DivergentAmount[]): boolean =>
  group.length >= fewestAlike && group.length > 3 * expectedByChance(group, all)

/** Of amounts sorted by their percentage. */
const nextGroup = (rest: readonly DivergentAmount[]): AmountGroup | undefined => {
  const byAmount = largestByAmount(rest)
  const byPercentage = largestByPercentage(rest)
  const idsOf = (group: readonly DivergentAmount[]) => group.map(({ id }) => id)
  // The same amount to the cent is the rarer coincidence: it wins where both explain about as many.
  const first = byAmount[0]
  if (first && byAmount.length >= fewestAlike && 2 * byAmount.length >= byPercentage.length) {
    return { pattern: { kind: 'same-amount', difference: first.difference }, ids: idsOf(byAmount) }
  }
  if (!isPattern(byPercentage, rest)) return undefined
  const basisPoints = percentageOf(byPercentage)
  const isOfItems =
    2 * byPercentage.filter((amount) => amount.isOfItems).length > byPercentage.length
  return { pattern: { kind: 'same-percentage', basisPoints, isOfItems }, ids: idsOf(byPercentage) }
}

/**
 * The patterns among divergences of one marketplace and direction, the largest first; what fits none is scattered. In
 * steps, since there may be many thousands.
 */
export function* amountGroupingSteps(
  amounts: readonly DivergentAmount[],
): Steps<readonly AmountGroup[]> {
  const groups: AmountGroup[] = []
  // What is left after a group was taken stays sorted.
  let rest: readonly DivergentAmount[] = [...amounts].sort(
    (left, right) => left.basisPoints - right.basisPoints,
  )
  for (;;) {
    yield undefined
    const group = nextGroup(rest)
    if (group === undefined) break
    groups.push(group)
    const taken = new Set(group.ids)
    rest = rest.filter(({ id }) => !taken.has(id))
  }
  const scattered = rest.map(({ id }) => id)
  return scattered.length === 0
    ? groups
    : [...groups, { pattern: { kind: 'scattered' }, ids: scattered }]
}

export const amountGroups = (amounts: readonly DivergentAmount[]): readonly AmountGroup[] =>
  atOnce(amountGroupingSteps(amounts))
