import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { toRow } from '../../domain/inbox/read-record'
import { observe } from '../../domain/orders/observe'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { findOrderIntegration } from './find-order-integration'
import { searchOrders, type SearchRequest } from './search-orders'
import { memoryAccount } from '../../testing/memory-account'

/** A store with three orders, the last of them integrated, that counts how often it is asked. */
const aStore = async () => {
  const clock = aClock()
  const store = createMemoryOrderIntegrationStore(clock)
  for (const id of ['1', '2', '3']) {
    const fields = { mainOrderId: 'AMZ-3-01' }
    const placed = id === '3' ? { success: true, code: 'SOI002', errors: null, fields } : {}
    const at = `2026-11-23T12:00:0${id}.000Z`
    await store.update(aKey(id), (current) =>
      observe(
        current,
        toRecord(aKey(id), anObservation({ marketplaceOrderId: id, ...placed }, at)),
      ),
    )
  }
  const asked: string[] = []
  const counted: OrderIntegrationStore = {
    ...store,
    page: (query, range) => {
      asked.push(`page ${range.from}-${range.to}`)
      return store.page(query, range)
    },
    read: (key) => {
      asked.push('read')
      return store.read(key)
    },
    find: (id) => {
      asked.push('find')
      return store.find(id)
    },
  }
  const dependencies = {
    ...memoryAccount(clock),
    orderIntegrations: counted,
  }
  const search = async (different: Partial<SearchRequest> = {}) => {
    const found = await searchOrders(dependencies, { filter: {}, first: 2, ...different })
    if (!found.ok) throw new Error('The store answers')
    return found.value
  }
  return { dependencies, asked, search }
}

const idsOf = ({ edges }: Awaited<ReturnType<Awaited<ReturnType<typeof aStore>>['search']>>) =>
  edges.map(({ row }) => row.marketplaceOrderId)

describe('all orders', () => {
  it('are listed page by page, also those that need nobody, with one call a page', async () => {
    const { search, asked } = await aStore()
    const first = await search()
    const second = await search({ after: first.edges.at(-1)?.cursor })

    expect([idsOf(first), first.hasNextPage, first.totalCount]).toEqual([['3', '2'], true, 3])
    expect([idsOf(second), second.hasNextPage]).toEqual([['1'], false])
    expect(asked).toEqual(['page 0-3', 'page 2-5'])
    expect(await first.window.lastProcessedAt()).toEqual(success(undefined))
  })

  it('go on where the search says that there are fewer', async () => {
    const { dependencies } = await aStore()
    const { page } = dependencies.orderIntegrations
    const tooSmall: OrderIntegrationStore['page'] = async (...given) => {
      const found = await page(...given)
      return found.ok ? success({ ...found.value, total: 2 }) : found
    }
    const orderIntegrations = { ...dependencies.orderIntegrations, page: tooSmall }
    const wanted = { filter: {}, first: 2 }

    expect(await searchOrders({ ...dependencies, orderIntegrations }, wanted)).toMatchObject({
      value: { hasNextPage: true },
    })
  })

  it('say where the window ends, and that there is no page behind it', async () => {
    const { dependencies, asked } = await aStore()
    const row = toRow(toRecord(aKey('old'), anObservation()))
    const page: OrderIntegrationStore['page'] = async (_, { from, to }) => {
      asked.push(`page ${from}-${to}`)
      return success({ rows: [{ row, revision: 1 }], total: 12_345, isFull: false })
    }
    const orderIntegrations = { ...dependencies.orderIntegrations, page }
    const after = Buffer.from(JSON.stringify({ searched: 9_990 }), 'utf8').toString('base64url')
    const wanted = { filter: {}, first: 100, after }
    const found = await searchOrders({ ...dependencies, orderIntegrations }, wanted)

    expect(found).toMatchObject({
      ok: true,
      value: { hasNextPage: false, totalCount: 12_345, window: { reachable: 10_000 } },
    })
    expect(found.ok && (await found.value.window.lastProcessedAt())).toEqual(
      success(row.lastSeenAt),
    )
    expect(asked).toEqual(['page 9990-10000', 'page 9999-10000'])
  })

  it('refuse a cursor of another list', async () => {
    const { dependencies } = await aStore()

    expect(await searchOrders(dependencies, { filter: {}, first: 2, after: 'x' })).toMatchObject({
      ok: false,
      error: { field: 'after' },
    })
  })
})

describe('an order by id', () => {
  it('costs one call in the form that names its affiliate, and at most two otherwise', async () => {
    const { dependencies, asked } = await aStore()
    await findOrderIntegration(dependencies, 'AMZ-2')
    expect(asked).toEqual(['read'])

    asked.length = 0
    expect(await findOrderIntegration(dependencies, '2')).toMatchObject({ ok: true })
    expect(asked).toEqual(['find'])

    asked.length = 0
    expect(await findOrderIntegration(dependencies, 'AMZ-3-01')).toMatchObject({ ok: true })
    expect(asked).toEqual(['read', 'find'])

    asked.length = 0
    await findOrderIntegration(dependencies, 'AMZ-3-01')
    expect(asked).toEqual(['read'])
  })
})
