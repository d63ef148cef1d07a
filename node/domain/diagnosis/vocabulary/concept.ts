import type { Confidence } from '../diagnosis'
import type { NegatedState } from './negations'
import type { State } from './states'
import type { Thing } from './things'

/** Amounts are read from the figures of a clause; the others from its words. */
export type Concept = Thing | State | NegatedState | 'denied' | 'amounts' | 'twoAmounts'

/** The concepts of one clause of a text. */
export type Clause = ReadonlySet<Concept>

/** What a text says: sentence by sentence, and in the parts between a sentence's commas, colons and brackets. */
export type Meanings = {
  readonly sentences: readonly Clause[]
  readonly parts: readonly Clause[]
}

/** What a clause has to say: one concept of each group, and none of `not`. */
export type Meaning = {
  readonly of: readonly Concept[]
  readonly and?: readonly Concept[]
  readonly is?: readonly Concept[]
  readonly not?: readonly Concept[]
  /** MEDIUM where it is left out. */
  readonly confidence?: Confidence
}
