import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { memoryAccount } from '../../testing/memory-account'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { success } from '../../lib/result'
import { ordersByIds } from './orders-by-ids'
import { closeOrders } from './work-on-orders'

const amazon = { id: 'AMZ', name: 'Amazon', salesChannel: '2' }

const healthy = {
  orderId: 'AMZ-701-0000001-0000001',
  state: 'invoiced',
  isInError: false,
  details: {},
}

const unreachable = failure({
  kind: 'upstream',
  service: 'master-data',
  operation: 'find-all',
  reason: 'unreachable',
  retryable: true,
} as const)

const aWorld = async (open: readonly string[] = ['1', '2']) => {
  const clock = aClock()
  const store = createMemoryOrderIntegrationStore(clock)
  const searches: (readonly string[])[] = []
  const orderIntegrations: OrderIntegrationStore = {
    ...store,
    findAll: (ids) => {
      searches.push(ids)
      return store.findAll(ids)
    },
  }
  const add = (key = aKey('1'), isDone = false) =>
    store.update(key, () => toRecord(key, anObservation(isDone ? { success: true } : {})))
  for (const id of open) await add(aKey(id))
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
    people: { whoAsks: async () => success('operator@demostore.example') },
  }
  const statesOf = async (...ids: readonly string[]) => {
    const found = await ordersByIds(dependencies, ids)
    if (!found.ok) return found.error
    return found.value.map(({ asked, state, row }) => [asked, state, row?.id])
  }
  return { dependencies, store, add, searches, statesOf }
}

describe('looking up pasted ids', () => {
  it('tells what is open, closed and done, and of the rest that it cannot be looked for, in the order asked', async () => {
    const { dependencies, add, statesOf } = await aWorld(['1', '2'])
    await add(aKey('3'), true)
    await closeOrders(dependencies, { ids: ['AMZ-2'] }, { reason: 'NOT_OURS' })

    expect(await statesOf('9', '2', ' 1 ', 'AMZ-3')).toEqual([
      ['9', 'NOT_SEARCHABLE', undefined],
      ['2', 'CLOSED', 'AMZ-2'],
      ['1', 'OPEN', 'AMZ-1'],
      ['AMZ-3', 'NEEDS_NOBODY', 'AMZ-3'],
    ])
  })

  it('answers the same id once, and takes none for another that looks like it', async () => {
    const { statesOf } = await aWorld(['12', '12a'])

    expect(await statesOf('12', '12', '12A', '1*2', '012')).toEqual([
      ['12', 'OPEN', 'AMZ-12'],
      ['12A', 'NOT_SEARCHABLE', undefined],
      ['1*2', 'NOT_SEARCHABLE', undefined],
      ['012', 'NOT_SEARCHABLE', undefined],
    ])
  })

  it('answers an id that two marketplaces use once for each', async () => {
    const { add, statesOf } = await aWorld(['1'])
    await add({ affiliateId: 'MGL', marketplaceOrderId: '1' })

    expect(await statesOf('1')).toEqual([
      ['1', 'OPEN', 'AMZ-1'],
      ['1', 'OPEN', 'MGL-1'],
    ])
  })

  it('asks the store for none of the open orders, and for few at once of five hundred others', async () => {
    const { searches, statesOf } = await aWorld(['1', '2'])
    await statesOf('1', '2')
    expect(searches).toEqual([])

    await statesOf(...Array.from({ length: 500 }, (_, index) => `4${index}`))

    expect(searches).toHaveLength(25)
    expect(Math.max(...searches.map(({ length }) => length))).toBeLessThanOrEqual(40)
  })

  it('says of what the store did not answer that it was not looked up', async () => {
    const { dependencies } = await aWorld(['1'])
    const down = {
      ...dependencies,
      orderIntegrations: { ...dependencies.orderIntegrations, findAll: async () => unreachable },
    }
    const found = await ordersByIds(down, ['1', '2'])

    expect(found).toMatchObject({
      value: [{ state: 'OPEN' }, { asked: '2', state: 'NOT_ANSWERED' }],
    })
  })

  it('asks Orders for what is not kept, and calls unknown only what it cannot have', async () => {
    const { dependencies } = await aWorld(['1'])
    const withOrders = {
      ...dependencies,
      affiliates: createMemoryAffiliateDirectory([amazon]),
      orders: createMemoryOrderReader([healthy]),
    }
    const ids = ['701-0000001-0000001', '701-0000002-0000002', '2000001']
    const found = await ordersByIds(withOrders, ids)

    expect(found).toMatchObject({
      value: [
        { state: 'NEEDS_NOBODY', row: { id: 'AMZ-701-0000001-0000001', status: 'INTEGRATED' } },
        { state: 'NOT_KNOWN' },
        { state: 'NOT_SEARCHABLE' },
      ],
    })
  })

  it('refuses more than five hundred', async () => {
    const { statesOf } = await aWorld()

    expect(await statesOf(...Array.from({ length: 501 }, String))).toMatchObject({
      kind: 'invalid-input',
      field: 'ids',
    })
  })
})
