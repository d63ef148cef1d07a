import type { Confidence, ErrorType, Fact } from './diagnosis'
import type { Meaning } from './vocabulary/concept'
import type { Meanings } from './vocabulary/concept'

/** One statement of a source: codes, a text, or both. */
export type Statement = {
  /** In their usual form, from the source's own field and from inside the text. */
  readonly codes: readonly string[]
  /** The message without its wrappers. Empty where the source gave only a code. */
  readonly text: string
  /** The text as foldText leaves it: places are shared. */
  readonly folded: string
  /** What the clauses of the text speak of. */
  readonly meanings: Meanings
}

/** What another statement may say that takes a rule's ground away. */
export type Unless = {
  readonly codes: readonly string[]
  readonly texts: readonly RegExp[]
}

/**
 * A cause as a value. Codes decide first, then documented texts, then what a text means. Rules hold no prose:
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
  /** Concepts that together mean this cause, for texts that nobody has documented. */
  readonly meanings?: readonly Meaning[]
  /**
   * The matters of this cause. A text that tells of trouble with one of them, and that nothing else explains, is taken
   * for it with LOW confidence.
   */
  readonly hints?: readonly Meaning[]
  /** Texts that look like this cause and are another one. They silence `texts`, `meanings` and `hints` for the statement. */
  readonly notTexts?: readonly RegExp[]
  /** Beside these, in any statement of the failure, general codes, texts and meanings do not hold. */
  readonly unless?: Unless
  /** Says so little ("unknown error") that anything else a source says comes first. */
  readonly isLastResort?: boolean
  /** Values in the text, with their places. */
  readonly factsIn: (statement: Statement) => readonly Fact[]
}
