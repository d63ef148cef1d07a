import type { Failure } from '../../domain/failure'
import { findGroup } from '../../domain/causes/issue-group'
import type { IssueChange, IssueStateName } from '../../domain/causes/issue-state'
import { failure, success, type Result } from '../../lib/result'
import { assigneeNamed } from './assignee-named'
import { issueOfGroup, type IssueOfOrder } from './issue-of-order'
import { keepPart, type Saying } from './keep-part'
import { openInbox, type InboxDependencies } from '../inbox/open-inbox'

const dayMs = 86_400_000

/** Longer than this a cause is not put aside but accepted. */
const longestSnoozeMs = 90 * dayMs

/** Which part changes, and to what. */
const change = async (
  dependencies: InboxDependencies,
  issueId: string,
  tell: (issueId: string, saying: Saying) => IssueChange,
): Promise<Result<IssueOfOrder, Failure>> => {
  const inbox = await openInbox(dependencies, {})
  if (!inbox.ok) return inbox
  const group = findGroup(await inbox.value.groups(), issueId)
  if (group === undefined) return failure({ kind: 'not-found' })
  const { id, rows } = group
  const written = await keepPart(dependencies, { id, orders: rows.length }, tell)
  if (!written.ok) return written
  const after = await openInbox(dependencies, {})
  if (!after.ok) return after
  const changed = await issueOfGroup(after.value, group.id)
  return changed === undefined ? failure({ kind: 'not-found' }) : success(changed)
}

export type StateWanted = {
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

/** Puts a cause aside for a while, says that it is fixed, or takes that back. Changes no order. */
export const setIssueState = async (
  dependencies: InboxDependencies,
  wanted: StateWanted,
): Promise<Result<IssueOfOrder, Failure>> => {
  const until = endOfSnooze(wanted, dependencies.clock.now())
  if (!until.ok) return until
  return change(dependencies, wanted.issueId, (issueId, saying) => ({
    issueId,
    decision: {
      ...saying,
      state: wanted.state,
      ...(until.value !== undefined && { snoozedUntil: until.value }),
    },
  }))
}

/** Says who takes care of a cause: `me`, somebody by e-mail address, or nobody. */
export const assignIssue = async (
  dependencies: InboxDependencies,
  { issueId, assignee }: { readonly issueId: string; readonly assignee?: string },
): Promise<Result<IssueOfOrder, Failure>> => {
  const to = await assigneeNamed(dependencies, assignee)
  if (!to.ok) return to
  return change(dependencies, issueId, (kept, saying) => ({
    issueId: kept,
    assignment: { ...saying, ...(to.value !== undefined && { to: to.value }) },
  }))
}
