import { describeTaughtTemplateStore } from '../../ports/taught-template-store.contract'
import { createMemoryTaughtTemplateStore } from './memory-taught-template-store'

describeTaughtTemplateStore('MemoryTaughtTemplateStore', async () => {
  const store = createMemoryTaughtTemplateStore()
  return {
    store,
    otherReplica: store,
    stranger: createMemoryTaughtTemplateStore(),
    flush: async () => undefined,
  }
})
