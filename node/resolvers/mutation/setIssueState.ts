import type { MutationResolvers } from '../../__generated__/schema'
import * as issues from '../../application/causes/decide-on-issues'
import { dependenciesOf } from '../../context'
import { toIssuePayload } from '../to-issue-payload'

export const setIssueState: MutationResolvers['setIssueState'] = async (_, { input }, context) => {
  const decided = await issues.setIssueState(dependenciesOf(context), {
    issueId: input.issueId,
    state: input.state,
    snoozedUntil: input.snoozedUntil ?? undefined,
    seenAt: input.seenAt ?? undefined,
    replace: input.replace ?? undefined,
  })
  return toIssuePayload(decided, context)
}
