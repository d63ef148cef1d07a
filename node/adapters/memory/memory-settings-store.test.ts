import { describeSettingsStore } from '../../ports/settings-store.contract'
import { createMemorySettingsStore } from './memory-settings-store'

describeSettingsStore('MemorySettingsStore', async () => {
  const store = createMemorySettingsStore()
  return { store, otherReplica: store, stranger: createMemorySettingsStore() }
})
