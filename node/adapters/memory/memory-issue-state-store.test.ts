import { describeIssueStateStore } from '../../ports/issue-state-store.contract'
import { createMemoryIssueStateStore } from './memory-issue-state-store'

describeIssueStateStore('MemoryIssueStateStore', async () => {
  const store = createMemoryIssueStateStore()
  return {
    store,
    otherReplica: store,
    stranger: createMemoryIssueStateStore(),
    flush: async () => undefined,
  }
})
