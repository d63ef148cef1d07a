import { describeConnectorStore } from '../../ports/connector-store.contract'
import { createMemoryConnectorStore } from './memory-connector-store'

describeConnectorStore('MemoryConnectorStore', async () => {
  const store = createMemoryConnectorStore()
  return {
    store,
    otherReplica: store,
    stranger: createMemoryConnectorStore(),
    flush: async () => undefined,
  }
})
