import type { Band, BandProblem, TypedBand } from '../api/use-price-divergence'

/** What stands in the form: text, as it was typed. */
export const toTypedBands = (bands: readonly Band[]): readonly TypedBand[] =>
  bands.map(({ side, from, to, action }) => ({
    side,
    action,
    from: asTyped(from),
    to: asTyped(to),
  }))

/** A percentage as the form takes it: with a point, in every language. */
export const asTyped = (percent: number): string => String(percent)

export const firstBand: TypedBand = { side: 'BOTH', action: 'AUTHORIZE', from: '0', to: '' }

/** The next range: the rest above the last one, or empty where there is no rest. */
export const nextBand = (bands: readonly TypedBand[]): TypedBand => {
  const last = bands[bands.length - 1]
  const hasRest = last !== undefined && percentageOf(last.to) < 100
  return {
    side: 'BOTH',
    action: 'ASK',
    from: last && hasRest ? last.to : '',
    to: hasRest ? '100' : '',
  }
}

/** As the service reads it; no number where it would be refused. */
const percentageOf = (text: string): number =>
  /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN

/** Whether what stands in the form is this rule, however its digits are written: `2.50` is 2.5. */
export const readsAs = (draft: readonly TypedBand[], bands: readonly Band[]): boolean =>
  draft.length === bands.length &&
  bands.every(({ side, action, from, to }, index) => {
    const typed = draft[index]
    return (
      typed !== undefined &&
      typed.side === side &&
      typed.action === action &&
      percentageOf(typed.from) === from &&
      percentageOf(typed.to) === to
    )
  })

/** Whether the same was typed, letter by letter. */
export const isSame = (one: readonly TypedBand[], other: readonly TypedBand[]): boolean =>
  JSON.stringify(one.map(valuesOf)) === JSON.stringify(other.map(valuesOf))

const valuesOf = ({ side, action, from, to }: TypedBand) => [side, action, from, to]

export const problemOf = (
  problems: readonly BandProblem[],
  field: string,
): BandProblem | undefined => problems.find((problem) => problem.field === field)
