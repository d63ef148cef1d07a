import type { Band, BandProblem, TypedBand } from '../api/use-price-divergence'

/** What stands in the form: text, as it was typed. */
export const toDraft = (bands: readonly Band[]): readonly TypedBand[] =>
  bands.map(({ side, from, to, action }) => ({ side, action, from: String(from), to: String(to) }))

export const firstBand: TypedBand = { side: 'BOTH', action: 'AUTHORIZE', from: '0', to: '' }

/** Where the next range begins: at the end of the last one. */
export const nextBand = (bands: readonly TypedBand[]): TypedBand => ({
  side: 'BOTH',
  action: 'ASK',
  from: bands[bands.length - 1]?.to ?? '0',
  to: '100',
})

export const isSame = (one: readonly TypedBand[], other: readonly TypedBand[]): boolean =>
  JSON.stringify(one.map(valuesOf)) === JSON.stringify(other.map(valuesOf))

const valuesOf = ({ side, action, from, to }: TypedBand) => [side, action, from, to]

export const problemOf = (
  problems: readonly BandProblem[],
  field: string,
): BandProblem | undefined => problems.find((problem) => problem.field === field)
