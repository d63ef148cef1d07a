import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { createAccountMemory } from '../memory/account-memory'
import { volumeOf, type VolumeDependencies } from './volume'
import { keepCounts } from './channel-counts'
import { memoryCollections } from '../../testing/memory-collections'
import { readingProgress } from '../reading/reading-progress'

const hour = 3_600_000
const start = '2026-11-23T12:34:00.000Z'

const down = failure({
  kind: 'upstream',
  service: 'master-data',
  operation: 'count-failed',
  reason: 'timeout',
  retryable: true,
} as const)

/** A store that sells one order an hour, of which an hour was read, and whose Master Data can go down. */
const aStore = async () => {
  const clock = aClock(start)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const kept = memoryCollections()
  const { jobStates, channelCounts } = kept
  const asked: { readonly from: string }[] = []
  let isDown = false
  const count: OrderIntegrationStore['count'] = async (query) => {
    asked.push({ from: query.cameIn?.from ?? '' })
    return isDown ? down : orderIntegrations.count(query)
  }
  const dependencies: VolumeDependencies = {
    ...kept,
    clock,
    memory: createAccountMemory('replica'),
    orderIntegrations: { ...orderIntegrations, count },
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '2' }]),
  }
  const readOrders = async (days: number) => {
    const from = Math.floor(Date.parse(clock.now()) / hour) * hour - days * 24 * hour
    const counts = new Map<string, number>()
    for (let at = from; at <= Date.parse(clock.now()); at += hour) {
      counts.set(new Date(at).toISOString(), 1)
    }
    await keepCounts({ channelCounts, memory: createAccountMemory('reader') }, 'AMZ', counts)
    await jobStates.write(readingProgress, {
      AMZ: {
        troublesAt: {},
        troublesFrom: {},
        from: new Date(from).toISOString(),
        until: clock.now(),
        startedAt: start,
        orders: counts.size,
        sliceMs: hour,
      },
    })
  }
  const fail = (id: string, different: Readonly<Record<string, unknown>> = {}) =>
    orderIntegrations.update(aKey(id), (current) =>
      observe(
        current,
        toRecord(aKey(id), anObservation({ marketplaceOrderId: id, ...different }, clock.now())),
      ),
    )
  const look = (days = 3) => {
    const volume = volumeOf(dependencies, days)
    if (!volume.ok) throw new Error('The number of days is right')
    return volume.value
  }
  return {
    clock,
    asked,
    dependencies,
    readOrders,
    fail,
    look,
    settled: () => {
      const { channels, settings } = dependencies.memory
      return channels.volume.of(settings.known.timeZone).pending
    },
    setDown: (value: boolean) => (isDown = value),
  }
}

describe('the volume', () => {
  it('says that nothing is known before it was read, and does not wait', async () => {
    const store = await aStore()

    expect(store.look()).toEqual([
      { day: '2026-11-21' },
      { day: '2026-11-22' },
      { day: '2026-11-23' },
    ])
    await store.settled()
  })

  it('counts orders in VTEX and orders that failed by day', async () => {
    const store = await aStore()
    await store.readOrders(2)
    await store.fail('one')
    await store.fail('two')
    await store.fail('done', { success: true, code: 'SOI002', errors: null })
    store.look()
    await store.settled()

    expect(store.look()).toEqual([
      { day: '2026-11-21', failed: { count: 0, asOf: start } },
      {
        day: '2026-11-22',
        integrated: { count: 24, asOf: start },
        failed: { count: 0, asOf: start },
      },
      {
        day: '2026-11-23',
        integrated: { count: 10, asOf: start },
        failed: { count: 2, asOf: start },
      },
    ])
  })

  it('is read once for all who ask, and today again after a minute, the past after an hour', async () => {
    const store = await aStore()
    for (let visit = 0; visit < 5; visit += 1) store.look()
    await store.settled()
    expect(store.asked).toHaveLength(31)

    store.clock.advance(59_000)
    store.look()
    expect(store.settled()).toBeUndefined()

    store.clock.advance(2_000)
    store.look()
    await store.settled()
    expect(store.asked.slice(31).map(({ from }) => from)).toEqual(['2026-11-23T03:00:00.000Z'])

    store.clock.advance(60 * 60_000)
    store.look()
    await store.settled()
    expect(store.asked).toHaveLength(31 + 1 + 31)
  })

  it('keeps what it knew, with its age, where the store cannot be read', async () => {
    const store = await aStore()
    await store.fail('one')
    store.look()
    await store.settled()
    store.setDown(true)
    store.clock.advance(2 * 60_000)
    store.look()
    await store.settled()

    expect(store.look(1)).toEqual([{ day: '2026-11-23', failed: { count: 1, asOf: start } }])
  })

  it('is of the days of the time zone that the owner sets', async () => {
    const store = await aStore()
    store.look()
    await store.settled()
    ownerSets(store.dependencies, { timeZone: 'Pacific/Auckland' })

    expect(store.look(1)).toEqual([{ day: '2026-11-24' }])
    await store.settled()
  })

  it.each([0, -1, 32])('refuses %i days and names the field', async (days) => {
    const { dependencies } = await aStore()

    expect(volumeOf(dependencies, days)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field: 'days', reason: 'wrong-shape' },
    })
  })
})
