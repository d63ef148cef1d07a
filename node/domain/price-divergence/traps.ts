import { bandsOn, whole, type Band, type OneSide } from './bands'
import { bases, decide, isExactlyAt } from './decision'
import type { KnownDivergence } from './replay'

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

/** Where what happens changes from one band to the next. */
const sharedEnds = (bands: readonly Band[]): readonly number[] => {
  const ends = sides.flatMap((side) =>
    bandsOn(bands, side).flatMap((band, index, all) => {
      const next = all[index + 1]
      return next && next.from === band.to && next.action !== band.action ? [band.to] : []
    }),
  )
  return [...new Set(ends)].sort((left, right) => left - right)
}

const countOf = (
  divergences: readonly KnownDivergence[],
  isMeant: (divergence: KnownDivergence) => boolean,
): number => divergences.reduce((count, each) => (isMeant(each) ? count + 1 : count), 0)

/** The traps of a rule, and of a store's orders under it. `leftOut`: causes that no rule should let pass. Pure. */
export const trapsOf = (
  bands: readonly Band[],
  divergences: readonly KnownDivergence[],
  leftOut: readonly string[],
): readonly Trap[] => {
  const endsWithTask = bands.some(({ action, to }) => action === 'ASK' && to === whole)
  const covered = leftOut.flatMap((causeId) => {
    const orders = countOf(
      divergences,
      ({ known, causeId: own }) =>
        own === causeId && bases.some((base) => decide(bands, known, base) === 'AUTHORIZE'),
    )
    return orders === 0 ? [] : { kind: 'COVERS_SURGE' as const, causeId, orders }
  })
  const onEnds = sharedEnds(bands).flatMap((at) => {
    const orders = countOf(divergences, ({ known }) => isExactlyAt(at, known))
    return orders === 0 ? [] : { kind: 'ON_AN_END' as const, at, orders }
  })
  const atWhole = countOf(divergences, ({ known }) => isExactlyAt(whole, known))
  return [
    ...covered,
    ...trapsOfRule(bands),
    ...(endsWithTask ? [{ kind: 'EXACTLY_100' as const, orders: atWhole }] : []),
    ...onEnds,
  ]
}
