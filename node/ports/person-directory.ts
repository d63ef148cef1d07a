import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** Who works with the page. */
export type PersonDirectory = {
  /** The login of the person who sent this request: staff of the store. */
  readonly whoAsks: () => Promise<Result<string, UpstreamFailure>>
}
