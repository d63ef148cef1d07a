import { bandsOn, whole, type Band, type OneSide } from './bands'
import { bases, decide, isExactlyAt, sideOf, type Difference } from './decision'
import type { KnownDivergence } from './replay'
import type { LeftOutCause } from './suggestion'

// What VTEX's form takes without a word. Each is a fact about the rule that was typed in, or about the store's own orders
// under it.

/** Both ends in hundredths of a percent. */
export type Trap =
  /** Between two bands, or below the first: an order in it is in no band, and is not integrated. */
  | { readonly kind: 'GAP'; readonly side: OneSide; readonly from: number; readonly to: number }
  /** Nothing above the highest band is integrated. From 0 where a side has no band at all. */
  | { readonly kind: 'REST_REFUSED'; readonly side: OneSide; readonly from: number }
  /** Bands differ between the sides, and VTEX's documents name no direction. */
  | { readonly kind: 'SIDES_DIFFER' }
  /** An approver who leaves locks the orders that wait for them: known issue 623376. */
  | { readonly kind: 'APPROVER_LEAVES' }
  /** A task for approval up to 100 % left out exactly 100 % before it was fixed: known issue 983031. */
  | { readonly kind: 'EXACTLY_100'; readonly orders: number }
  /** Two bands that do different things share an end, and these orders lie on it. */
  | { readonly kind: 'ON_AN_END'; readonly at: number; readonly orders: number }
  /** It would let a cause pass that is no everyday difference. */
  | { readonly kind: 'COVERS_SURGE'; readonly causeId: string; readonly orders: number }

const sides = ['BELOW', 'ABOVE'] as const

/** Each stretch of a side that no band is of, below the highest one. */
const gapsOn = (side: OneSide, bands: readonly Band[]): readonly Trap[] => {
  const gaps: Trap[] = []
  let end = 0
  for (const { from, to } of bandsOn(bands, side)) {
    if (from > end) gaps.push({ kind: 'GAP', side, from: end, to: from })
    end = Math.max(end, to)
  }
  return end < whole ? [...gaps, { kind: 'REST_REFUSED', side, from: end }] : gaps
}

const shapeOf = (bands: readonly Band[], side: OneSide): string =>
  JSON.stringify(bandsOn(bands, side).map(({ from, to, action }) => [from, to, action]))

/** The traps of a rule, whatever the orders. */
const trapsOfRule = (bands: readonly Band[]): readonly Trap[] => [
  ...sides.flatMap((side) => gapsOn(side, bands)),
  ...(shapeOf(bands, 'BELOW') === shapeOf(bands, 'ABOVE')
    ? []
    : [{ kind: 'SIDES_DIFFER' } as const]),
  ...(bands.some(({ action }) => action === 'ASK') ? [{ kind: 'APPROVER_LEAVES' } as const] : []),
]

type End = { readonly side: OneSide; readonly at: number }

/** Where what happens changes from one band to the next. */
const sharedEnds = (bands: readonly Band[]): readonly End[] =>
  sides.flatMap((side) =>
    bandsOn(bands, side).flatMap((band, index, all) => {
      const next = all[index + 1]
      return next && next.from === band.to && next.action !== band.action
        ? { side, at: band.to }
        : []
    }),
  )

const countOf = (
  differences: readonly Difference[],
  isMeant: (difference: Difference) => boolean,
): number => differences.reduce((count, each) => (isMeant(each) ? count + 1 : count), 0)

/** How many lie exactly on one of these ends. */
const countOn = (ends: readonly End[], differences: readonly Difference[]): number =>
  countOf(differences, (difference) =>
    ends.some(({ side, at }) => sideOf(difference) === side && isExactlyAt(at, difference)),
  )

const onSharedEnds = (
  bands: readonly Band[],
  differences: readonly Difference[],
): readonly Trap[] => {
  const ends = sharedEnds(bands)
  const places = [...new Set(ends.map(({ at }) => at))].sort((left, right) => left - right)
  return places.flatMap((at) => {
    const orders = countOn(
      ends.filter((end) => end.at === at),
      differences,
    )
    return orders === 0 ? [] : { kind: 'ON_AN_END' as const, at, orders }
  })
}

const exactlyWhole = (
  bands: readonly Band[],
  differences: readonly Difference[],
): readonly Trap[] => {
  const ends = sides.flatMap((side) =>
    bandsOn(bands, side).some(({ action, to }) => action === 'ASK' && to === whole)
      ? { side, at: whole }
      : [],
  )
  return ends.length === 0 ? [] : [{ kind: 'EXACTLY_100', orders: countOn(ends, differences) }]
}

/**
 * The traps of a rule, and of the orders under it that it is previewed on. What is left out is named whatever is
 * previewed: a rule holds for all orders of the store. Pure.
 */
export const trapsOf = (
  bands: readonly Band[],
  divergences: readonly KnownDivergence[],
  leftOut: readonly LeftOutCause[],
): readonly Trap[] => {
  const differences = divergences.map(({ known }) => known)
  const covered = leftOut.flatMap(({ causeId, differences: own }) => {
    const orders = countOf(own, (difference) =>
      bases.some((base) => decide(bands, difference, base) === 'AUTHORIZE'),
    )
    return orders === 0 ? [] : { kind: 'COVERS_SURGE' as const, causeId, orders }
  })
  return [
    ...covered,
    ...trapsOfRule(bands),
    ...exactlyWhole(bands, differences),
    ...onSharedEnds(bands, differences),
  ]
}
