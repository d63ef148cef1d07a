import type { UpstreamFailure } from '../domain/failure'
import { issuesOf, type Issue } from '../domain/inbox/issues/issue'
import { success, type Result } from '../lib/result'
import { openInbox, type Inbox, type InboxDependencies } from './open-inbox'

export type IssueOfOrder = { readonly issue: Issue; readonly inbox: Inbox }

/** The issue that an open order belongs to, over all open orders; undefined for one that needs nobody. */
export const issueOfOrder = async (
  dependencies: InboxDependencies,
  orderId: string,
): Promise<Result<IssueOfOrder | undefined, UpstreamFailure>> => {
  const inbox = await openInbox(dependencies, { statuses: [], errorTypes: [] })
  if (!inbox.ok) return inbox
  const group = inbox.value.groups().find(({ rows }) => rows.some(({ id }) => id === orderId))
  const [issue] = group ? issuesOf([group], group.rows) : []
  return success(issue && { issue, inbox: inbox.value })
}
