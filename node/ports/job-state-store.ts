import type { Failure, UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

export type JobStates = Readonly<Record<string, unknown>>

/**
 * Where pieces of background work stand, so that another replica goes on from there. Each has one kind of writer at a
 * time, most of them the tick under its lease; the last one wins, and writers of different states do not meet.
 */
export type JobStateStore = {
  /** What was written last under this name; undefined before the first time. By id: never older than the last write. */
  readonly read: (name: string) => Promise<Result<unknown, UpstreamFailure>>
  /** All of them at once, at the price of one, but those whose name ends with a number: pages of one piece of work. */
  readonly readAll: () => Promise<Result<JobStates, UpstreamFailure>>
  /** `state` is plain JSON data. Names are lower-case letters and digits with hyphens between. */
  readonly write: (name: string, state: object) => Promise<Result<void, UpstreamFailure>>
  /**
   * Changes what several may change at once, so that no change is lost; or says why not, and changes nothing. Called again
   * on the newest where another change came between.
   */
  readonly change: (
    name: string,
    change: (current: unknown) => Result<object, Failure>,
  ) => Promise<Result<void, Failure>>
}
