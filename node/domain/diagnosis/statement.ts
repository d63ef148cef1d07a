import type { Fact } from './diagnosis'
import { foldText } from './folded-text'
import { codesIn, codesOfField } from './normalize/codes'
import { placeIn, type SourceText } from './normalize/source-text'
import { unwrap } from './normalize/unwrap'
import type { Statement } from './rule'
import { readMeaning, type Meanings } from './vocabulary/read-meaning'

/** What a source reported about a failure: its own code and message, and the list of errors below it. */
export type Reported = {
  readonly code?: string
  readonly message?: string
  readonly errors: readonly { readonly code?: string; readonly description?: string }[]
}

/** A statement, and the raw message that it was unwrapped from. */
export type ReadStatement = Statement & {
  readonly raw: string
  readonly source: SourceText
}

const createStatement = (
  codes: readonly string[],
  raw: string,
  source: SourceText,
): ReadStatement => {
  const folded = foldText(source.text)
  let meanings: Meanings | undefined
  return {
    codes,
    raw,
    source,
    text: source.text,
    folded,
    get meanings() {
      meanings ??= readMeaning(source.text, folded)
      return meanings
    },
  }
}

const statementsOfOne = (field: string | undefined, raw = ''): readonly ReadStatement[] => {
  const unwrapped = unwrap(raw)
  const printed = codesIn(raw)
  const ownCodes = [...new Set([...codesOfField(field), ...printed])]
  // Codes inside an envelope belong to their own entry; the outermost statement keeps those of the field.
  return unwrapped.map(({ code, source }, index) => {
    const isLast = index === unwrapped.length - 1
    const inner = [...codesOfField(code), ...codesIn(source.text)]
    return createStatement(isLast ? [...new Set([...inner, ...ownCodes])] : inner, raw, source)
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
