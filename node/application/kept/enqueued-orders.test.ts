import type { EnqueuedBucket } from '../../domain/orders/enqueued-bucket'
import { toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import { createMemoryCollection } from '../../adapters/memory/collection'
import { enqueuedDocuments } from '../../domain/orders/enqueued-bucket'
import { aKey, anObservation } from '../../testing/builders'
import { EnqueuedOrders } from './enqueued-orders'

const outage = failure({
  kind: 'upstream' as const,
  service: 'master-data',
  operation: 'put-enqueued',
  reason: 'server-error' as const,
  retryable: true,
})

const aStore = () => {
  const store = createMemoryCollection(enqueuedDocuments)
  const puts: number[] = []
  let down = false
  return {
    store: {
      ...store,
      put: async (id: string, bucket: EnqueuedBucket) => {
        puts.push(bucket.orders.length)
        await new Promise(setImmediate)
        return down ? outage : store.put(id, bucket)
      },
    },
    puts,
    setDown: (value: boolean) => (down = value),
    stored: async () => {
      const listed = await store.list()
      return listed.ok ? listed.value.map(({ orders }) => orders.length) : []
    },
  }
}

const accepted = (id: number) =>
  toRecord(aKey(`${id}`), anObservation({ success: true, code: 'SOI003', errors: null }))

const at = (minute: number) => `2026-11-23T12:0${minute}:30.000Z`

describe('orders that wait for what becomes of them', () => {
  it('are stored before the answer, many in one write', async () => {
    const world = aStore()
    const enqueued = new EnqueuedOrders()
    const ids = Array.from({ length: 100 }, (_, id) => id)
    const kept = await Promise.all(ids.map((id) => enqueued.keep(world.store, accepted(id), at(0))))

    expect(kept.every(({ ok }) => ok)).toBe(true)
    expect(await world.stored()).toEqual([100])
    expect(world.puts.length).toBeLessThanOrEqual(2)
  })

  it('are refused while the store does not answer, and stored with the next', async () => {
    const world = aStore()
    const enqueued = new EnqueuedOrders()
    world.setDown(true)
    expect(await enqueued.keep(world.store, accepted(1), at(0))).toMatchObject({ ok: false })
    world.setDown(false)

    expect(await enqueued.keep(world.store, accepted(2), at(0))).toEqual(success(undefined))
    expect(await world.stored()).toEqual([2])
  })

  it('are not lost where a write that was given up comes true after the next', async () => {
    const store = createMemoryCollection(enqueuedDocuments)
    const late: (() => Promise<unknown>)[] = []
    const put = (id: string, bucket: EnqueuedBucket) => {
      if (late.length > 0) return store.put(id, bucket)
      late.push(() => store.put(id, bucket))
      return Promise.resolve(outage)
    }
    const enqueued = new EnqueuedOrders()
    await enqueued.keep({ ...store, put }, accepted(1), at(0))
    expect(await enqueued.keep({ ...store, put }, accepted(2), at(0))).toEqual(success(undefined))
    await late[0]?.()

    const listed = await store.list()
    const ids = listed.ok ? listed.value.flatMap(({ orders }) => orders) : []
    expect(ids.map(({ marketplaceOrderId }) => marketplaceOrderId)).toContain('2')
  })

  it('stand in a document of their minute, and in several where they are many', async () => {
    const world = aStore()
    const enqueued = new EnqueuedOrders()
    const keep = (id: number, minute: number) =>
      enqueued.keep(world.store, accepted(id), at(minute))
    await Promise.all(Array.from({ length: 250 }, (_, id) => keep(id, 0)))
    await keep(251, 1)

    expect((await world.stored()).sort()).toEqual([1, 200, 50])
  })

  it('are written once, however often a connector sends its log while they wait', async () => {
    const world = aStore()
    const enqueued = new EnqueuedOrders()
    const later = (minutes: number) => new Date(Date.parse(at(0)) + minutes * 60_000).toISOString()
    for (let minute = 0; minute < 15; minute += 1) {
      expect(await enqueued.keep(world.store, accepted(1), later(minute))).toEqual(
        success(undefined),
      )
    }
    expect(world.puts).toEqual([1])
    await enqueued.keep(world.store, accepted(1), later(15))

    expect(world.puts).toEqual([1, 1])
  })
})
