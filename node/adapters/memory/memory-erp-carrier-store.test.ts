import { describeErpCarrierStore } from '../../ports/erp-carrier-store.contract'
import { createMemoryErpCarrierStore } from './memory-erp-carrier-store'

describeErpCarrierStore('MemoryErpCarrierStore', async () => {
  const store = createMemoryErpCarrierStore()
  return { store, otherReplica: store, stranger: createMemoryErpCarrierStore() }
})
