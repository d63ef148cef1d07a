import { describeSavedViewStore } from '../../ports/saved-view-store.contract'
import { createMemorySavedViewStore } from './memory-saved-view-store'

describeSavedViewStore('MemorySavedViewStore', async () => {
  const store = createMemorySavedViewStore()
  return { store, otherReplica: store, stranger: createMemorySavedViewStore() }
})
