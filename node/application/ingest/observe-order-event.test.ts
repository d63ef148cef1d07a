import { anOrder, aStore, now, type Order } from '../../testing/reading-store'
import { toRecord } from '../../domain/orders/observed-record'
import { aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { observeOrderEvent } from './observe-order-event'
import { sourceHealth } from './source-health'

const anEvent = (orderId: string, currentState: string, different: object = {}) => ({
  recorder: {},
  domain: 'Fulfillment',
  orderId,
  currentState,
  lastState: null,
  currentChangeDate: now,
  lastChangeDate: null,
  ...different,
})

const hearing = (...orders: Order[]) => {
  const store = aStore(orders)
  return { ...store, hear: (event: unknown) => observeOrderEvent(store.dependencies, event) }
}

const stored = async (store: ReturnType<typeof hearing>, id: string) => {
  const read = await store.dependencies.orderIntegrations.read(aKey(id))
  return read.ok ? read.value?.row : undefined
}

const held = 'waiting-for-manual-authorization'

describe('an event of an order', () => {
  it('that needs nobody is written nowhere, and nobody is asked', async () => {
    const store = hearing(anOrder('701', 'handling'))
    const states = ['order-accepted', 'ready-for-handling', 'handling', 'invoiced']
    for (const state of states) {
      expect(await store.hear(anEvent('AMZ-701', state))).toMatchObject({
        value: { outcome: 'observed' },
      })
    }

    expect(await stored(store, '701')).toBeUndefined()
    expect(store.asked).toEqual([])
  })

  it('that needs somebody is an observation; get order is asked at first sight only', async () => {
    const store = hearing(anOrder('701', 'handling'))
    await store.hear(anEvent('AMZ-701', held))
    store.clock.advance(60_000)
    await store.hear(anEvent('AMZ-701', 'handling', { currentChangeDate: store.clock.now() }))

    expect(await stored(store, '701')).toMatchObject({
      status: 'INTEGRATED',
      workflowState: 'handling',
      order: { skuIds: ['1'] },
    })
    expect(store.asked).toEqual(['AMZ-701'])
  })

  it('asks once for an order of which many events arrive at a time', async () => {
    const store = hearing(anOrder('701', held))
    await Promise.all(
      [1, 2, 3].map((copy) => store.hear(anEvent('AMZ-701', held, { recorder: { copy } }))),
    )

    expect(store.asked).toEqual(['AMZ-701'])
  })

  it('comes to the same in any order, and repeated', async () => {
    const events = [held, 'ready-for-handling', 'handling'].map((state, index) =>
      anEvent('AMZ-701', state, { currentChangeDate: `2026-11-23T12:3${index}:00.000Z` }),
    )
    const orders = [events, [...events].reverse(), [...events, ...events]]
    for (const order of orders) {
      const store = hearing()
      for (const event of order) await store.hear(event)
      expect(await stored(store, '701')).toMatchObject({ workflowState: 'handling', open: false })
    }
  })

  it("belongs to the marketplace's order where VTEX added an ending to its id", async () => {
    const store = hearing({ ...anOrder('701', held), orderId: 'AMZ-701-01' })
    await store.hear(anEvent('AMZ-701-01', held))
    store.clock.advance(60_000)
    const currentChangeDate = store.clock.now()
    await store.hear(anEvent('AMZ-701-01', 'handling', { currentChangeDate }))

    expect(await stored(store, '701')).toMatchObject({ orderId: 'AMZ-701-01' })
    expect(await stored(store, '701-01')).toBeUndefined()
    expect(store.asked).toEqual(['AMZ-701-01'])
  })

  it('asks for no order with an ending that needs nobody and has no record', async () => {
    const store = hearing({ ...anOrder('701', 'handling'), orderId: 'AMZ-701-01' })
    await store.hear(anEvent('AMZ-701-01', 'handling'))

    expect(await stored(store, '701-01')).toBeUndefined()
    expect(store.asked).toEqual([])
  })

  it('ends what was reported of the order under its id without the ending', async () => {
    const store = hearing({ ...anOrder('701', 'handling'), orderId: 'AMZ-701-01' })
    await store.dependencies.orderIntegrations.update(aKey('701'), () =>
      toRecord(aKey('701'), anObservation()),
    )
    await store.hear(anEvent('AMZ-701-01', 'handling'))

    expect(await stored(store, '701')).toMatchObject({ status: 'INTEGRATED', open: false })
  })

  it('is kept without its details while Orders does not answer, which the next one brings', async () => {
    const store = hearing(anOrder('701', 'handling'))
    store.setDown(true)
    await store.hear(anEvent('AMZ-701', held))
    const before = await stored(store, '701')
    store.setDown(false)
    await store.hear(anEvent('AMZ-701', 'handling'))

    expect(before).toMatchObject({ workflowState: held, order: { skuIds: [] } })
    expect(await stored(store, '701')).toMatchObject({ order: { skuIds: ['1'] } })
  })

  it("is ignored where it is the store's own or of a marketplace that nobody knows", async () => {
    const store = hearing()
    const events = [
      anEvent('AMZ-701', 'handling', { domain: 'Marketplace' }),
      anEvent('ZZZ-701', 'handling'),
      anEvent('1500000000001-01', 'handling'),
    ]

    for (const event of events) {
      expect(await store.hear(event)).toEqual({ ok: true, value: { outcome: 'ignored' } })
    }
    expect(store.asked).toEqual([])
  })

  it('names the first field that it cannot be understood for, and nothing of its content', async () => {
    const refused = await hearing().hear(
      anEvent('AMZ-701', 'handling', { currentChangeDate: 'soon, Maria' }),
    )

    expect(refused).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field: 'currentChangeDate', reason: 'wrong-shape' },
    })
  })

  it("teaches the store's own usual time until handling", async () => {
    const store = hearing()
    await store.hear(
      anEvent('AMZ-701', 'handling', {
        lastState: 'ready-for-handling',
        lastChangeDate: '2026-11-23T11:34:00.000+00:00',
      }),
    )

    expect(store.dependencies.memory.reading.handlingTimes.all()).toEqual([3_600_000])
  })
})

describe('many events', () => {
  const budgeted = () => {
    const ids = ['1', '2', '3', '4']
    const store = hearing(...ids.map((id) => anOrder(id, 'order-create-error')))
    ownerSets(store.dependencies, { callsPerSlice: 4 })
    return { ...store, ids }
  }

  it('ask for no more orders than half a slice may, and lose none of their states', async () => {
    const store = budgeted()
    for (const id of store.ids) await store.hear(anEvent(`AMZ-${id}`, 'order-create-error'))

    expect(store.asked).toEqual(['AMZ-1', 'AMZ-2'])
    expect(await stored(store, '4')).toMatchObject({ status: 'STUCK', order: { skuIds: [] } })
    store.clock.advance(60_000)
    await store.hear(anEvent('AMZ-4', 'order-creation-error'))
    expect(await stored(store, '4')).toMatchObject({ order: { skuIds: ['1'] } })
  })

  it('leave the rest to the reader, which brings the details and orders that could not be told', async () => {
    const ending = { ...anOrder('5', 'order-create-error'), orderId: 'AMZ-5-01' }
    const store = hearing(anOrder('3', 'order-create-error'), ending)
    ownerSets(store.dependencies, { callsPerSlice: 0 })
    await store.hear(anEvent('AMZ-3', 'order-create-error'))
    await store.hear(anEvent('AMZ-5-01', 'order-create-error'))
    expect(store.asked).toEqual([])
    ownerSets(store.dependencies, { callsPerSlice: 100 })
    await store.read()

    expect(await stored(store, '3')).toMatchObject({ order: { skuIds: ['1'] } })
    expect(await stored(store, '5')).toMatchObject({ status: 'STUCK', orderId: 'AMZ-5-01' })
  })
})

describe('what is heard of orders', () => {
  it('is counted: what came, and what could not be read with its field', async () => {
    const store = hearing(anOrder('701', 'handling'))
    await store.hear(anEvent('AMZ-701', 'handling'))
    await store.hear(anEvent('ZZZ-701', 'handling'))
    await store.hear(anEvent('AMZ-701', 'handling', { currentChangeDate: 'yesterday' }))

    expect(await sourceHealth(store.dependencies, 'orders-broadcast')).toMatchObject({
      value: {
        observations: 1,
        unreadable: 1,
        lastSuccessAt: now,
        lastFailure: { reason: 'unreadable', field: 'currentChangeDate', at: now },
      },
    })
  })
})
