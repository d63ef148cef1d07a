import type { Diagnosis, Fact } from './diagnosis'
import { matchIn } from './match'
import { codesOfField } from './normalize/codes'
import { templateOf } from './normalize/template'
import { otherErrors } from './other-errors'
import { commonFactsIn, httpStatusIn } from './printed-values'
import { rememberPairs } from './remembered'
import type { DiagnosisRule, Statement } from './rule'
import { rules as allRules } from '../error-types/error-types'
import { inRawMessage, namesIn, statementsOf, type ReadStatement, type Reported } from './statement'

export type { Reported } from './statement'

const hasText = ({ statement: { text } }: ReadStatement): boolean => text.trim() !== ''

const byPlace = (left: Fact, right: Fact): number => (left.start ?? 0) - (right.start ?? 0)

/** What a rule reads in a statement, and the template that this leaves. */
const readingOf = rememberPairs((statement: Statement, factsIn: DiagnosisRule['factsIn']) => {
  const facts = factsIn(statement)
  const values = factsIn === commonFactsIn ? facts : [...facts, ...commonFactsIn(statement)]
  return { facts, template: templateOf(statement.folded, [...values].sort(byPlace)) }
})

/** What a diagnosis takes from the texts: the first of them with facts, or else the first. */
const evidenceIn = (
  candidates: readonly ReadStatement[],
  factsIn: DiagnosisRule['factsIn'],
): Pick<Diagnosis, 'facts' | 'rawMessage' | 'template'> => {
  const texts = candidates.filter(hasText)
  const readings = texts.map((read) => ({ read, ...readingOf(read.statement, factsIn) }))
  const chosen = readings.find(({ facts }) => facts.length > 0) ?? readings[0]
  if (chosen === undefined) return { facts: [], rawMessage: undefined }
  const { read, facts, template } = chosen
  return {
    facts: [...inRawMessage(facts, read), ...httpStatusIn(read.raw)],
    rawMessage: read.raw,
    template,
  }
}

/** A code that no rule knows is still what support will ask for. */
const reportedCode = (
  { code, errors }: Reported,
  statements: readonly Statement[],
): string | undefined =>
  [...errors.map((error) => error.code), code].flatMap(codesOfField)[0] ??
  statements.flatMap(({ codes }) => codes)[0]

const undiagnosed = (reported: Reported, statements: readonly ReadStatement[]): Diagnosis => {
  const code = reportedCode(
    reported,
    statements.map(({ statement }) => statement),
  )
  const evidence = evidenceIn(statements, commonFactsIn)
  const saysSomething = evidence.rawMessage !== undefined || code !== undefined
  return {
    errorType: saysSomething ? 'UNCLASSIFIED' : 'NOT_REPORTED',
    confidence: 'LOW',
    code,
    ...evidence,
  }
}

/** The code that support knows the failure by: the deciding one, that of the statement, or the first reported. */
const codeOf = (
  decided: string | undefined,
  statement: Statement,
  reported: Reported,
): string | undefined => decided ?? statement.codes[0] ?? reportedCode(reported, [])

/**
 * The cause of a reported failure: by specific code, then by text and meaning in any language, then by general code
 * (the surer first), else unknown. Never throws; a message that is not understood is UNCLASSIFIED, a failure without
 * any word is NOT_REPORTED.
 */
export const diagnose = (
  reported: Reported,
  rules: readonly DiagnosisRule[] = allRules,
): Diagnosis => {
  const read = statementsOf(reported)
  const statements = read.map(({ statement }) => statement)
  const match = matchIn(statements, rules) ?? matchIn(namesIn(statements), rules)
  if (match === undefined) return undiagnosed(reported, read)
  const { rule, statement, confidence, code } = match
  const others = otherErrors(reported, rule.errorType, rules)
  const isMatched = (each: ReadStatement) => each.statement === statement
  return {
    errorType: rule.errorType,
    confidence,
    code: codeOf(code, statement, reported),
    ...evidenceIn(
      [...read.filter(isMatched), ...read.filter((each) => !isMatched(each))],
      rule.factsIn,
    ),
    ...(others.length > 0 && { others }),
  }
}
