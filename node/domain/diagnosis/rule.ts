import type { Confidence, ErrorType, Fact } from './diagnosis'

/** One statement of a source: a code, a text, or both. */
export type Statement = {
  readonly code?: string
  readonly text?: string
}

/**
 * A cause as a value. Codes decide first; texts are tried where no code decides. Rules hold no prose:
 * what a person reads is in messages/, under the error type's name.
 */
export type DiagnosisRule = {
  readonly errorType: ErrorType
  /** The day the rule began to hold. Rules are dated and appended, not changed. */
  readonly since: string
  /** Codes that mean this cause and nothing else. */
  readonly codes: readonly string[]
  /** Codes that mean this cause unless another code beside them is more specific. */
  readonly generalCodes: readonly string[]
  /** Texts that mean this cause, in any language a source may print. Matched against folded text. */
  readonly texts: readonly RegExp[]
  /** Values in the text, with their places. */
  readonly factsIn: (text: string) => readonly Fact[]
}

export type Match = {
  readonly rule: DiagnosisRule
  readonly statement: Statement
  readonly confidence: Confidence
}
