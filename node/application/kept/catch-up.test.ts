import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { failure, success } from '../../lib/result'
import { aClock, aKey, aSnapshotRecord } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { keepObservation } from '../ingest/keep-observation'
import { catchUp } from './catch-up'

const refused = failure({
  kind: 'upstream',
  service: 'master-data',
  operation: 'scroll-order-ids',
  reason: 'rate-limited',
  retryable: true,
} as const)

it('reads no order in good health while it cannot be learned which orders have a record', async () => {
  const clock = aClock()
  const store = createMemoryOrderIntegrationStore(clock)
  let reads = 0
  const orderIntegrations: typeof store = {
    ...store,
    scrollIds: async () => refused,
    read: (key) => ((reads += 1), store.read(key)),
  }
  const dependencies = { ...memoryAccount(clock), orderIntegrations }
  for (let order = 0; order < 50; order += 1) {
    const told = { ...aSnapshotRecord({ state: 'handling' }), marketplaceOrderId: `${order}` }
    await keepObservation(dependencies, aKey(`${order}`), told)
  }
  const asked = reads
  await catchUp(dependencies)
  expect(reads - asked).toBe(0)

  // One of them got a record through another replica.
  const failing = { ...aSnapshotRecord({ state: 'order-create-error' }), marketplaceOrderId: '7' }
  await store.update(aKey('7'), () => failing)
  clock.advance(60_000)
  await catchUp(dependencies)
  expect(reads - asked).toBe(1)
  expect(await store.count({})).toEqual(success(1))
})
