import { toRecord } from '../../domain/orders/observed-record'
import { failure, success } from '../../lib/result'
import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { anOrder, aStore, hour, unreadable, type Order } from '../../testing/reading-store'
import { keepObservation } from '../ingest/keep-observation'
import { CallAllowance } from '../reading/call-allowance'
import { enqueuedJob } from './enqueued-job'

// VTEX accepted an order for processing (SOI003): it has its time to appear, and then somebody must look.

const minute = 60_000

const accepted = { success: true, code: 'SOI003', errors: null }

const waiting = async (orders: Order[], ids: readonly string[]) => {
  const store = aStore(orders)
  const { dependencies, clock } = store
  const told = (id: string, different: object) =>
    toRecord(aKey(id), anObservation({ marketplaceOrderId: id, ...different }, clock.now()))
  for (const id of ids) {
    await dependencies.memory.kept.enqueued.keep(
      dependencies.enqueued,
      told(id, accepted),
      clock.now(),
    )
  }
  const look = (calls = 100) =>
    enqueuedJob.run(dependencies, { isOver: () => false, calls: new CallAllowance(calls) })
  const left = async () => {
    const listed = await dependencies.enqueued.list()
    return listed.ok ? listed.value.flatMap((bucket) => bucket.orders).length : undefined
  }
  return { ...store, told, look, left }
}

describe('orders that VTEX accepted for processing', () => {
  it('wait together, and need nobody before their time', async () => {
    const store = await waiting([], ['1', '2'])
    store.clock.advance(10 * minute)
    await store.look()

    expect(await store.open()).toEqual([])
    expect(await store.left()).toBe(2)
    expect((await store.dependencies.enqueued.list()).ok).toBe(true)
  })

  it('are stuck where Orders does not have them after it, and nothing is kept of the others', async () => {
    const store = await waiting([anOrder('1', 'handling', hour / 4)], ['1', '2'])
    store.clock.advance(17 * minute)
    await store.look()

    expect(await store.open()).toEqual([['2', 'STUCK']])
    expect(store.asked).toEqual(['AMZ-2'])
    expect(await store.left()).toBe(0)
    expect(await store.dependencies.orderIntegrations.count({})).toMatchObject({ value: 1 })
  })

  it('are asked for by nobody once their success was reported', async () => {
    const store = await waiting([], ['1'])
    const done = { success: true, code: 'SOI002' }
    await keepObservation(store.dependencies, aKey('1'), store.told('1', done))
    store.clock.advance(17 * minute)
    await store.look()

    expect(store.asked).toEqual([])
    expect(await store.left()).toBe(0)
  })

  it('are looked for also where their connector only called them pending', async () => {
    const store = await waiting([], [])
    const { dependencies, clock } = store
    const pending = aFactRecord({ reportedBy: 'CONNECTOR', status: 'pending' }, clock.now())
    expect(await keepObservation(dependencies, aKey(), pending)).toEqual(success(undefined))
    expect(await dependencies.orderIntegrations.count({})).toMatchObject({ value: 0 })
    clock.advance(17 * minute)
    await store.look()

    expect(await store.open()).toEqual([['701-1', 'STUCK']])
    expect(await store.left()).toBe(0)
  })

  it('are stuck all the same where nothing but what they are worth was reported of them', async () => {
    const store = await waiting([], ['1'])
    const value = { amount: 100, currency: 'BRL' }
    const fact = aFactRecord({ marketplaceOrderId: '1', value }, store.clock.now())
    await keepObservation(store.dependencies, aKey('1'), { ...fact, marketplaceOrderId: '1' })
    store.clock.advance(17 * minute)
    await store.look()

    expect(store.asked).toEqual(['AMZ-1'])
    expect(await store.open()).toEqual([['1', 'STUCK']])
  })

  it('have it said in their record where they failed', async () => {
    const store = await waiting([], ['1'])
    await keepObservation(store.dependencies, aKey('1'), store.told('1', {}))
    store.clock.advance(17 * minute)
    await store.look()
    const read = await store.dependencies.orderIntegrations.read(aKey('1'))

    expect(read).toMatchObject({
      value: { row: { status: 'FAILED' }, record: { enqueuedAt: expect.anything() } },
    })
  })

  it('are left for the next slice where this one may not ask any more', async () => {
    const store = await waiting([], ['1', '2', '3'])
    store.clock.advance(17 * minute)
    await store.look(6)
    expect([store.asked.length, await store.left()]).toEqual([2, 1])
    await store.look()

    expect(await store.left()).toBe(0)
    expect(await store.open()).toHaveLength(3)
  })

  it('are listed together, however many minutes they were reported in, and leave half of the calls', async () => {
    const store = await waiting([anOrder('1', 'handling', hour / 4)], [])
    const { dependencies, clock } = store
    const { list } = dependencies.lister
    let lists = 0
    const lister = { list: (...query: Parameters<typeof list>) => ((lists += 1), list(...query)) }
    for (let at = 0; at < 20; at += 1) {
      const reported = store.told(at === 0 ? '1' : `lost-${at}`, accepted)
      await dependencies.memory.kept.enqueued.keep(dependencies.enqueued, reported, clock.now())
      clock.advance(minute)
    }
    clock.advance(17 * minute)
    const calls = new CallAllowance(20)
    await enqueuedJob.run({ ...dependencies, lister }, { isOver: () => false, calls })

    expect(lists).toBe(1)
    expect(store.asked).toHaveLength(9)
    expect(await store.left()).toBe(10)
    expect(calls.take(10)).toBe(true)
    for (let slice = 0; slice < 2; slice += 1) await store.look(20)
    expect(await store.left()).toBe(0)
  })

  it('keep no other from being asked for where one cannot be', async () => {
    const store = await waiting([], ['1', '2'])
    const { dependencies, clock } = store
    const { find } = dependencies.orders
    const orders = { find: async (id: string) => (id === 'AMZ-1' ? unreadable : find(id)) }
    clock.advance(17 * minute)
    const slice = { isOver: () => false, calls: new CallAllowance(100) }
    await enqueuedJob.run({ ...dependencies, orders }, slice)

    expect((await store.open()).sort()).toEqual([
      ['1', 'STUCK'],
      ['2', 'STUCK'],
    ])
    expect(await store.left()).toBe(0)
  })

  it('wait while Orders has a fault, and are not called stuck for that', async () => {
    const store = await waiting([anOrder('1', 'handling', hour / 4)], ['1', '2'])
    const { dependencies, clock } = store
    const fault = failure({ ...unreadable.error, reason: 'server-error', retryable: true } as const)
    let lists = 0
    const faulty = {
      ...dependencies,
      lister: { list: async () => ((lists += 1), fault) },
      orders: { find: async () => fault },
    }
    clock.advance(17 * minute)
    await enqueuedJob.run(faulty, { isOver: () => false, calls: new CallAllowance(100) })
    expect([lists, await store.open(), await store.left()]).toEqual([1, [], 2])

    clock.advance(17 * minute)
    await store.look()
    expect(await store.open()).toEqual([['2', 'STUCK']])
  })

  it('are gone through bucket by bucket, however many there are, and one that fails comes last', async () => {
    const store = await waiting([], [])
    const { dependencies, clock } = store
    for (let at = 0; at < 45; at += 1) {
      const bucketId = `bucket-${at}`
      const from = clock.now()
      const orders = [store.told(`lost-${at}`, accepted)]
      await dependencies.enqueued.put(bucketId, { bucketId, from, orders })
      clock.advance(1_000)
    }
    clock.advance(17 * minute)
    const { read } = dependencies.orderIntegrations
    const orderIntegrations = {
      ...dependencies.orderIntegrations,
      read: (key: Parameters<typeof read>[0]) =>
        key.marketplaceOrderId === 'lost-0' ? Promise.resolve(unreadable) : read(key),
    }
    const slice = { isOver: () => false, calls: new CallAllowance(200) }
    const done = await enqueuedJob.run({ ...dependencies, orderIntegrations }, slice)

    expect(done).toEqual(success({ stuck: 44 }))
    const listed = await dependencies.enqueued.list()
    const since = '2026-11-23T12:34:00.000Z'
    const { from, ...bucket } = (listed.ok && listed.value[0]) || { from: '' }
    expect(bucket).toMatchObject({ bucketId: 'bucket-0', since, orders: [expect.anything()] })
    expect(from > since).toBe(true)
  })

  it('have the time that the owner gives them', async () => {
    const store = await waiting([], ['1'])
    const { stuckAfter } = store.dependencies.memory.settings.known
    ownerSets(store.dependencies, { stuckAfter: { ...stuckAfter, enqueued: 60 } })
    store.clock.advance(17 * minute)
    await store.look()

    expect(await store.left()).toBe(1)
  })
})
