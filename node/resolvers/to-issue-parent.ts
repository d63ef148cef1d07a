import { createTraitFinder } from '../application/causes/inbox-issues'
import type { Inbox } from '../application/inbox/open-inbox'
import { dependenciesOf, type Context } from '../context'
import type { Issue } from '../domain/causes/issue'
import { situationOf } from '../domain/causes/issue-situation'
import type { IssueStatus } from '../domain/causes/issue-status'
import type { IntegrationIssueParent } from './parents'
import { toQueryError } from './query-failure'

const statusIn = async (inbox: Inbox, { id }: Issue): Promise<IssueStatus | undefined> => {
  const standings = await inbox.standings()
  return standings.ok ? standings.value.get(id) : undefined
}

/** Issues of one inbox. What their orders share is read the first time it is asked for, once for all of them. */
export const toIssueParents = (
  inbox: Inbox,
  context: Context,
): ((issue: Issue) => IntegrationIssueParent) => {
  const findTraits = createTraitFinder(inbox, dependenciesOf(context).orderIntegrations)
  return (issue) => ({
    issue,
    shared: async () => {
      const found = await findTraits(issue)
      if (!found.ok) throw toQueryError(found.error)
      return found.value
    },
    standing: () => statusIn(inbox, issue),
    situation: async () => {
      const status = await statusIn(inbox, issue)
      return status && situationOf(issue.rows, status, await inbox.ranking())
    },
    pinned: async () => (await inbox.ranking()).pinned.has(issue.id),
  })
}
