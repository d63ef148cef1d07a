import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** Lets one replica at a time do a piece of background work. */
export type LeaseStore = {
  /** True when the lease is the holder's until the moment given; false while another holds it. */
  readonly acquire: (
    name: string,
    holder: string,
    until: string,
  ) => Promise<Result<boolean, UpstreamFailure>>
  /** Ends a lease of the holder; another's is left alone. */
  readonly release: (name: string, holder: string) => Promise<Result<void, UpstreamFailure>>
}
