import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** A marketplace as VTEX knows it. */
export type Affiliate = {
  readonly id: string
  readonly name: string
  /** Its trade policy. */
  readonly salesChannel: string
}

/** The affiliates that the store has in VTEX. */
export type AffiliateDirectory = {
  readonly list: () => Promise<Result<readonly Affiliate[], UpstreamFailure>>
}
