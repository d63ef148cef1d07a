import type { Failure, UpstreamFailure } from '../domain/failure'
import type { IssueChange, IssueState } from '../domain/causes/issue-state'
import type { Result } from '../lib/result'

/** What people of one account and workspace decided about causes. */
export type IssueStateStore = {
  /** All of them, in no particular order. From the search index: may lag behind writes. */
  readonly list: () => Promise<Result<readonly IssueState[], UpstreamFailure>>
  /**
   * Adds or replaces one part of what is kept of an issue; the other part stays as it is, whoever changes it meanwhile.
   * `ok` means that it is stored.
   */
  readonly write: (change: IssueChange) => Promise<Result<void, Failure>>
  /**
   * Changes what is kept of an issue, as it stands when it is written; undefined where nothing is kept. `ok` means that
   * it is stored.
   */
  readonly rewrite: (
    issueId: string,
    change: (known: IssueState) => IssueState,
  ) => Promise<Result<IssueState | undefined, Failure>>
  /**
   * Removes what is kept of an issue where it is still this; what somebody decided since stays. Removing what is gone is
   * a success. What is written in the instant between looking and removing is lost with it.
   */
  readonly remove: (known: IssueState) => Promise<Result<void, UpstreamFailure>>
}
