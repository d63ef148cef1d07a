import type { IssueStateName } from '../causes/issue-state-name'
import type { ErrorType } from '../diagnosis/diagnosis'
import type { CloseReason } from '../orders/close-reason'

/** What a colleague decided, where another decision would replace it. */
export type PresentDecision = {
  /** Their login. */
  readonly by: string
  readonly at: string
  /** What of an order it is about; undefined where it is about something else. */
  readonly about?: 'CLOSING' | 'ASSIGNMENT' | 'CAUSE'
  /** Of a closing; absent where they opened it again. */
  readonly reason?: CloseReason
  /** Of an order's cause; absent where they took it back. */
  readonly errorType?: ErrorType
  /** Of an assignment: to whom; absent where they took it back. */
  readonly assignee?: string
  /** Of a cause's state. */
  readonly state?: IssueStateName
  /** Where they snoozed it. */
  readonly snoozedUntil?: string
}
