import { errorTypeTraits } from '../error-types/error-types'
import type { Diagnosis, ErrorType, OtherError } from './diagnosis'
import { matchIn } from './match'
import type { DiagnosisRule } from './rule'
import { statementsOf, type Reported } from './statement'

// A notification may name two errors at once. Correcting one of them is not enough then, and the one that blocks has to
// be corrected first: a price can be accepted, a SKU that does not exist cannot.

// The list of types is in the order of what blocks first.
const byBlocking = Object.keys(errorTypeTraits)

const rankOf = (type: ErrorType): number => byBlocking.indexOf(type)

const mostErrors = 20

const severalCodes = /\b(?:eoi|fmt|chk|ord)[\do]{3,5}\b[^]{1,2000}\b(?:fmt|chk|ord)[\do]{3,5}\b/i
const betweenErrors = /;\s{1,4}|\n|\s{1,4}\|\s{1,4}|,\s{1,4}(?=(?:fmt|chk|ord)\d)/i

/** Each error by itself: the entries of the list, or else the stretches of a text that prints several codes. */
const apart = ({ message, errors }: Reported): readonly Reported[] => {
  if (errors.length > 1) return errors.slice(0, mostErrors).map((error) => ({ errors: [error] }))
  const text = errors[0]?.description ?? message ?? ''
  if (!severalCodes.test(text.slice(0, 4_000))) return []
  return text
    .slice(0, 4_000)
    .split(betweenErrors)
    .slice(0, mostErrors)
    .map((part) => ({ message: part, errors: [] }))
}

const errorIn = (reported: Reported, rules: readonly DiagnosisRule[]): OtherError | undefined => {
  const read = statementsOf(reported).map(({ statement }) => statement)
  const match = matchIn(read, rules)
  if (match === undefined || match.confidence === 'LOW') return undefined
  const { errorType, factsIn } = match.rule
  if (errorTypeTraits[errorType].isVague === true) return undefined
  const facts = factsIn(match.statement).map(({ name, value }) => ({ name, value }))
  return { errorType, code: match.code ?? match.statement.codes[0], facts }
}

/** The errors that a source names beside the one that was found, what blocks first; one of each type. */
export const otherErrors = (
  reported: Reported,
  found: ErrorType,
  rules: readonly DiagnosisRule[],
): readonly OtherError[] => {
  const byType = new Map<ErrorType, OtherError>()
  for (const each of apart(reported)) {
    const error = errorIn(each, rules)
    if (error !== undefined && error.errorType !== found && !byType.has(error.errorType)) {
      byType.set(error.errorType, error)
    }
  }
  return [...byType.values()].sort(
    (left, right) => rankOf(left.errorType) - rankOf(right.errorType),
  )
}

/** Whether an error has to be corrected before another. */
export const blocksBefore = (
  { errorType }: Pick<OtherError, 'errorType'>,
  other: Pick<Diagnosis, 'errorType'>,
): boolean => rankOf(errorType) < rankOf(other.errorType)
