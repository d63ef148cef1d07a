import type { ErrorType } from '../error-types/__generated__/names'

export { errorTypes, type ErrorType } from '../error-types/__generated__/names'

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW'

/** A value with its place in the raw message (UTF-16 code units); a derived value has no place. */
export type Fact = {
  readonly name: string
  readonly value: string
  readonly start?: number
  readonly end?: number
}

/** Another error that the same report names. */
export type OtherError = Pick<Diagnosis, 'errorType' | 'code' | 'facts'>

/** The code and text in which a rule found its cause. */
export type Diagnosis = {
  readonly errorType: ErrorType
  readonly confidence: Confidence
  readonly code?: string
  readonly rawMessage?: string
  /** The text without wrapper and values: the same for messages that differ in nothing else. */
  readonly template?: string
  readonly facts: readonly Fact[]
  /** What the same report names besides, where it names more than one error. */
  readonly others?: readonly OtherError[]
}
