import { findGroup } from '../../domain/causes/issue-group'
import type { IssueState } from '../../domain/causes/issue-state'
import type { Failure } from '../../domain/failure'
import type { Deciding } from '../../domain/orders/present-decision'
import type { Activity } from '../../domain/team/activity'
import type { PresentDecision } from '../../domain/team/present-decision'
import { failure, success, type Result } from '../../lib/result'
import { openInbox } from '../inbox/open-inbox'
import type { DecisionDependencies } from '../orders/decide-on-orders'
import { noteActivity } from '../team/note-activity'
import { issueOfGroup, type IssueOfOrder } from './issue-of-order'
import { keepPart, type Part } from './keep-part'

/** Whoever decides second is told what a colleague decided, before it is replaced. */
export type Replacing = {
  /** As of when whoever decides saw the cause, ISO 8601; undefined: nothing is in the way. */
  readonly seenAt?: string
  /** A colleague's decision is replaced too. */
  readonly replace?: boolean
}

type Change = Pick<Part, 'tell'> & {
  readonly inTheWay?: (
    current: IssueState | undefined,
    deciding: Deciding,
  ) => PresentDecision | undefined
  /** What the list of who did what says of it. */
  readonly act: Omit<Activity, 'at' | 'by'>
}

/** The way of every decision about a cause: what was decided meanwhile, what is said, and how the cause is then. */
export const changeIssue = async (
  dependencies: DecisionDependencies,
  { issueId, seenAt, replace }: Replacing & { readonly issueId: string },
  { tell, inTheWay, act }: Change,
): Promise<Result<IssueOfOrder, Failure>> => {
  const inbox = await openInbox(dependencies, {})
  if (!inbox.ok) return inbox
  const group = findGroup(await inbox.value.groups(), issueId)
  if (group === undefined) return failure({ kind: 'not-found' })
  const { id, rows } = group
  const kept = await keepPart(
    dependencies,
    { id, orders: rows.length },
    {
      tell,
      inTheWay: (current, by) => (replace ? undefined : inTheWay?.(current, { by, asOf: seenAt })),
    },
  )
  if (!kept.ok) return kept
  const errorType = rows[0]?.errorType
  const about = { issueId: id, ...(errorType && { errorType }) }
  await noteActivity(dependencies, { by: kept.value.by, ...about, ...act })
  const after = await openInbox(dependencies, {})
  if (!after.ok) return after
  const changed = await issueOfGroup(after.value, id)
  return changed === undefined ? failure({ kind: 'not-found' }) : success(changed)
}
