import { observe } from '../domain/orders/observe'
import { toRecord } from '../domain/orders/observed-record'
import { describeOrderIntegrationStore } from '../ports/order-integration-store.contract'
import { aClock, aKey, anObservation } from '../testing/builders'
import { createCoalescingOrderIntegrationStore } from './coalescing-order-integration-store'
import { createMemoryOrderIntegrationStore } from './memory/memory-order-integration-store'

describeOrderIntegrationStore('CoalescingOrderIntegrationStore', async () => {
  const memory = createMemoryOrderIntegrationStore(aClock())
  return {
    store: createCoalescingOrderIntegrationStore(memory, new Map()),
    otherReplica: createCoalescingOrderIntegrationStore(memory, new Map()),
    flush: async () => undefined,
    close: async () => undefined,
  }
})

describe('writing one order many times at once', () => {
  const many = async (ids: readonly string[], fail = false) => {
    const memory = createMemoryOrderIntegrationStore(aClock())
    let writes = 0
    const queue = new Map()
    const store = createCoalescingOrderIntegrationStore(
      {
        ...memory,
        update: async (key, change) => {
          writes += 1
          await Promise.resolve()
          if (fail) throw new Error('a bug below')
          return memory.update(key, change)
        },
      },
      queue,
    )
    const settled = await Promise.allSettled(
      ids.map((id, index) =>
        store.update(aKey(id), (current) =>
          observe(
            current,
            toRecord(aKey(id), anObservation({ operationId: `operation-${index}` })),
          ),
        ),
      ),
    )
    return { memory, settled, writes, queue }
  }

  it('costs two writes and loses nothing', async () => {
    const { memory, writes } = await many(Array.from({ length: 100 }, () => 'same'))
    const read = await memory.read(aKey('same'))

    expect(writes).toBe(2)
    expect(read.ok && read.value?.row.attempts).toBe(100)
  })

  it('does not make one order wait for another, and keeps nothing behind', async () => {
    const { writes, queue } = await many(Array.from({ length: 10 }, (_, index) => `order-${index}`))

    expect(writes).toBe(10)
    expect(queue.size).toBe(0)
  })

  it('tells everybody who waited when a write ends in a bug, and goes on', async () => {
    const { settled, queue } = await many(['same', 'same', 'same'], true)

    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(queue.size).toBe(0)
  })
})
