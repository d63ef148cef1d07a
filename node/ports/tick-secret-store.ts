import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** The hash of the secret with which a scheduler calls the tick route. */
export type TickSecretStore = {
  readonly read: () => Promise<Result<string | undefined, UpstreamFailure>>
  readonly write: (hash: string) => Promise<Result<void, UpstreamFailure>>
}
