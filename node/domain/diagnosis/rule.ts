import type { Confidence, ErrorType, Fact } from './diagnosis'

/** One statement of a source: a code, a text, or both. */
export type Statement = {
  readonly code?: string
  /** Empty where the source gave only a code. */
  readonly text: string
  /** The text as foldText leaves it, up to what is read of a text: places are shared. */
  readonly folded: string
}

/** What another statement may say that takes a rule's ground away. */
export type Unless = {
  readonly codes: readonly string[]
  readonly texts: readonly RegExp[]
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
  /** Codes that mean this cause unless something beside them is more specific, and how surely they do. */
  readonly generalCodes: ReadonlyMap<string, Confidence>
  /** Texts that mean this cause, in any language a source may print. Matched against folded text. */
  readonly texts: readonly RegExp[]
  /** How surely a text means this cause; MEDIUM where it is left out. */
  readonly textConfidence?: Confidence
  /** Texts that look like this cause and are another one. They silence `texts` for the same statement. */
  readonly notTexts?: readonly RegExp[]
  /** Beside these, in any statement of the failure, general codes and texts do not hold. */
  readonly unless?: Unless
  /** Values in the text, with their places. */
  readonly factsIn: (statement: Statement) => readonly Fact[]
}

export type Match = {
  readonly rule: DiagnosisRule
  readonly statement: Statement
  readonly confidence: Confidence
}
