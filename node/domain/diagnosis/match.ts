import type { Confidence } from './diagnosis'
import { rememberPairs } from './remembered'
import type { DiagnosisRule, Statement } from './rule'
import { decidedBy, ruleIndexOf } from './rule-index'
import { textsToTry } from './text-index'
import { meaningIn } from './vocabulary/meaning'
import type { Meanings } from './vocabulary/concept'

// How one rule is compared with one statement, and in which order the comparisons are made.

type Match = {
  readonly rule: DiagnosisRule
  readonly statement: Statement
  readonly confidence: Confidence
  /** The code that decided, where one did. */
  readonly code?: string
}

type Found = { readonly confidence: Confidence; readonly code?: string }

type Matcher = (
  rule: DiagnosisRule,
  statement: Statement,
  rules: readonly DiagnosisRule[],
) => Found | undefined

const isSilenced = ({ notTexts = [] }: DiagnosisRule, { folded }: Statement): boolean =>
  notTexts.some((text) => text.test(folded))

/** More than any message has, and as much as is read for what it means; what follows is a dump. */
const longestRead = 8_000

/** Codes are written as words with underscores: `CANNOT_CHANGE_STATUS` says what "cannot change status" does. */
const writingsOf = (folded: string): readonly string[] =>
  folded.includes('_') ? [folded, folded.replaceAll('_', ' ')] : [folded]

type Writing = {
  readonly head: string
  readonly toTry: ReturnType<typeof textsToTry>
}

const readForTexts = rememberPairs(
  ({ folded }: Statement, rules: readonly DiagnosisRule[]): readonly Writing[] =>
    writingsOf(folded.slice(0, longestRead)).map((head) => ({
      head,
      toTry: textsToTry(head, rules),
    })),
)

const prints = ({ head, toTry }: Writing, rule: DiagnosisRule): boolean => {
  for (const text of toTry.get(rule) ?? []) if (text.test(head)) return true
  return false
}

const byText: Matcher = (rule, statement, rules) => {
  const { textConfidence = 'MEDIUM' } = rule
  if (!readForTexts(statement, rules).some((writing) => prints(writing, rule))) return undefined
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
    if (codes.length === 0) return undefined
    const code = codes.find((each) => generalCodes.get(each) === surely)
    return code === undefined ? undefined : { confidence: surely, code }
  }

/** For each matcher in turn, the first statement (the most specific) in which the first rule finds its cause. */
const firstMatch = (
  statements: readonly Statement[],
  rules: readonly DiagnosisRule[],
  refuted: readonly DiagnosisRule[],
): Match | undefined => {
  for (const matcher of matchers) {
    for (const statement of statements) {
      for (const rule of rules) {
        const found = matcher(rule, statement, rules)
        if (found !== undefined && !refuted.includes(rule)) return { rule, statement, ...found }
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

const matchers: readonly Matcher[] = [
  byText,
  byGeneralCode('HIGH'),
  byMeaning('meanings', 'sentences'),
  byMeaning('meanings', 'parts'),
  byGeneralCode('MEDIUM'),
  byGeneralCode('LOW'),
  byMeaning('hints', 'sentences'),
]

const find = (
  statements: readonly Statement[],
  rules: readonly DiagnosisRule[],
): Match | undefined => {
  const book = ruleIndexOf(rules)
  for (const statement of statements) {
    const decided = decidedBy(book, statement)
    if (decided !== undefined) return { statement, confidence: 'HIGH', ...decided }
  }
  const refuted = book.refutable.filter((rule) => isRefuted(rule, statements))
  const match =
    firstMatch(statements, book.telling, refuted) ?? firstMatch(statements, book.all, refuted)
  return match && withCodesBeside(match, statements)
}

const findInOne = rememberPairs((statement: Statement, rules: readonly DiagnosisRule[]) =>
  find([statement], rules),
)

/** By specific code, then by text, by meaning and by general code; what says little comes last. */
export const matchIn = (
  statements: readonly Statement[],
  rules: readonly DiagnosisRule[],
): Match | undefined => {
  const [only, ...others] = statements
  return only !== undefined && others.length === 0
    ? findInOne(only, rules)
    : find(statements, rules)
}

/** A text is as sure as the best code of its cause that stands beside it. */
const withCodesBeside = (match: Match, statements: readonly Statement[]): Match => {
  const beside = statements
    .flatMap(({ codes }) => codes)
    .find((code) => match.rule.generalCodes.get(code) === 'HIGH')
  return beside === undefined ? match : { ...match, confidence: 'HIGH' }
}
