import type { Diagnosis, Fact } from './diagnosis'
import { foldText } from './folded-text'
import type { DiagnosisRule, Match, Statement } from './rule'
import { rules as allRules } from './rules'

/** What a source reported about a failure: its own code and message, and the list of errors below it. */
export type Reported = {
  readonly code?: string
  readonly message?: string
  readonly errors: readonly { readonly code?: string; readonly description?: string }[]
}

/** The statements of a failure, the most specific (the error list) first. */
const statementsOf = ({ code, message, errors }: Reported): readonly Statement[] => [
  ...errors.map((error) => ({ code: error.code, text: error.description })),
  { code, text: message },
]

const firstMatch = <Value>(
  statements: readonly Statement[],
  match: (statement: Statement) => Value | undefined,
): Value | undefined => {
  for (const statement of statements) {
    const found = match(statement)
    if (found !== undefined) return found
  }
  return undefined
}

const byCode =
  (rules: readonly DiagnosisRule[], codesOf: (rule: DiagnosisRule) => readonly string[]) =>
  (statement: Statement): Match | undefined => {
    const { code } = statement
    if (code === undefined) return undefined
    const rule = rules.find((candidate) => codesOf(candidate).includes(code))
    return rule && { rule, statement, confidence: 'HIGH' }
  }

const byText =
  (rules: readonly DiagnosisRule[]) =>
  (statement: Statement): Match | undefined => {
    if (!statement.text) return undefined
    const folded = foldText(statement.text)
    const rule = rules.find(({ texts }) => texts.some((text) => text.test(folded)))
    return rule && { rule, statement, confidence: 'MEDIUM' }
  }

const hasText = ({ text }: Statement): boolean => text !== undefined && text.trim() !== ''

/** A code alone often stands beside a text that another statement carries: facts are looked for in all of them. */
const factsAndText = (
  match: Match,
  statements: readonly Statement[],
): { readonly facts: readonly Fact[]; readonly rawMessage?: string } => {
  const candidates = [match.statement, ...statements].filter(hasText)
  for (const { text } of candidates) {
    const facts = text === undefined ? [] : match.rule.factsIn(text)
    if (facts.length > 0) return { facts, rawMessage: text }
  }
  return { facts: [], rawMessage: candidates[0]?.text }
}

const undiagnosed = (statements: readonly Statement[], code: string | undefined): Diagnosis => {
  const rawMessage = statements.find(hasText)?.text
  const saysSomething =
    rawMessage !== undefined || statements.some((statement) => statement.code !== undefined)
  return {
    errorType: saysSomething ? 'UNCLASSIFIED' : 'NOT_REPORTED',
    confidence: 'LOW',
    code: firstMatch(statements, (statement) => statement.code) ?? code,
    rawMessage,
    facts: [],
  }
}

/**
 * The cause of a reported failure: by specific code, then by text in any language, then by general code, else unknown.
 * Never throws; a message that is not understood is UNCLASSIFIED, a failure without any word is NOT_REPORTED.
 */
export const diagnose = (
  reported: Reported,
  rules: readonly DiagnosisRule[] = allRules,
): Diagnosis => {
  const code = reported.code === '' ? undefined : reported.code
  const statements = statementsOf({ ...reported, code })
  const match =
    firstMatch(
      statements,
      byCode(rules, (rule) => rule.codes),
    ) ??
    firstMatch(statements, byText(rules)) ??
    firstMatch(
      statements,
      byCode(rules, (rule) => rule.generalCodes),
    )
  if (match === undefined) return undiagnosed(statements, code)
  return {
    errorType: match.rule.errorType,
    confidence: match.confidence,
    code: match.statement.code ?? code,
    ...factsAndText(match, statements),
  }
}
