import type { UpstreamFailure } from '../domain/failure'
import type { Refusals } from '../domain/refusals'
import type { Result } from '../lib/result'

/** What every replica had to refuse, so that the page of any replica can say it. */
export type RefusalStore = {
  /** Writing again under the same id replaces. */
  readonly write: (id: string, refusals: Refusals) => Promise<Result<void, UpstreamFailure>>
  /** Those whose last refusal was at or after a moment; at most 100. From the search index. */
  readonly since: (moment: string) => Promise<Result<readonly Refusals[], UpstreamFailure>>
}
