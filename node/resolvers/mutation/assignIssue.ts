import type { MutationResolvers } from '../../__generated__/schema'
import * as issues from '../../application/causes/decide-on-issues'
import { dependenciesOf } from '../../context'
import { toIssuePayload } from '../to-issue-payload'

export const assignIssue: MutationResolvers['assignIssue'] = async (_, { input }, context) => {
  const decided = await issues.assignIssue(dependenciesOf(context), {
    issueId: input.issueId,
    assignee: input.assignee ?? undefined,
    seenAt: input.seenAt ?? undefined,
    replace: input.replace ?? undefined,
  })
  return toIssuePayload(decided, context)
}
