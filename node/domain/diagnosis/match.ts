import type { Confidence } from './diagnosis'
import type { DiagnosisRule, Statement } from './rule'
import { meaningIn } from './vocabulary/meaning'
import type { Meanings } from './vocabulary/read-meaning'

// How one rule is compared with one statement, and in which order the comparisons are made.

type Match<S extends Statement> = {
  readonly rule: DiagnosisRule
  readonly statement: S
  readonly confidence: Confidence
  /** The code that decided, where one did. */
  readonly code?: string
}

type Found = { readonly confidence: Confidence; readonly code?: string }

type Matcher = (rule: DiagnosisRule, statement: Statement) => Found | undefined

const byCode: Matcher = ({ codes }, statement) => {
  const code = statement.codes.find((each) => codes.includes(each))
  return code === undefined ? undefined : { confidence: 'HIGH', code }
}

// One expression of all a rule's texts reads a message once instead of once per text.
const joined = new WeakMap<readonly RegExp[], RegExp>()

const anyOf = (texts: readonly RegExp[]): RegExp => {
  const known = joined.get(texts)
  if (known !== undefined) return known
  const pattern = new RegExp(texts.map(({ source }) => `(?:${source})`).join('|') || '(?!)')
  joined.set(texts, pattern)
  return pattern
}

const isSilenced = ({ notTexts = [] }: DiagnosisRule, { folded }: Statement): boolean =>
  notTexts.some((text) => text.test(folded))

const byText: Matcher = (rule, statement) => {
  const { texts, textConfidence = 'MEDIUM' } = rule
  if (statement.folded === '' || !anyOf(texts).test(statement.folded)) return undefined
  return isSilenced(rule, statement) ? undefined : { confidence: textConfidence }
}

const byMeaning =
  (kind: 'meanings' | 'hints', unit: keyof Meanings): Matcher =>
  (rule, statement) => {
    const meanings = rule[kind]
    if (meanings === undefined || statement.folded === '') return undefined
    const meaning = meaningIn(statement.meanings[unit], meanings)
    if (meaning === undefined || isSilenced(rule, statement)) return undefined
    return { confidence: meaning.confidence ?? (kind === 'hints' ? 'LOW' : 'MEDIUM') }
  }

const byGeneralCode =
  (surely: Confidence): Matcher =>
  ({ generalCodes }, { codes }) => {
    const code = codes.find((each) => generalCodes.get(each) === surely)
    return code === undefined ? undefined : { confidence: surely, code }
  }

/** For each matcher in turn, the first statement (the most specific) in which the first rule finds its cause. */
const firstMatch = <S extends Statement>(
  statements: readonly S[],
  rules: readonly DiagnosisRule[],
  matchers: readonly Matcher[],
): Match<S> | undefined => {
  for (const matcher of matchers) {
    for (const statement of statements) {
      for (const rule of rules) {
        const found = matcher(rule, statement)
        if (found !== undefined) return { rule, statement, ...found }
      }
    }
  }
  return undefined
}

const isRefuted = ({ unless }: DiagnosisRule, statements: readonly Statement[]): boolean =>
  unless !== undefined &&
  statements.some(
    ({ codes, folded }) =>
      codes.some((code) => unless.codes.includes(code)) ||
      unless.texts.some((text) => text.test(folded)),
  )

const specific: readonly Matcher[] = [
  byText,
  byGeneralCode('HIGH'),
  byMeaning('meanings', 'sentences'),
  byMeaning('meanings', 'parts'),
]
const general: readonly Matcher[] = [
  byGeneralCode('MEDIUM'),
  byGeneralCode('LOW'),
  byMeaning('hints', 'sentences'),
]

/** By specific code, then by text, by meaning and by general code; what says little comes last. */
export const matchIn = <S extends Statement>(
  statements: readonly S[],
  rules: readonly DiagnosisRule[],
): Match<S> | undefined => {
  const decided = firstMatch(statements, rules, [byCode])
  if (decided !== undefined) return decided
  const standing = rules.filter((rule) => !isRefuted(rule, statements))
  const telling = standing.filter(({ isLastResort }) => isLastResort !== true)
  const match =
    firstMatch(statements, telling, [...specific, ...general]) ??
    firstMatch(statements, standing, [...specific, ...general])
  return match && withCodesBeside(match, statements)
}

/** A text is as sure as the best code of its cause that stands beside it. */
const withCodesBeside = <S extends Statement>(
  match: Match<S>,
  statements: readonly S[],
): Match<S> => {
  const beside = statements
    .flatMap(({ codes }) => codes)
    .find((code) => match.rule.generalCodes.get(code) === 'HIGH')
  return beside === undefined ? match : { ...match, confidence: 'HIGH' }
}
