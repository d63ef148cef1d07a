import type { IssueOfOrder } from '../application/causes/issue-of-order'
import type { Context } from '../context'
import type { Failure } from '../domain/failure'
import { success, type Result } from '../lib/result'
import type { IntegrationIssueParent } from './parents'
import { toIssueParents } from './to-issue-parent'
import { toPayload } from './to-payload'

/** A cause as it is after a change, or why it is not changed. */
export const toIssuePayload = (decided: Result<IssueOfOrder, Failure>, context: Context) => {
  const changed: Result<IntegrationIssueParent, Failure> = decided.ok
    ? success(toIssueParents(decided.value.inbox, context)(decided.value.issue))
    : decided
  return toPayload(changed, context)
}
