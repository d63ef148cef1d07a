import { observe } from '../../domain/orders/observe'
import { toHandling } from '../../domain/orders/to-person-word'
import { toHandlingRecord, toRecord } from '../../domain/orders/observed-record'
import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { keepObservation } from '../ingest/keep-observation'
import { readCounts } from '../channels/channel-counts'
import { CallAllowance } from './call-allowance'
import { marketplaceReadings } from './describe-reading'
import { readOrders } from './read-orders'
import { readingProgress } from './reading-progress'
import { ago, anOrder, aStore, hour, now, type Order } from '../../testing/reading-store'
import { ownerSets } from '../../testing/owner'

describe('reading the orders of a store that reports nothing', () => {
  it('finds the orders that need somebody, of whatever age, and counts the others', async () => {
    const store = aStore([
      anOrder('held', 'waiting-for-manual-authorization', 20 * 24 * hour),
      anOrder('unpaid', 'waiting-ffmt-authorization', 3 * 24 * hour),
      anOrder('half', undefined),
      anOrder('fine', 'handling'),
      anOrder('gone', 'canceled'),
    ])

    expect(await store.read()).toMatchObject({ ok: true })
    expect(new Map((await store.open()).map(([id, status]) => [id, status]))).toEqual(
      new Map([
        ['held', 'AWAITING_AUTHORIZATION'],
        ['unpaid', 'STUCK'],
        ['half', 'FAILED'],
      ]),
    )
    const counts = await readCounts(store.dependencies.channelCounts, 'AMZ', {
      first: '2026-11-23',
      last: '2026-11-23',
    })
    expect(counts.ok && counts.value.byHour.get(Date.parse('2026-11-23T11:00:00.000Z'))).toBe(2)
  })

  it('asks get order once for each order that needs somebody, and for no other', async () => {
    const store = aStore([
      anOrder('held', 'waiting-for-manual-authorization'),
      ...Array.from({ length: 50 }, (_, index) => anOrder(`fine-${index}`, 'invoiced')),
    ])
    await store.read()
    store.clock.advance(6 * 60_000)
    await store.read()

    expect(store.asked).toEqual(['AMZ-held'])
  })

  it('lets an order go when Orders no longer lists it in its trouble', async () => {
    const orders = [anOrder('held', 'waiting-for-manual-authorization', 9 * 24 * hour)]
    const store = aStore(orders)
    await store.read()
    orders[0] = anOrder('held', 'handling', 9 * 24 * hour)
    store.clock.advance(6 * 60_000)
    await store.read()

    expect(await store.open()).toEqual([])
  })

  it('shows an order that is stuck by what the owner set since, though Orders shows nothing new of it', async () => {
    const store = aStore([anOrder('unpaid', 'waiting-ffmt-authorization', 10 * hour)])
    const { stuckAfter } = store.dependencies.memory.settings.known
    const waitsFor = (minutes: number) =>
      ownerSets(store.dependencies, {
        stuckAfter: { ...stuckAfter, waitingForMarketplace: minutes },
      })
    waitsFor(120)
    await store.read()
    expect(await store.open()).toEqual([['unpaid', 'STUCK']])
    waitsFor(24 * 60)
    const pending = aFactRecord(
      { marketplaceOrderId: 'unpaid', status: 'pending' },
      store.clock.now(),
    )
    await keepObservation(store.dependencies, aKey('unpaid'), {
      ...pending,
      marketplaceOrderId: 'unpaid',
    })
    expect(await store.open()).toEqual([])
    waitsFor(120)
    store.clock.advance(hour / 4)
    await store.read()

    expect(await store.open()).toEqual([['unpaid', 'STUCK']])
  })

  it('knows how far it came, and goes on from there', async () => {
    const store = aStore([anOrder('fine', 'handling', 29 * 24 * hour)])
    let steps = 0
    const slice = { isOver: () => steps++ > 3, calls: new CallAllowance(100) }
    await readOrders(store.dependencies, slice)
    const before = await store.dependencies.jobStates.read(readingProgress)
    await store.read()
    const after = await store.dependencies.jobStates.read(readingProgress)

    expect(before.ok && before.value.AMZ?.orders).toBe(0)
    expect(after).toMatchObject({ value: { AMZ: { orders: 1, from: '2026-10-24T12:00:00.000Z' } } })
  })

  it('tells people how far each marketplace is read, from the first day to all thirty', async () => {
    const store = aStore([anOrder('fine', 'handling')])
    const told = async () => {
      store.clock.advance(6_000)
      const read = await marketplaceReadings(store.dependencies)
      return read.ok ? read.value : []
    }
    const before = await told()
    let checks = 0
    await readOrders(store.dependencies, {
      isOver: () => checks++ > 1,
      calls: new CallAllowance(100),
    })
    const first = await told()
    await store.read()

    expect(before).toEqual([{ affiliateId: 'AMZ', name: 'Amazon', progress: undefined }])
    expect(first[0]?.progress).toMatchObject({ daysRead: 1, daysWanted: 30, isComplete: false })
    expect((await told())[0]?.progress).toMatchObject({ daysRead: 30, isComplete: true })
  })

  it('says why it does not get on, and takes no outage for an empty list', async () => {
    const store = aStore([anOrder('held', 'waiting-for-manual-authorization')])
    store.setDown(true)
    await store.read()
    const failed = await store.dependencies.jobStates.read(readingProgress)
    store.setDown(false)
    await store.read()

    expect(failed).toMatchObject({ value: { AMZ: { failure: { reason: 'unreachable' } } } })
    expect(await store.open()).toEqual([['held', 'AWAITING_AUTHORIZATION']])
  })

  it('stops at the number of calls that a slice may make', async () => {
    const store = aStore(
      Array.from({ length: 40 }, (_, index) =>
        anOrder(`held-${index}`, 'waiting-for-manual-authorization'),
      ),
    )
    ownerSets(store.dependencies, { callsPerSlice: 10 })
    await store.read()

    expect(store.asked).toHaveLength(9)
    expect(await store.open()).toHaveLength(40)
    ownerSets(store.dependencies, { callsPerSlice: 100 })
    store.clock.advance(6 * 60_000)
    await store.read()
    // What could only be listed then is asked for now, the others are not asked for again.
    expect(store.asked).toHaveLength(40)
  })

  it('lists all orders of a trouble, a part in each slice, where a slice reaches only the oldest', async () => {
    const held = Array.from({ length: 250 }, (_, index) =>
      anOrder(`held-${index}`, 'waiting-for-manual-authorization', (20 + index) * hour),
    )
    const store = aStore(held)
    const slices: number[] = []
    for (let slice = 0; slice < 6; slice += 1) {
      ownerSets(store.dependencies, { callsPerSlice: 2 })
      await store.read()
      slices.push((await store.open()).length)
    }

    expect(slices[0]).toBeLessThan(250)
    expect(slices.at(-1)).toBe(250)
  })

  it('reads a store that sells more in a day than a query can reach, whole hours at a time', async () => {
    const minutes = 24 * 60
    const store = aStore(
      Array.from({ length: 3 * minutes }, (_, index) =>
        anOrder(`fine-${index}`, 'invoiced', index * 20_000 + 1),
      ),
    )
    ownerSets(store.dependencies, { callsPerSlice: 40 })
    for (let slice = 0; slice < 12; slice += 1) await store.read()
    const progress = await store.dependencies.jobStates.read(readingProgress)
    const counts = await readCounts(store.dependencies.channelCounts, 'AMZ', {
      first: '2026-11-22',
      last: '2026-11-22',
    })

    expect(progress).toMatchObject({ value: { AMZ: { from: '2026-10-24T12:00:00.000Z' } } })
    expect(progress.ok && progress.value.AMZ?.orders).toBeGreaterThan(3 * minutes - 60)
    expect(counts.ok && counts.value.byHour.get(Date.parse('2026-11-22T20:00:00.000Z'))).toBe(180)
  })

  it('takes an order in handling for late by the deadline that its row names', async () => {
    const store = aStore([
      { ...anOrder('late', 'handling', 9 * 24 * hour), shipBy: ago(hour) },
      { ...anOrder('in-time', 'handling', 9 * 24 * hour), shipBy: ago(-48 * hour) },
    ])
    await store.read()

    expect(await store.open()).toEqual([['late', 'STUCK']])
  })

  it('does not report an incomplete order whose complete twin is there, nor ask for it again', async () => {
    const orders = [
      anOrder('701', undefined),
      { ...anOrder('701', 'handling'), orderId: 'AMZ-701-01' },
    ]
    const store = aStore(orders)
    await store.read()
    const asked = store.asked.length
    store.clock.advance(20 * 60_000)
    await store.read()

    expect(await store.open()).toEqual([])
    expect(store.asked.slice(0, 2)).toEqual(['AMZ-701', 'AMZ-701-01'])
    expect(store.asked).toHaveLength(asked)
  })

  it('lets an order go when its error is over, though its state is the same', async () => {
    const orders = [{ ...anOrder('failing', 'handling'), isInError: true }]
    const store = aStore(orders)
    await store.read()
    const before = await store.open()
    orders[0] = anOrder('failing', 'handling')
    store.clock.advance(61 * 60_000)
    await store.read()

    expect(before).toEqual([['failing', 'STUCK']])
    expect(await store.open()).toEqual([])
  })

  it('lets an order go when its error is over in a state that is never listed', async () => {
    const inError: Order = { ...anOrder('701', 'invoice', hour), isInError: true }
    const orders = [inError]
    const store = aStore(orders)
    await store.read()
    expect(await store.open()).toEqual([['701', 'INTEGRATED_WITH_PROBLEM']])
    // By now it is older than what is listed again and again.
    orders[0] = { ...inError, isInError: false }
    store.clock.advance(26 * hour)
    await store.read()
    store.clock.advance(61 * 60_000)
    await store.read()

    expect(await store.open()).toEqual([])
  })

  it('resolves a failure that was reported when the order turns up under an id with an ending', async () => {
    const orders: Order[] = []
    const store = aStore(orders)
    await store.dependencies.orderIntegrations.update(aKey('702'), () =>
      toRecord(aKey('702'), anObservation({ marketplaceOrderId: '702' })),
    )
    await store.read()
    const before = await store.open()
    orders.push({ ...anOrder('702', 'handling', -60_000), orderId: 'AMZ-702-01' })
    store.clock.advance(6 * 60_000)
    await store.read()

    expect(before).toEqual([['702', 'FAILED']])
    expect(await store.open()).toEqual([])
  })

  it('does not ask every few minutes for what a person closed', async () => {
    const store = aStore([anOrder('held', 'waiting-for-manual-authorization')])
    await store.read()
    const handling = toHandling({
      at: now,
      by: 'operator',
      reason: 'SHIPPED_OUTSIDE_VTEX',
      status: 'AWAITING_AUTHORIZATION',
    })
    await store.dependencies.orderIntegrations.update(aKey('held'), (current) =>
      observe(current, toHandlingRecord(aKey('held'), handling)),
    )
    store.clock.advance(6 * 60_000)
    await store.read()
    store.clock.advance(6 * 60_000)
    await store.read()

    expect(store.asked).toEqual(['AMZ-held'])
  })
})
