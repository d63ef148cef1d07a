import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/**
 * Where a piece of background work stands, so that another replica goes on from there. Written only under the tick's
 * lease: one writer at a time, the last one wins.
 */
export type JobStateStore = {
  /** What was written last under this name; undefined before the first time. By id: never older than the last write. */
  readonly read: (name: string) => Promise<Result<unknown, UpstreamFailure>>
  /** `state` is plain JSON data. */
  readonly write: (name: string, state: object) => Promise<Result<void, UpstreamFailure>>
}
