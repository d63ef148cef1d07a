import type { UpstreamFailure } from '../domain/failure'
import type { IssueChange, IssueState } from '../domain/inbox/issues/issue-state'
import type { Result } from '../lib/result'

/** What people of one account and workspace decided about causes. */
export type IssueStateStore = {
  /** All of them, in no particular order. From the search index: may lag behind writes. */
  readonly list: () => Promise<Result<readonly IssueState[], UpstreamFailure>>
  /** Adds or replaces one part of what is kept of an issue; the other part stays as it is. */
  readonly write: (change: IssueChange) => Promise<Result<void, UpstreamFailure>>
  /** Removing what is gone is a success. */
  readonly remove: (issueId: string) => Promise<Result<void, UpstreamFailure>>
}
