import type { Confidence, Diagnosis, Fact } from './diagnosis'
import { foldText } from './folded-text'
import type { DiagnosisRule, Match, Statement } from './rule'
import { rules as allRules } from './rules'

/** What a source reported about a failure: its own code and message, and the list of errors below it. */
export type Reported = {
  readonly code?: string
  readonly message?: string
  readonly errors: readonly { readonly code?: string; readonly description?: string }[]
}

/** Four times the longest text that is kept; a dump of a megabyte must not hold up the orders behind it. */
const longestRead = 65_536

const statementOf = (code: string | undefined, text = ''): Statement => ({
  code: code === undefined || code.trim() === '' ? undefined : code.trim(),
  text,
  folded: foldText(text.slice(0, longestRead)),
})

/** The statements of a failure, the most specific (the error list) first. */
const statementsOf = ({ code, message, errors }: Reported): readonly Statement[] => [
  ...errors.map((error) => statementOf(error.code, error.description)),
  statementOf(code, message),
]

type Matcher = (rule: DiagnosisRule, statement: Statement) => Confidence | undefined

const firstMatch = (
  statements: readonly Statement[],
  rules: readonly DiagnosisRule[],
  matcher: Matcher,
): Match | undefined => {
  for (const statement of statements) {
    for (const rule of rules) {
      const confidence = matcher(rule, statement)
      if (confidence !== undefined) return { rule, statement, confidence }
    }
  }
  return undefined
}

const byCode: Matcher = ({ codes }, { code }) =>
  code !== undefined && codes.includes(code) ? 'HIGH' : undefined

const byText: Matcher = ({ texts, notTexts = [], textConfidence = 'MEDIUM' }, { folded }) => {
  if (folded === '' || !texts.some((text) => text.test(folded))) return undefined
  return notTexts.some((text) => text.test(folded)) ? undefined : textConfidence
}

const byGeneralCode =
  (surely: Confidence): Matcher =>
  ({ generalCodes }, { code }) =>
    code !== undefined && generalCodes.get(code) === surely ? surely : undefined

/** A text is as sure as the best code of its cause that stands beside it. */
const withCodesBeside = (match: Match, statements: readonly Statement[]): Match =>
  statements.some(({ code }) => code !== undefined && match.rule.generalCodes.get(code) === 'HIGH')
    ? { ...match, confidence: 'HIGH' }
    : match

const hasText = ({ text }: Statement): boolean => text.trim() !== ''

/** A code alone often stands beside a text that another statement carries: facts are looked for in all of them. */
const factsAndText = (
  { rule, statement }: Match,
  statements: readonly Statement[],
): { readonly facts: readonly Fact[]; readonly rawMessage?: string } => {
  const candidates = [statement, ...statements].filter(hasText)
  for (const candidate of candidates) {
    const facts = rule.factsIn(candidate)
    if (facts.length > 0) return { facts, rawMessage: candidate.text }
  }
  return { facts: [], rawMessage: candidates[0]?.text }
}

const undiagnosed = (statements: readonly Statement[]): Diagnosis => {
  const rawMessage = statements.find(hasText)?.text
  const code = statements.find((statement) => statement.code !== undefined)?.code
  const saysSomething = rawMessage !== undefined || code !== undefined
  return {
    errorType: saysSomething ? 'UNCLASSIFIED' : 'NOT_REPORTED',
    confidence: 'LOW',
    code,
    rawMessage,
    facts: [],
  }
}

const isRefuted = ({ unless }: DiagnosisRule, statements: readonly Statement[]): boolean =>
  unless !== undefined &&
  statements.some(
    ({ code, folded }) =>
      (code !== undefined && unless.codes.includes(code)) ||
      unless.texts.some((text) => text.test(folded)),
  )

/**
 * The cause of a reported failure: by specific code, then by text in any language, then by general code (the surer
 * first), else unknown. Never throws; a message that is not understood is UNCLASSIFIED, a failure without any word is
 * NOT_REPORTED.
 */
export const diagnose = (
  reported: Reported,
  rules: readonly DiagnosisRule[] = allRules,
): Diagnosis => {
  const statements = statementsOf(reported)
  const standing = rules.filter((rule) => !isRefuted(rule, statements))
  const match =
    firstMatch(statements, rules, byCode) ??
    firstMatch(statements, standing, byText) ??
    firstMatch(statements, standing, byGeneralCode('HIGH')) ??
    firstMatch(statements, standing, byGeneralCode('MEDIUM')) ??
    firstMatch(statements, standing, byGeneralCode('LOW'))
  if (match === undefined) return undiagnosed(statements)
  const { confidence } = withCodesBeside(match, statements)
  const fallbackCode = statements.find(({ code }) => code !== undefined)?.code
  return {
    errorType: match.rule.errorType,
    confidence,
    code: match.statement.code ?? fallbackCode,
    ...factsAndText(match, statements),
  }
}
