import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import type { FoundOrder, OrderReader } from '../../ports/order-reader'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { noteAliases } from '../kept/order-aliases'
import { addOrderNote } from './note-orders'
import { findAnywhere } from './find-anywhere'

const inOrders = (orderId: string, state: string | undefined = 'invoiced'): FoundOrder => ({
  orderId,
  state,
  isInError: false,
  details: {},
})

const marketplaces = [
  { id: 'AMZ', name: 'Amazon', salesChannel: '2' },
  { id: 'MLB', name: 'Mercado Livre', salesChannel: '3' },
]

/** A store that keeps one failed order, and whose Orders has some that nobody ever reported. */
const aStore = async (orders: readonly FoundOrder[]) => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  await orderIntegrations.update(aKey('kept'), () => toRecord(aKey('kept'), anObservation()))
  let isDown = false
  const asked: string[] = []
  const reader = createMemoryOrderReader(orders, () => isDown)
  const counted: OrderReader = {
    find: (orderId) => {
      asked.push(orderId)
      return reader.find(orderId)
    },
  }
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
    orders: counted,
    affiliates: createMemoryAffiliateDirectory(marketplaces),
    people: { whoAsks: async () => success('ana@store.example') },
  }
  const find = async (id: string) => {
    const sought = await findAnywhere(dependencies, id)
    return sought.ok ? sought.value : sought.error.kind
  }
  return { clock, dependencies, asked, find, setDown: () => (isDown = true) }
}

describe('looking for an order by an id', () => {
  it('asks Orders nothing where the order is kept', async () => {
    const { find, asked } = await aStore([])

    expect(await find('AMZ-kept')).toMatchObject({ id: 'FOUND', isKept: true })
    expect(asked).toEqual([])
  })

  it.each(['MLB-2000071640247733', '2000071640247733'])(
    'finds a healthy order that nobody keeps by %s',
    async (id) => {
      const { find } = await aStore([inOrders('MLB-2000071640247733')])

      expect(await find(id)).toMatchObject({
        id: 'FOUND',
        isKept: false,
        order: { row: { id: 'MLB-2000071640247733', status: 'INTEGRATED', open: false } },
      })
    },
  )

  it('finds it under an ending that VTEX added, and rather the complete of two', async () => {
    const { find } = await aStore([inOrders('AMZ-701-9', ''), inOrders('AMZ-701-9-01')])

    expect(await find('701-9')).toMatchObject({ id: 'FOUND' })
  })

  it.each([
    ['is an order’s ID in VTEX', 'MLB-2000071640247733', 'NOT_FOUND'],
    ['has the form of an order’s at its marketplace', '701-4310037-1234567', 'NOT_FOUND'],
    ['may be of a pack or a shipment', '2000071640247733', 'NOT_SEARCHABLE'],
    ['is none', 'a"b', 'NOT_SEARCHABLE'],
  ])('says so where it %s', async (_, id, expected) => {
    const { find } = await aStore([])

    expect(await find(id)).toEqual({ id: expected })
  })

  it('finds it by the ID of its pack or shipment, under which of them Orders ever has it', async () => {
    const { dependencies, find } = await aStore([inOrders('MLB-4000')])
    const order = { affiliateId: 'MLB', marketplaceOrderId: '2000', alternateIds: ['4000', 'P-1'] }
    noteAliases(dependencies, [order])

    expect(await find('P-1')).toMatchObject({
      id: 'FOUND',
      isKept: false,
      order: { row: { id: 'MLB-2000', orderId: 'MLB-4000', status: 'INTEGRATED' } },
    })
    expect(await find('2000')).toMatchObject({ id: 'FOUND', order: { row: { id: 'MLB-2000' } } })
  })

  it('finds one that is kept by such an ID, also where Orders does not have it', async () => {
    const { dependencies, find, asked } = await aStore([])
    noteAliases(dependencies, [{ ...aKey('kept'), alternateIds: ['P-1'] }])

    expect(await find('P-1')).toMatchObject({ id: 'FOUND', isKept: true })
    expect(asked).toEqual([])
  })

  it('says no more than before of such an ID of an order that is nowhere', async () => {
    const { dependencies, find } = await aStore([])
    noteAliases(dependencies, [{ ...aKey('gone'), alternateIds: ['P-1'] }])

    expect(await find('P-1')).toEqual({ id: 'NOT_SEARCHABLE' })
  })

  it('takes no outage of Orders for an order that is not there', async () => {
    const { find, setDown } = await aStore([])
    setDown()

    expect(await find('MLB-1')).toBe('upstream')
  })

  it('asks Orders for the same id once a minute', async () => {
    const { find, asked, clock } = await aStore([])
    await find('MLB-1')
    const once = asked.length
    await find('MLB-1')
    expect(asked).toHaveLength(once)
    clock.advance(61_000)
    await find('MLB-1')

    expect(asked).toHaveLength(2 * once)
  })

  it('keeps it from the moment on that a person acts on it, as healthy as it is', async () => {
    const { dependencies, find } = await aStore([inOrders('MLB-1')])
    await addOrderNote(dependencies, { orderId: 'MLB-1', text: 'The buyer called' })

    expect(await find('MLB-1')).toMatchObject({
      id: 'FOUND',
      isKept: true,
      order: { row: { status: 'INTEGRATED', open: false }, record: { notes: [{}] } },
    })
  })
})
