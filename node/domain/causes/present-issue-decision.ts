import { isUnseen, type Deciding } from '../orders/present-decision'
import type { PresentDecision } from '../team/present-decision'
import type { IssueAssignment, IssueDecision, IssueState } from './issue-state'

/** What a colleague said of a cause's state, other than what is wanted, that whoever decides has not seen. */
export const stateOfOther = (
  current: IssueState | undefined,
  wanted: Pick<IssueDecision, 'state' | 'snoozedUntil'>,
  deciding: Deciding,
): PresentDecision | undefined => {
  const decision = current?.decision
  if (decision === undefined || !isUnseen(decision, deciding)) return undefined
  const { by, at, state, snoozedUntil } = decision
  const isSame = state === wanted.state && snoozedUntil === wanted.snoozedUntil
  return isSame ? undefined : { by, at, state, snoozedUntil }
}

/** To whom a colleague gave a cause, other than who is wanted, that whoever decides has not seen. */
export const issueAssignmentOfOther = (
  current: IssueState | undefined,
  to: IssueAssignment['to'],
  deciding: Deciding,
): PresentDecision | undefined => {
  const assignment = current?.assignment
  if (assignment === undefined || assignment.to === to) return undefined
  if (!isUnseen(assignment, deciding)) return undefined
  const { by, at, to: assignee } = assignment
  return { by, at, assignee }
}
