import type { UpstreamFailure } from '../domain/failure'
import type { Observation } from '../domain/orders/observation'
import type { Result } from '../lib/result'

/** Observations that name no order. Kept, so that nothing that arrived is lost, and counted. */
export type UnassignedObservationStore = {
  /** Keeping the same observation again changes nothing. */
  readonly keep: (observation: Observation) => Promise<Result<void, UpstreamFailure>>
  readonly count: () => Promise<Result<number, UpstreamFailure>>
}
