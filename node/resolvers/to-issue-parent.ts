import type { createTraitFinder } from '../application/inbox-issues'
import type { Issue } from '../domain/inbox/issues/issue'
import type { IntegrationIssueParent } from './parents'
import { toQueryError } from './query-failure'

/** An issue; what its orders share is read the first time it is asked for. */
export const toIssueParent = (
  issue: Issue,
  findTraits: ReturnType<typeof createTraitFinder>,
): IntegrationIssueParent => ({
  issue,
  shared: async () => {
    const found = await findTraits(issue)
    if (!found.ok) throw toQueryError(found.error)
    return found.value
  },
})
