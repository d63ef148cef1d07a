import type { UpstreamFailure } from '../domain/failure'
import type { SourceHour } from '../domain/ingest/source-hours'
import type { Result } from '../lib/result'

/** What one replica counted lately. */
export type ReplicaHours = {
  readonly replicaId: string
  /** When something was last counted. */
  readonly to: string
  readonly hours: readonly SourceHour[]
}

/** What every replica counted of each source, so that the page of any replica can say it. */
export type SourceHourStore = {
  /** Replaces what the replica wrote before. */
  readonly write: (hours: ReplicaHours) => Promise<Result<void, UpstreamFailure>>
  /** Of replicas that counted something at or after a moment; the newest 300. From the search index. */
  readonly since: (moment: string) => Promise<Result<readonly ReplicaHours[], UpstreamFailure>>
}
