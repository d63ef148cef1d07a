import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderLister } from '../../adapters/memory/memory-order-lister'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { parseFilter } from '../../domain/inbox/filter-input'
import { success } from '../../lib/result'
import type { ListedOrder } from '../../ports/order-lister'
import { aClock, aKey } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { toRecord } from '../../domain/orders/observed-record'
import { anObservation } from '../../testing/builders'
import { noteAliases } from '../kept/order-aliases'
import { searchInOrders } from './search-in-orders'
import { closeOrders } from './work-on-orders'

type Held = ListedOrder & { readonly affiliateId: string }

const anOrder = (affiliateId: string, minute: number, state = 'invoiced'): Held => ({
  affiliateId,
  orderId: `${affiliateId}-${100 + minute}`,
  state,
  isInError: false,
  createdAt: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
})

const held: readonly Held[] = [
  ...Array.from({ length: 20 }, (_, index) => anOrder('AMZ', index)),
  ...Array.from({ length: 20 }, (_, index) => anOrder('MLB', index)),
  anOrder('MLB', 30, 'canceled'),
]

/** A store of two marketplaces, of whose orders one was reported. */
const aStore = async () => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  await orderIntegrations.update(aKey('105'), () =>
    toRecord(aKey('105'), anObservation({ marketplaceOrderId: '105' })),
  )
  let isDown = false
  let calls = 0
  const lister = createMemoryOrderLister(held, () => isDown)
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations,
    orders: createMemoryOrderReader(
      held.map((order) => ({ ...order, details: {} })),
      () => isDown,
    ),
    lister: {
      list: (query: Parameters<typeof lister.list>[0]) => {
        calls += 1
        return lister.list(query)
      },
    },
    affiliates: createMemoryAffiliateDirectory([
      { id: 'AMZ', name: 'Amazon', salesChannel: '2' },
      { id: 'MLB', name: 'Mercado Livre', salesChannel: '3' },
    ]),
    people: { whoAsks: async () => success('ana@store.example') },
  }
  const search = async (input: object, first = 10, after?: string) => {
    const filter = parseFilter({ openOnly: false, ...input }, { now: clock.now(), timeZone: 'UTC' })
    if (!filter.ok) throw new Error('The filter is right')
    return searchInOrders(dependencies, { filter: filter.value, first, after })
  }
  const listed = async (input: object, first = 10, after?: string) => {
    const found = await search(input, first, after)
    if (!found.ok) throw new Error(found.error.kind)
    return { ...found.value, ids: found.value.edges.map(({ row }) => row.id) }
  }
  return { dependencies, search, listed, calls: () => calls, setDown: () => (isDown = true) }
}

describe('all orders', () => {
  it('come from Orders, the newest first, each once over all pages, a call for each marketplace and page', async () => {
    const { listed, calls } = await aStore()
    const ids: string[] = []
    let after: string | undefined
    let pages = 0
    do {
      const page = await listed({}, 10, after)
      expect(page.totalCount).toBe(held.length)
      ids.push(...page.ids)
      after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined
      pages += 1
    } while (after !== undefined)

    expect(ids).toHaveLength(held.length)
    expect(new Set(ids).size).toBe(held.length)
    expect(ids.slice(0, 3)).toEqual(['MLB-130', 'AMZ-119', 'MLB-119'])
    expect(calls()).toBe(2 * pages)
  })

  it('are narrowed by status, marketplace and the day on which they were placed', async () => {
    const { listed } = await aStore()

    expect((await listed({ statuses: ['CANCELED'] })).ids).toEqual(['MLB-130'])
    expect((await listed({ marketplaces: ['AMZ'] })).totalCount).toBe(20)
    expect((await listed({ createdAt: { to: '2026-11-23T09:01:00Z' } })).ids).toEqual([
      'AMZ-100',
      'MLB-100',
    ])
  })

  it('say what is kept of those of which something is', async () => {
    const { dependencies, listed } = await aStore()
    await closeOrders(dependencies, { ids: ['AMZ-105'] }, { reason: 'NOT_OURS' })
    const { edges } = await listed({ marketplaces: ['AMZ'] }, 20)

    expect(edges.find(({ row }) => row.id === 'AMZ-105')?.row).toMatchObject({ attempts: 1 })
  })

  it('say it also where a connector wrote the ID in another case', async () => {
    const { dependencies, listed } = await aStore()
    const key = { affiliateId: 'amz', marketplaceOrderId: '106' }
    await dependencies.orderIntegrations.update(key, () => toRecord(key, anObservation()))
    const { edges } = await listed({ marketplaces: ['AMZ'] }, 20)

    expect(edges.filter(({ row }) => row.attempts === 1)).toHaveLength(2)
  })

  it.each([
    ['filter.errorTypes', { errorTypes: ['AMOUNT_DIVERGENCE'] }],
    ['filter.statuses', { statuses: ['FAILED'] }],
    ['filter.shipBy', { shipBy: { to: 'today' } }],
    ['filter.assignee', { assignee: 'me' }],
  ])('refuse %s, which Orders cannot be asked for', async (field, input) => {
    const { search } = await aStore()

    expect(await search(input)).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', field, reason: 'only-open-orders' },
    })
  })

  it('are not fewer because Orders does not answer', async () => {
    const { search, setDown } = await aStore()
    setDown()

    expect(await search({})).toMatchObject({ ok: false, error: { kind: 'upstream' } })
  })

  it('tell an id that is kept, and one that they cannot be searched by', async () => {
    const { listed } = await aStore()

    expect(await listed({ search: '105' })).toMatchObject({ ids: ['AMZ-105'], soughtId: 'FOUND' })
    expect(await listed({ search: '4711' })).toMatchObject({ ids: [], soughtId: 'NOT_SEARCHABLE' })
  })

  it('are all those of a pack, kept or not, by the ID of the pack, and one by its own', async () => {
    const { dependencies, listed } = await aStore()
    const packed = (affiliateId: string, marketplaceOrderId: string, pack = 'PACK-1') => ({
      ...{ affiliateId, marketplaceOrderId },
      alternateIds: [pack],
    })
    noteAliases(dependencies, [packed('AMZ', '105'), packed('MLB', '106'), packed('MLB', '107')])
    noteAliases(dependencies, [packed('MLB', '108', 'PACK-2')])

    const found = await listed({ search: 'pack-1' })

    expect(found).toMatchObject({ totalCount: 3, soughtId: 'FOUND' })
    expect([...found.ids].sort()).toEqual(['AMZ-105', 'MLB-106', 'MLB-107'])
    expect((await listed({ search: 'MLB-106' })).ids).toEqual(['MLB-106'])
  })
})
