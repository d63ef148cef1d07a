import type { IssueStateName } from '../causes/issue-state-name'
import type { CloseReason } from '../orders/close-reason'

/** What a colleague decided, where another decision would replace it. */
export type PresentDecision = {
  /** Their login. */
  readonly by: string
  readonly at: string
  /** Of a closing. */
  readonly reason?: CloseReason
  /** Of an assignment: to whom; absent where they took it back. */
  readonly assignee?: string
  /** Of a cause's state. */
  readonly state?: IssueStateName
  /** Where they snoozed it. */
  readonly snoozedUntil?: string
}
