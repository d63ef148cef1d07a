import { toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import { aKey, anObservation } from '../../testing/builders'
import { anOrder, aStore, hour, now, unreadable } from '../../testing/reading-store'
import { ownerSets } from '../../testing/owner'
import { confirmJob } from '../tick/confirm-job'
import { dueJob } from '../tick/due-job'
import { CallAllowance } from './call-allowance'
import { readOrders } from './read-orders'
import { readingProgress } from './reading-progress'

// One order that cannot be read or written must not keep the others from being looked at.

const minute = 60_000
const slice = (calls = 100) => ({ isOver: () => false, calls: new CallAllowance(calls) })
const broken = failure({ ...unreadable.error, reason: 'server-error', retryable: true } as const)

type Store = ReturnType<typeof aStore>

const withoutAnswer = ({ dependencies }: Store, isOdd: (id: string) => boolean) => ({
  ...dependencies,
  orders: {
    find: (id: string) => (isOdd(id) ? Promise.resolve(unreadable) : dependencies.orders.find(id)),
  },
})

const report = async ({ dependencies, clock }: Store, id: string, different: object = {}) => {
  const told = anObservation({ marketplaceOrderId: id, ...different }, clock.now())
  await dependencies.orderIntegrations.update(aKey(id), () => toRecord(aKey(id), told))
}

describe('an order that always fails', () => {
  it('keeps no other of its trouble from being asked for', async () => {
    const held = ['a', 'b'].map((id) => anOrder(id, 'waiting-for-manual-authorization', 2 * hour))
    const orders = [...held]
    const store = aStore(orders)
    await store.read()
    orders.splice(0, 2, anOrder('a', 'handling', 2 * hour), anOrder('b', 'handling', 2 * hour))
    store.clock.advance(26 * hour)
    await readOrders(
      withoutAnswer(store, (id) => id === 'AMZ-a'),
      slice(),
    )

    expect(await store.open()).toEqual([['a', 'AWAITING_AUTHORIZATION']])
  })

  it.each([
    ['at once where it cannot succeed', unreadable, 1],
    ['after some rounds where it might', broken, 5],
  ])('does not stop reading: %s', async (_, problem, rounds) => {
    const state = 'waiting-for-manual-authorization'
    const store = aStore([anOrder('bad', state), anOrder('good', state)])
    const { dependencies } = store
    const { read } = dependencies.orderIntegrations
    const orderIntegrations = {
      ...dependencies.orderIntegrations,
      read: (key: Parameters<typeof read>[0]) =>
        key.marketplaceOrderId === 'bad' ? Promise.resolve(problem) : read(key),
    }
    for (let round = 0; round < rounds; round += 1) {
      await readOrders({ ...dependencies, orderIntegrations }, slice())
    }
    const progress = await dependencies.jobStates.read(readingProgress)

    expect(progress).toMatchObject({ value: { AMZ: { until: now } } })
    expect(await store.open()).toEqual([['good', 'AWAITING_AUTHORIZATION']])
  })

  it('keeps no other from becoming late', async () => {
    const store = aStore([])
    const accepted = { success: true, code: 'SOI003', errors: null }
    for (const id of ['bad', 'gone', 'good']) {
      await report(store, id, accepted)
      store.clock.advance(1_000)
    }
    store.clock.advance(hour)
    const { dependencies } = store
    const { read, update } = dependencies.orderIntegrations
    type Key = Parameters<typeof update>[0]
    const orderIntegrations = {
      ...dependencies.orderIntegrations,
      // The search index still shows it.
      read: async (key: Key) => {
        const stored = await read(key)
        return key.marketplaceOrderId === 'gone'
          ? ({ ok: true, value: undefined } as const)
          : stored
      },
      update: (...[key, change]: Parameters<typeof update>) =>
        key.marketplaceOrderId === 'bad' ? Promise.resolve(unreadable) : update(key, change),
    }
    const done = await dueJob.run({ ...dependencies, orderIntegrations }, slice())

    expect(done).toMatchObject({ value: { reread: 1, failed: 1 } })
    expect(await store.open()).toEqual([['good', 'STUCK']])
  })

  it('is read again ever more rarely, behind a whole page of which another one has its turn', async () => {
    const store = aStore([])
    const facts = { success: true, code: 'SOI003', errors: null }
    for (let index = 0; index < 101; index += 1) {
      await report(store, index < 100 ? `bad-${index}` : 'good', facts)
      store.clock.advance(1_000)
    }
    store.clock.advance(hour)
    const { dependencies } = store
    let writes = 0
    const { update } = dependencies.orderIntegrations
    const orderIntegrations = {
      ...dependencies.orderIntegrations,
      update: (...[key, change]: Parameters<typeof update>) => {
        if (key.marketplaceOrderId === 'good') return update(key, change)
        writes += 1
        return Promise.resolve(unreadable)
      },
    }
    for (let round = 0; round < 3; round += 1) {
      await dueJob.run({ ...dependencies, orderIntegrations }, slice(200))
      store.clock.advance(minute / 2)
    }

    expect(await store.open()).toEqual([['good', 'STUCK']])
    expect(writes).toBe(200)
  })

  it('keeps no other from being confirmed', async () => {
    const store = aStore([])
    for (let index = 0; index < 12; index += 1) {
      await report(store, index < 10 ? `odd-${index}` : `good-${index}`)
      store.clock.advance(1_000)
    }
    ownerSets(store.dependencies, { callsPerSlice: 10 })
    const odd = withoutAnswer(store, (id) => id.includes('odd'))
    for (let round = 0; round < 3; round += 1) {
      await confirmJob.run(odd, slice(10))
      store.clock.advance(minute)
    }

    expect(store.asked).toEqual(['AMZ-good-10', 'AMZ-good-11'])
  })

  it('is asked about ever more rarely, while nothing else waits', async () => {
    const store = aStore([])
    await report(store, 'odd')
    let calls = 0
    const odd = withoutAnswer(store, () => ((calls += 1), true))
    for (let round = 0; round < 240; round += 1) {
      await confirmJob.run(odd, slice())
      store.clock.advance(minute)
    }

    // After 1, 2, 4, 8, 16, 32 minutes, and each hour.
    expect(calls).toBe(9)
  })

  it('is asked about under all of its ids, though these are more than the calls of a slice', async () => {
    const store = aStore([anOrder('1', 'handling')])
    const { dependencies, clock } = store
    const told = toRecord(aKey('1'), anObservation({ marketplaceOrderId: '1' }, clock.now()))
    const failed = { ...told, alternateIds: ['p1', 'p2'] }
    await dependencies.orderIntegrations.update(aKey('1'), () => failed)
    ownerSets(dependencies, { callsPerSlice: 10 })
    await confirmJob.run(dependencies, slice(10))

    expect(await store.open()).toEqual([])
  })
})

describe('open orders of which only a part is loaded', () => {
  it('are not taken for all: nothing is read, so that nothing is passed over', async () => {
    const store = aStore([anOrder('old', 'handling', hour / 4)])
    const { dependencies, clock } = store
    await report(store, 'old')
    clock.advance(1_000)
    for (let index = 0; index < 101; index += 1) await report(store, `new-${index}`)
    clock.advance(1_000)
    const { orderIntegrations } = dependencies
    const limited = failure({
      ...unreadable.error,
      reason: 'rate-limited',
      retryable: true,
    } as const)
    const cold = { ...orderIntegrations, scroll: async () => limited }
    const first = await readOrders({ ...dependencies, orderIntegrations: cold }, slice())
    await store.read()

    expect(first).toMatchObject({ value: { steps: 0 } })
    expect((await store.open()).map(([id]) => id)).not.toContain('old')
  })
})

it('an order that its connector writes in another case than VTEX is the one that is listed', async () => {
  const store = aStore([anOrder('ABC-1', 'handling', hour / 4)])
  await report(store, 'abc-1')
  store.clock.advance(3_000)
  expect(await store.open()).toEqual([['abc-1', 'FAILED']])
  await store.read()

  expect(await store.open()).toEqual([])
})
