import { aClock } from '../../testing/builders'
import { describeOrderIntegrationStore } from '../../ports/order-integration-store.contract'
import { createMemoryOrderIntegrationStore } from './memory-order-integration-store'

describeOrderIntegrationStore('MemoryOrderIntegrationStore', async () => {
  const store = createMemoryOrderIntegrationStore(aClock())
  return { store, otherReplica: store }
})
