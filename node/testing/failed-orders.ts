import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import { toRecord } from '../domain/orders/observed-record'
import { success } from '../lib/result'
import { aClock, aKey, anObservation } from './builders'
import { memoryAccount } from './memory-account'

/** An account whose orders of these ids failed, and somebody who works with it. */
export const failedOrders = async (ids: readonly string[]) => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  for (const id of ids) {
    await orderIntegrations.update(aKey(id), () => toRecord(aKey(id), anObservation()))
  }
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
    people: { whoAsks: async () => success('operator@demostore.example') },
  }
  const row = async (id: string) => {
    const stored = await orderIntegrations.read(aKey(id))
    return stored.ok ? stored.value?.row : undefined
  }
  return { dependencies, row }
}
