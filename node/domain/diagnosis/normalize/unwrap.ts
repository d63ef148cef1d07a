import { envelopeIn, locate } from './json-envelope'
import { withoutFrame } from './log-frame'
import { withoutMarkup } from './markup'
import { rewrite, slice, sourceText, type SourceText } from './source-text'

/** A message inside its wrappers, and the code that stands beside it there. */
export type Unwrapped = { readonly code?: string; readonly source: SourceText }

/** Twice the longest text that is kept; a dump of a megabyte must not hold up the orders behind it. */
const longestRead = 32_768

/** An envelope is read as a whole or not at all. */
const longestEnvelope = 1_100_000

const deepest = 4

const irregularSpace = /[^\S ]\s{0,1000}| {2}\s{0,1000}/g

const plainText = (source: SourceText): SourceText => {
  const body = withoutFrame(
    withoutMarkup(slice(source, 0, Math.min(source.text.length, longestRead))),
  )
  const spaced = rewrite(body, irregularSpace, () => ' ')
  return spaced === body ? body : withoutFrame(spaced)
}

const unwrapSource = (source: SourceText, depth: number): readonly Unwrapped[] => {
  const mayBeEnvelope = depth < deepest && source.text.length <= longestEnvelope
  const envelope = mayBeEnvelope ? envelopeIn(source) : undefined
  if (envelope === undefined) return [{ source: plainText(source) }]
  const inner = envelope.entries.flatMap(({ code, text }): readonly Unwrapped[] =>
    text === undefined
      ? [{ code, source: sourceText('') }]
      : unwrapSource(locate(source, text), depth + 1).map((entry) => ({ code, ...entry })),
  )
  const before = plainText(envelope.before)
  return /[a-z]{3}/i.test(before.text) ? [...inner, { source: before }] : inner
}

/** The messages inside a raw one, the innermost first. A plain message comes back as it is. */
export const unwrap = (raw: string): readonly Unwrapped[] => unwrapSource(sourceText(raw), 0)
