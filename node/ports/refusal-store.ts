import type { UpstreamFailure } from '../domain/failure'
import type { Refusals } from '../domain/ingest/refusals'
import type { Result } from '../lib/result'

export type KeptRefusals = Refusals & { readonly id: string }

/** What every replica had to refuse, so that the page of any replica can say it. */
export type RefusalStore = {
  /** Writing again under the same id replaces. */
  readonly write: (id: string, refusals: Refusals) => Promise<Result<void, UpstreamFailure>>
  /** Those whose last refusal was at or after a moment, the newest 100. From the search index. */
  readonly since: (moment: string) => Promise<Result<readonly KeptRefusals[], UpstreamFailure>>
}
