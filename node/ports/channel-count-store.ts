import type { Failure, UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** How many orders were created in each hour, by the hour's beginning, ISO 8601 UTC. */
export type HourCounts = ReadonlyMap<string, number>

/** How many orders an affiliate had in VTEX, hour by hour: the history that a silence is measured against. */
export type ChannelCountStore = {
  /** Replaces the counts of these hours; other hours stand, whoever replaces them meanwhile. */
  readonly replace: (affiliateId: string, counts: HourCounts) => Promise<Result<void, Failure>>
  /** The counts of the hours that were ever counted, of days from the first to the last (YYYY-MM-DD, both included). */
  readonly read: (
    affiliateId: string,
    days: { readonly first: string; readonly last: string },
  ) => Promise<Result<HourCounts, UpstreamFailure>>
}
