import { createMemoryCollection } from '../../adapters/memory/collection'
import { failure } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { refusalDocuments, type KeptRefusals } from '../../domain/ingest/refusals'
import { aClock } from '../../testing/builders'
import { RefusedNotifications } from './refused-notifications'

const aStore = () => {
  let writes = 0
  let down = false
  const outage = failure({
    kind: 'upstream' as const,
    service: 'master-data',
    operation: 'test',
    reason: 'timeout' as const,
    retryable: true,
  })
  const kept = createMemoryCollection(refusalDocuments)
  const store: Collection<KeptRefusals> = {
    ...kept,
    put: async (id, refusals) => {
      if (down) return outage
      writes += 1
      return kept.put(id, refusals)
    },
    list: async (among) => (down ? outage : kept.list(among)),
  }
  return {
    store,
    writes: () => writes,
    setDown: (value: boolean) => {
      down = value
    },
  }
}

const at = (minute: number) => `2026-11-23T12:${String(minute).padStart(2, '0')}:00.000Z`

describe('refused notifications', () => {
  it('are counted with the first and the last time', async () => {
    const { store } = aStore()
    const refused = new RefusedNotifications('replica-1')
    refused.count(at(1))
    refused.count(at(5))

    expect(await refused.recent(store, aClock(at(6)))).toEqual({ count: 2, from: at(1), to: at(5) })
  })

  it('stay known through an outage that does not end, and are written once it does', async () => {
    const { store, setDown } = aStore()
    const refused = new RefusedNotifications('replica-1')
    setDown(true)
    refused.count(at(1))
    await refused.flush(store, aClock(at(1)))
    refused.count(at(2))
    setDown(false)
    await refused.flush(store, aClock(at(3)))

    const other = new RefusedNotifications('replica-2')
    expect(await other.recent(store, aClock(at(3)))).toEqual({ count: 2, from: at(1), to: at(2) })
    expect(await refused.recent(store, aClock(at(3)))).toEqual({ count: 2, from: at(1), to: at(2) })
  })

  it('are written down after an outage that lasted into another hour, those before it too', async () => {
    const { store, setDown } = aStore()
    const refused = new RefusedNotifications('replica-1')
    const clock = aClock('2026-11-23T11:59:00.000Z')
    setDown(true)
    refused.count(clock.now())
    await refused.flush(store, clock)
    clock.advance(2 * 60_000)
    refused.count(clock.now())
    setDown(false)
    await refused.flush(store, clock)

    const other = new RefusedNotifications('replica-2')
    const both = { count: 2, from: '2026-11-23T11:59:00.000Z', to: clock.now() }
    expect(await other.recent(store, clock)).toEqual(both)
    expect(await refused.recent(store, clock)).toEqual(both)
  })

  it('cost at most one write a minute, however many there are', async () => {
    const { store, writes } = aStore()
    const refused = new RefusedNotifications('replica-1')
    const clock = aClock(at(1))
    for (let index = 0; index < 500; index += 1) {
      refused.count(clock.now())
      await refused.flush(store, clock)
    }
    clock.advance(60_000)
    await refused.flush(store, clock)

    expect(writes()).toBe(2)
    const other = new RefusedNotifications('replica-2')
    expect(await other.recent(store, clock)).toMatchObject({ count: 500 })
  })

  it('add up over replicas and outages', async () => {
    const { store } = aStore()
    for (const [replica, minute] of [
      ['replica-1', 1],
      ['replica-2', 2],
    ] as const) {
      const refused = new RefusedNotifications(replica)
      refused.count(at(minute))
      await refused.flush(store, aClock(at(minute)))
    }

    const reader = new RefusedNotifications('replica-3')
    expect(await reader.recent(store, aClock(at(3)))).toEqual({ count: 2, from: at(1), to: at(2) })
  })

  it('are forgotten after a week', async () => {
    const { store } = aStore()
    const refused = new RefusedNotifications('replica-1')
    refused.count(at(1))
    await refused.flush(store, aClock(at(1)))

    expect(await refused.recent(store, aClock('2026-12-01T12:00:00.000Z'))).toBeUndefined()
  })
})
