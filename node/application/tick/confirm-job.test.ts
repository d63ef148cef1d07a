import { joinRecords } from '../../domain/orders/record'
import { toRecord } from '../../domain/orders/observed-record'
import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { anOrder, aStore, type Order } from '../../testing/reading-store'
import { confirmationsOf } from '../orders/confirmations'
import { CallAllowance } from '../reading/call-allowance'
import { confirmJob } from './confirm-job'

// A failure counts as soon as it is reported; Orders is asked behind it, what ships next first.

const reported = async (orders: readonly Order[], deadlines: Readonly<Record<string, string>>) => {
  const store = aStore([...orders])
  const { dependencies, clock } = store
  for (const [id, shipBy] of Object.entries(deadlines)) {
    const failed = toRecord(aKey(id), anObservation({ marketplaceOrderId: id }, clock.now()))
    const fact = { ...aFactRecord({ shipBy: shipBy || undefined }), marketplaceOrderId: id }
    await dependencies.orderIntegrations.update(aKey(id), () => joinRecords(failed, fact))
  }
  const confirm = (calls = 100) =>
    confirmJob.run(dependencies, { isOver: () => false, calls: new CallAllowance(calls) })
  const waiting = async () => {
    clock.advance(60_000)
    const { memory, orderIntegrations } = dependencies
    const viewed = await memory.openSet.view({ store: orderIntegrations, clock })
    if (!viewed.ok) throw new Error('The store answers')
    return confirmationsOf(dependencies, viewed.value.rows)
  }
  return { ...store, confirm, waiting }
}

const on = (day: number) => `2026-11-${day}T12:00:00.000Z`

describe('reported failures', () => {
  it('are confirmed in Orders, the nearest deadline first, and those that are there leave the list', async () => {
    const store = await reported([anOrder('there', 'handling')], {
      late: on(28),
      never: '',
      there: on(24),
      next: on(25),
    })
    expect(await store.open()).toHaveLength(4)
    expect(await store.confirm()).toMatchObject({ value: { confirmed: 4, left: 0 } })

    expect(store.asked).toEqual(['AMZ-there', 'AMZ-next', 'AMZ-late', 'AMZ-never'])
    expect((await store.open()).map(([id]) => id).sort()).toEqual(['late', 'never', 'next'])
    expect(await store.waiting()).toBeUndefined()
  })

  it('take what Orders knows of the order, such as when it must ship', async () => {
    const there = { ...anOrder('there', 'waiting-for-manual-authorization'), shipBy: on(25) }
    const store = await reported([there], { there: '' })
    await store.confirm()
    const read = await store.dependencies.orderIntegrations.read(aKey('there'))

    expect(read.ok && read.value?.row.order).toMatchObject({ shipBy: on(25), skuIds: ['1'] })
  })

  it('are asked about once', async () => {
    const store = await reported([], { one: on(24) })
    await store.confirm()
    await store.waiting()
    await store.confirm()

    expect(store.asked).toEqual(['AMZ-one'])
  })

  it('wait while Orders does not answer, and are failures until it does', async () => {
    const store = await reported([anOrder('there', 'handling')], { there: on(24) })
    store.setDown(true)
    await store.confirm()
    expect(await store.open()).toEqual([['there', 'FAILED']])
    expect(await store.waiting()).toEqual({ waiting: 1, endsAt: undefined })
    store.setDown(false)
    await store.confirm()

    expect(await store.open()).toEqual([])
  })

  it('take half of a slice’s calls, and people are told when the last is asked about', async () => {
    const many = Object.fromEntries(Array.from({ length: 35 }, (_, index) => [`${index}`, on(24)]))
    const store = await reported([], many)
    ownerSets(store.dependencies, { callsPerSlice: 20 })
    await store.confirm(20)

    expect(store.asked).toHaveLength(10)
    expect(await store.waiting()).toEqual({ waiting: 25, endsAt: '2026-11-23T12:38:00.000Z' })
  })
})
