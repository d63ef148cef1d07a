import { failure, success, type Result } from '../../lib/result'
import { mostBands, toPercent, whole, type Band, type BandAction, type BandSide } from './bands'

// A rule is typed in as people write percentages. Nothing is guessed and nothing is computed from half a rule: what
// cannot be read is named at its field, all of it at once.

export type TypedBand = {
  readonly side: BandSide
  readonly from: string
  readonly to: string
  readonly action: BandAction
}

/** The same words as the GraphQL enum. */
type BandReason =
  | 'MISSING'
  | 'PERCENT_SIGN'
  | 'COMMA'
  | 'NOT_A_NUMBER'
  | 'DECIMALS'
  | 'OVER_100'
  | 'ZERO'
  | 'REVERSED'
  | 'OVERLAPPING'
  | 'TOO_MANY'

export type BandProblem = {
  /** `bands.1.to`: the second band's end. `bands` where it is about all of them. */
  readonly field: string
  readonly reason: BandReason
  /** What was probably meant, where it is one correction away. */
  readonly meant?: string
  /** The band that is in the way, counted from 1. */
  readonly other?: number
}

type Bound = { readonly value: number } | Omit<BandProblem, 'field'>

/** `2.5`, `.5` and `5.` */
const decimal = /^(?:\d+(?:\.\d*)?|\.\d+)$/

/** Exact: hundredths are read from the digits, not computed. Zeros at the end are no decimals. */
const numberOf = (typed: string): Bound => {
  if (!decimal.test(typed) || typed.length > 20) return { reason: 'NOT_A_NUMBER' }
  const [units = '', decimals = ''] = typed.replace(/(\.\d*?)0+$/, '$1').split('.')
  if (decimals.length > 2) return { reason: 'DECIMALS' }
  const value = Number(units) * 100 + Number(decimals.padEnd(2, '0'))
  return value > whole ? { reason: 'OVER_100' } : { value }
}

/** Only what would itself be taken. `1,500` may be one and a half or a thousand and a half: nobody meant it for sure. */
const meantBy = (typed: string): string | undefined => {
  const bound = numberOf(/^\d*,\d{1,2}$/.test(typed) ? typed.replace(',', '.') : typed)
  return 'value' in bound ? `${toPercent(bound.value)}` : undefined
}

const boundOf = (text: string): Bound => {
  const typed = text.trim()
  if (typed === '') return { reason: 'MISSING' }
  const meant = meantBy(typed.replaceAll('%', '').trim())
  if (typed.includes('%')) {
    return meant === undefined
      ? boundOf(typed.replaceAll('%', ''))
      : { reason: 'PERCENT_SIGN', meant }
  }
  if (typed.includes(',')) return { reason: 'COMMA', ...(meant !== undefined && { meant }) }
  return numberOf(typed)
}

type Read = { readonly band?: Band; readonly problems: readonly BandProblem[] }

const readBand = ({ side, from, to, action }: TypedBand, index: number): Read => {
  const [lower, upper] = [boundOf(from), boundOf(to)]
  const problems: BandProblem[] = []
  if (!('value' in lower)) problems.push({ field: `bands.${index}.from`, ...lower })
  if (!('value' in upper)) problems.push({ field: `bands.${index}.to`, ...upper })
  else if (upper.value === 0) problems.push({ field: `bands.${index}.to`, reason: 'ZERO' })
  else if ('value' in lower && lower.value >= upper.value) {
    problems.push({ field: `bands.${index}.to`, reason: 'REVERSED' })
  }
  const isRead = 'value' in lower && 'value' in upper && problems.length === 0
  return {
    band: isRead ? { side, from: lower.value, to: upper.value, action } : undefined,
    problems,
  }
}

const shareASide = (one: Band, other: Band): boolean =>
  one.side === 'BOTH' || other.side === 'BOTH' || one.side === other.side

/** Bands may touch; of one that lies within another nobody could say what happens. */
const overlaps = (bands: readonly (Band | undefined)[]): readonly BandProblem[] =>
  bands.flatMap((band, index) => {
    const earlier = bands
      .slice(0, index)
      .findIndex(
        (other) =>
          band && other && shareASide(band, other) && band.from < other.to && other.from < band.to,
      )
    return earlier < 0
      ? []
      : [{ field: `bands.${index}.from`, reason: 'OVERLAPPING' as const, other: earlier + 1 }]
  })

/** The rule that was typed in, or all that cannot be taken of it. */
export const parseBands = (
  typed: readonly TypedBand[],
): Result<readonly Band[], readonly [BandProblem, ...BandProblem[]]> => {
  if (typed.length === 0) return failure([{ field: 'bands', reason: 'MISSING' }])
  if (typed.length > mostBands) return failure([{ field: 'bands', reason: 'TOO_MANY' }])
  const read = typed.map(readBand)
  const bands = read.map(({ band }) => band)
  const [first, ...others] = [...read.flatMap(({ problems }) => problems), ...overlaps(bands)]
  if (first !== undefined) return failure([first, ...others])
  return success(bands.flatMap((band) => band ?? []))
}
