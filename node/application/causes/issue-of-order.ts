import type { UpstreamFailure } from '../../domain/failure'
import type { IssueGroup } from '../../domain/causes/issue-group'
import type { Issue } from '../../domain/causes/issue'
import { issuesOf } from '../../domain/causes/issues-of'
import { success, type Result } from '../../lib/result'
import { openInbox, type Inbox, type InboxDependencies } from '../inbox/open-inbox'

export type IssueOfOrder = { readonly issue: Issue; readonly inbox: Inbox }

const toIssue = (inbox: Inbox, group: IssueGroup | undefined): IssueOfOrder | undefined => {
  const [issue] = group ? issuesOf([group]) : []
  return issue && { issue, inbox }
}

/** An issue over all open orders, by its id as it is now. */
export const issueOfGroup = async (
  inbox: Inbox,
  issueId: string,
): Promise<IssueOfOrder | undefined> => {
  const groups = await inbox.groups()
  return toIssue(
    inbox,
    groups.find(({ id }) => id === issueId),
  )
}

/** The issue that an open order belongs to, over all open orders; undefined for one that needs nobody. */
export const issueOfOrder = async (
  dependencies: InboxDependencies,
  orderId: string,
): Promise<Result<IssueOfOrder | undefined, UpstreamFailure>> => {
  const inbox = await openInbox(dependencies, { statuses: [], errorTypes: [] })
  if (!inbox.ok) return inbox
  const groups = await inbox.value.groups()
  const group = groups.find(({ rows }) => rows.some(({ id }) => id === orderId))
  return success(toIssue(inbox.value, group))
}
