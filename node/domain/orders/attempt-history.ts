import type { Attempt } from './attempt'
import type { Observation } from './observation'
import type { OrderIntegrationRecord } from './record'

const isAttempt = (observation: Observation): observation is Attempt =>
  observation.kind === 'attempt'

/** A record whose attempts of a cancellation give another reason, or none. */
export const withReworded = (
  { attempt, history, ...record }: OrderIntegrationRecord,
  cancellation: string,
  why: string | undefined,
): OrderIntegrationRecord => {
  const reworded = (each: Attempt): Attempt =>
    each.plan === cancellation && each.why !== undefined ? { ...each, why } : each
  return {
    ...record,
    ...(attempt && { attempt: reworded(attempt) }),
    history: history.map((each) => (isAttempt(each) ? reworded(each) : each)),
  }
}
