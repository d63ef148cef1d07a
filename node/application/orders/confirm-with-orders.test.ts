import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { toRecord } from '../../domain/orders/observed-record'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { keepObservation } from '../ingest/keep-observation'

const aStore = (...orderIds: readonly string[]) => {
  const clock = aClock('2026-11-23T13:00:00.000Z')
  const asked: string[] = []
  const reader = createMemoryOrderReader(
    orderIds.map((orderId) => ({ orderId, state: 'handling', isInError: false, details: {} })),
  )
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const account = memoryAccount(clock)
  const { memory } = account
  memory.connectors.names.set(new Map([['AMZ', 'Shopee']]), clock)
  const orders = {
    find: (id: string) => {
      asked.push(id)
      return reader.find(id)
    },
  }
  const report = (different: Readonly<Record<string, unknown>>, at: string) =>
    keepObservation(
      { ...account, orders, orderIntegrations },
      aKey(),
      toRecord(aKey(), anObservation(different, at)),
    )
  const status = async () => {
    const read = await orderIntegrations.read(aKey())
    return read.ok ? read.value?.row.status : undefined
  }
  return { asked, report, status }
}

const timeout = { code: 'EOI010', message: 'Timeout', errors: null }
const integrated = { success: true, code: 'SOI001', errors: null }

describe('a doubt about an order', () => {
  it('is settled with one question where VTEX has the order', async () => {
    const store = aStore('AMZ-701-1')
    await store.report(timeout, '2026-11-23T12:00:00.000Z')

    expect(await store.status()).toBe('INTEGRATED')
    expect(store.asked).toEqual(['AMZ-701-1'])
  })

  it('is settled with one question where nobody said that VTEX has the order', async () => {
    const store = aStore()
    await store.report(timeout, '2026-11-23T12:00:00.000Z')

    expect(store.asked).toEqual(['AMZ-701-1'])
  })

  it('is asked under the other ids of its marketplace where VTEX said that it has the order', async () => {
    const store = aStore('AMZ-701-1-01')
    await store.report(integrated, '2026-11-23T12:00:00.000Z')
    await store.report({}, '2026-11-23T12:01:00.000Z')

    expect(await store.status()).toBe('INTEGRATED')
    expect(store.asked).toEqual(['AMZ-701-1', 'AMZ-701-1-01'])
  })
})
