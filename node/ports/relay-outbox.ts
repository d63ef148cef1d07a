import type { RelayDelivery } from '../domain/relay/relay-delivery'
import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** Notifications that wait to be passed on. What is written survives the replica. */
export type RelayOutbox = {
  /** Adds or replaces by id. */
  readonly write: (delivery: RelayDelivery) => Promise<Result<void, UpstreamFailure>>
  /** As it is now; undefined where it was delivered or given up. */
  readonly read: (id: string) => Promise<Result<RelayDelivery | undefined, UpstreamFailure>>
  /** Removing what is gone is a success. */
  readonly remove: (id: string) => Promise<Result<void, UpstreamFailure>>
  /** Those whose next attempt is due, the longest waiting first; at most 100. From the search index. */
  readonly due: (now: string) => Promise<Result<readonly RelayDelivery[], UpstreamFailure>>
}
