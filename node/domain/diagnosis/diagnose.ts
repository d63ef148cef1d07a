import type { Diagnosis, Fact } from './diagnosis'
import { matchIn } from './match'
import { codesOfField } from './normalize/codes'
import { templateOf } from './normalize/template'
import { commonFactsIn, httpStatusIn } from './printed-values'
import type { DiagnosisRule } from './rule'
import { rules as allRules } from './rules'
import { inRawMessage, statementsOf, type ReadStatement, type Reported } from './statement'

export type { Reported } from './statement'

const hasText = ({ text }: ReadStatement): boolean => text.trim() !== ''

/** What a diagnosis takes from the texts: the first of them with facts, or else the first. */
const evidenceIn = (
  candidates: readonly ReadStatement[],
  factsIn: DiagnosisRule['factsIn'],
): Pick<Diagnosis, 'facts' | 'rawMessage' | 'template'> => {
  const texts = candidates.filter(hasText)
  const read = (statement: ReadStatement) => {
    const facts = factsIn(statement)
    return { statement, facts }
  }
  const telling = texts.map(read).find(({ facts }) => facts.length > 0)
  const [first] = texts
  const chosen = telling ?? (first === undefined ? undefined : { statement: first, facts: [] })
  if (chosen === undefined) return { facts: [], rawMessage: undefined }
  const { statement, facts } = chosen
  return {
    facts: [...inRawMessage(facts, statement), ...httpStatusIn(statement.raw)],
    rawMessage: statement.raw,
    template: templateOf(statement.text, [...facts, ...commonFactsIn(statement)].sort(byPlace)),
  }
}

const byPlace = (left: Fact, right: Fact): number => (left.start ?? 0) - (right.start ?? 0)

/** A code that no rule knows is still what support will ask for. */
const reportedCode = ({ code, errors }: Reported): string | undefined =>
  [...errors.map((error) => error.code), code].flatMap(codesOfField)[0]

const undiagnosed = (reported: Reported, statements: readonly ReadStatement[]): Diagnosis => {
  const code = reportedCode(reported)
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
  statement: ReadStatement,
  reported: Reported,
): string | undefined => decided ?? statement.codes[0] ?? reportedCode(reported)

/**
 * The cause of a reported failure: by specific code, then by text and meaning in any language, then by general code
 * (the surer first), else unknown. Never throws; a message that is not understood is UNCLASSIFIED, a failure without
 * any word is NOT_REPORTED.
 */
export const diagnose = (
  reported: Reported,
  rules: readonly DiagnosisRule[] = allRules,
): Diagnosis => {
  const statements = statementsOf(reported)
  const match = matchIn(statements, rules)
  if (match === undefined) return undiagnosed(reported, statements)
  const { rule, statement, confidence, code } = match
  return {
    errorType: rule.errorType,
    confidence,
    code: codeOf(code, statement, reported),
    ...evidenceIn([statement, ...statements.filter((each) => each !== statement)], rule.factsIn),
  }
}
