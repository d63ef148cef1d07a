import type { Fact } from './diagnosis'
import { foldText } from './folded-text'
import { codesIn, codesOfField } from './normalize/codes'
import { placeIn, type SourceText } from './normalize/source-text'
import { unwrap } from './normalize/unwrap'
import { repairText } from '../text/repair'
import { createTextMemory } from './remembered'
import type { Statement } from './rule'
import { readMeaning } from './vocabulary/read-meaning'
import type { Meanings } from './vocabulary/concept'

/** What a source reported about a failure: its own code and message, and the list of errors below it. */
export type Reported = {
  readonly code?: string
  readonly message?: string
  readonly errors: readonly { readonly code?: string; readonly description?: string }[]
}

/** A statement, and where it stands in the raw message that it was unwrapped from. */
export type ReadStatement = {
  readonly statement: Statement
  readonly raw: string
  readonly source: SourceText
}

const createStatement = (codes: readonly string[], text: string): Statement => {
  const folded = foldText(text)
  let meanings: Meanings | undefined
  return {
    codes,
    text,
    folded,
    get meanings() {
      meanings ??= readMeaning(text, folded)
      return meanings
    },
  }
}

const remembered = createTextMemory<Statement>()

/** The same codes beside the same text are the same statement, so that what was found in it is found once. */
const statementOf = (codes: readonly string[], text: string): Statement =>
  remembered(`${codes.join('\n')}\n\n${text}`, () => createStatement(codes, text))

/** A code that is a name says in its words what a message would: `INSUFFICIENT_QUANTITY`, `invalidPostalCode`. */
const isName = (code: string): boolean =>
  /^[a-z]{2,30}(?:[_. -][a-z]{2,30}){1,8}$/i.test(code) ||
  /^[A-Za-z]{1,40}[a-z][A-Z][a-z]{1,40}$/.test(code)

/** The codes of statements that are names, as statements of their own. */
export const namesIn = (statements: readonly Statement[]): readonly Statement[] =>
  statements
    .flatMap(({ codes }) => codes)
    .filter(isName)
    .slice(0, 5)
    .map((code) => statementOf([code], code))

const union = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.length === 0 ? second : second.length === 0 ? first : [...new Set([...first, ...second])]

const statementsOfOne = (field: string | undefined, message = ''): readonly ReadStatement[] => {
  // Kept texts were repaired on their way in; those of before were not.
  const raw = repairText(message)
  const unwrapped = unwrap(raw)
  const printed = codesIn(raw)
  // Codes inside an envelope belong to their own entry; the outermost statement keeps those of the field.
  return unwrapped.map(({ code, source }, index) => {
    const inText = source.text === raw ? printed : codesIn(source.text)
    const inner = union(codesOfField(code), inText)
    const isLast = index === unwrapped.length - 1
    const codes = isLast ? union(inner, union(codesOfField(field), printed)) : inner
    return { statement: statementOf(codes, source.text), raw, source }
  })
}

/** The statements of a failure, the most specific (the error list) first. */
export const statementsOf = ({ code, message, errors }: Reported): readonly ReadStatement[] => [
  ...errors.flatMap((error) => statementsOfOne(error.code, error.description)),
  ...statementsOfOne(code, message),
]

/** The facts of a statement with their places in the raw message, where they still have one. */
export const inRawMessage = (facts: readonly Fact[], { source }: ReadStatement): readonly Fact[] =>
  facts.map((fact) => {
    if (fact.start === undefined || fact.end === undefined) return fact
    const place = placeIn(source, fact.start, fact.end)
    return { name: fact.name, value: fact.value, ...place }
  })
