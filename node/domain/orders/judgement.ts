import type { Diagnosis } from '../diagnosis/diagnosis'
import type { Handling } from './person-decision'
import type { Verdict } from './verdict'

/** How a cause became known. The same words as the GraphQL enum DiagnosisOrigin. */
export type Origin = 'REPORTED' | 'CHECKED' | 'INFERRED' | 'SET_BY_PERSON'

/** What an order's evidence comes to: its state, its cause, and whether it waits for a person. */
export type Judgement = {
  readonly verdict: Verdict
  /** None unless something needs a person. */
  readonly diagnosis?: Diagnosis
  readonly origin: Origin
  readonly open: boolean
  /** A person closed it, and nothing has contradicted the reason. */
  readonly closing?: Handling
  /** A person closed it, and a source then said otherwise. */
  readonly cameBack: boolean
}
