import type { IssueHistory } from '../../domain/causes/issue-history'
import { joinStates, type IssueState } from '../../domain/causes/issue-state'
import { Recent } from '../memory/recent'
import { WithOwnWrites } from '../memory/with-own-writes'

/** What people decided about causes, and when causes ended. */
export class IssueMemory {
  public readonly states = new WithOwnWrites<IssueState>({
    // What a colleague decides is seen within five seconds: this, and what the search index needs.
    freshForMs: 4_000,
    lastStands: true,
    // An assumption.
    indexedWithinMs: 30_000,
    keyOf: ({ issueId }) => issueId,
    join: joinStates,
  })
  public readonly history = new Recent<IssueHistory>({}, { freshForMs: 60_000, lastStands: true })
}
