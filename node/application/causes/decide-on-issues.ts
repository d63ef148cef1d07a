import type { Failure } from '../../domain/failure'
import type { IssueStateName } from '../../domain/causes/issue-state-name'
import { issueAssignmentOfOther, stateOfOther } from '../../domain/causes/present-issue-decision'
import { failure, success, type Result } from '../../lib/result'
import type { DecisionDependencies } from '../orders/decide-on-orders'
import { assigneeNamed } from './assignee-named'
import { changeIssue, type Replacing } from './change-issue'
import type { IssueOfOrder } from './issue-of-order'
import { dayMs } from '../../lib/hours'

/** Longer than this a cause is not put aside but accepted. */
const longestSnoozeMs = 90 * dayMs

export type StateWanted = Replacing & {
  readonly issueId: string
  readonly state: IssueStateName
  /** ISO 8601. Needed with SNOOZED, and only with it. */
  readonly snoozedUntil?: string
}

const endOfSnooze = (
  { state, snoozedUntil }: StateWanted,
  now: string,
): Result<string | undefined, Failure> => {
  const invalid = (reason: 'missing' | 'wrong-shape') =>
    failure({ kind: 'invalid-input', field: 'snoozedUntil', reason } as const)
  if (state !== 'SNOOZED') {
    return snoozedUntil === undefined ? success(undefined) : invalid('wrong-shape')
  }
  if (snoozedUntil === undefined) return invalid('missing')
  const ends = Date.parse(snoozedUntil)
  const inMs = ends - Date.parse(now)
  return inMs > 0 && inMs <= longestSnoozeMs
    ? success(new Date(ends).toISOString())
    : invalid('wrong-shape')
}

const stateActs = { OPEN: 'CAUSE_OPENED', SNOOZED: 'SNOOZED', RESOLVED: 'FIXED' } as const

/** Puts a cause aside for a while, says that it is fixed, or takes that back. Changes no order. */
export const setIssueState = async (
  dependencies: DecisionDependencies,
  wanted: StateWanted,
): Promise<Result<IssueOfOrder, Failure>> => {
  const until = endOfSnooze(wanted, dependencies.clock.now())
  if (!until.ok) return until
  const { state } = wanted
  const next = { state, ...(until.value !== undefined && { snoozedUntil: until.value }) }
  return changeIssue(dependencies, wanted, {
    tell: (issueId, decision) => success({ issueId, decision: { ...decision, ...next } }),
    inTheWay: (current, deciding) => stateOfOther(current, next, deciding),
    act: { kind: stateActs[state], snoozedUntil: until.value },
  })
}

export type IssueAssigneeWanted = Replacing & {
  readonly issueId: string
  readonly assignee?: string
}

/** Says who takes care of a cause: `me`, somebody by e-mail address, or nobody. */
export const assignIssue = async (
  dependencies: DecisionDependencies,
  wanted: IssueAssigneeWanted,
): Promise<Result<IssueOfOrder, Failure>> => {
  const to = await assigneeNamed(dependencies, wanted.assignee)
  if (!to.ok) return to
  const assignee = to.value
  return changeIssue(dependencies, wanted, {
    tell: (issueId, decision) =>
      success({
        issueId,
        assignment: { ...decision, ...(assignee !== undefined && { to: assignee }) },
      }),
    inTheWay: (current, deciding) => issueAssignmentOfOther(current, assignee, deciding),
    act: { kind: assignee === undefined ? 'UNASSIGNED' : 'ASSIGNED', assignee },
  })
}
