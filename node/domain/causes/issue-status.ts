import { byIssue, type IssueGroup } from './issue-group'
import { contradictionOf, type IssueHistory, type Regression } from './issue-history'
import type { Note } from '../orders/person-decision'
import type { IssueAssignment, IssueDecision, IssueState } from './issue-state'
import type { IssueStateName } from './issue-state-name'
import { dayMs } from '../../lib/hours'

/** How a cause stands now: what people decided about it, as far as its orders and the time have not ended that. */
export type IssueStatus = {
  readonly state: IssueStateName
  /** Only of one that is snoozed. */
  readonly snoozedUntil?: string
  /** What was decided last, while it holds. */
  readonly decision?: IssueDecision
  /** The login of whoever takes care of it. */
  readonly assignee?: string
  /** Who said so, and when. */
  readonly assignment?: IssueAssignment
  /** What people wrote down about it, the newest first. */
  readonly notes?: readonly Note[]
  /** It had ended, and came back. */
  readonly regression?: Regression
}

export type KnownOfIssues = {
  /** By issue id. */
  readonly states: ReadonlyMap<string, IssueState>
  readonly history: IssueHistory
}

/** After so long a cause that came back is an old one again. */
const regressionMs = 14 * dayMs

type Known = {
  readonly decision?: IssueDecision
  readonly assignment?: IssueAssignment
  readonly notes?: readonly Note[]
  readonly remembered?: Regression
}

const regressionOf = (
  { rows }: IssueGroup,
  { decision, remembered }: Known,
  now: string,
): Regression | undefined => {
  // A decision says that somebody has seen what came before it.
  if (remembered !== undefined && remembered.since > (decision?.at ?? '')) {
    return Date.parse(now) - Date.parse(remembered.since) < regressionMs ? remembered : undefined
  }
  return contradictionOf(rows, decision, now)
}

const holds = (
  { state, at, snoozedUntil = '' }: IssueDecision,
  regression: Regression | undefined,
  now: string,
): boolean => {
  if (state === 'SNOOZED' && snoozedUntil <= now) return false
  return regression === undefined || regression.since <= at
}

const issueStatusOf = (group: IssueGroup, known: Known, now: string): IssueStatus => {
  const { decision, assignment, notes } = known
  const regression = regressionOf(group, known, now)
  const standing = decision && holds(decision, regression, now) ? decision : undefined
  return {
    state: standing?.state ?? 'OPEN',
    snoozedUntil: standing?.snoozedUntil,
    decision: standing,
    assignee: assignment?.to,
    assignment,
    notes: notes?.filter(({ note }) => note !== undefined),
    regression,
  }
}

/** How each cause stands, by its id. Pure: the same for every replica that knows the same. */
export const issueStatusesOf = (
  groups: readonly IssueGroup[],
  { states, history }: KnownOfIssues,
  now: string,
): ReadonlyMap<string, IssueStatus> => {
  const entries = new Map(Object.entries(history))
  return new Map(
    groups.map((group) => {
      const state = byIssue(states, group.id)?.value
      const remembered = byIssue(entries, group.id)?.value.regression
      return [group.id, issueStatusOf(group, { ...state, remembered }, now)]
    }),
  )
}
