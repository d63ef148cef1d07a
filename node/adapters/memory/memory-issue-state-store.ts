import { isDeepStrictEqual } from 'node:util'

import type { IssueState } from '../../domain/causes/issue-state'
import { success } from '../../lib/result'
import type { IssueStateStore } from '../../ports/issue-state-store'

/** Keeps what people decided in memory: for tests, and as the plainest form of the contract. */
export const createMemoryIssueStateStore = (): IssueStateStore => {
  const states = new Map<string, IssueState>()
  return {
    list: async () => success([...states.values()]),
    write: async (change) => {
      states.set(change.issueId, { ...states.get(change.issueId), ...change })
      return success(undefined)
    },
    rewrite: async (issueId, change) => {
      const known = states.get(issueId)
      if (known === undefined) return success(undefined)
      const changed = change(known)
      states.set(issueId, changed)
      return success(changed)
    },
    remove: async (known) => {
      if (isDeepStrictEqual(states.get(known.issueId), known)) states.delete(known.issueId)
      return success(undefined)
    },
  }
}
