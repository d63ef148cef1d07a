import { createMemoryCollection } from '../../adapters/memory/collection'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderLister } from '../../adapters/memory/memory-order-lister'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { connectorDocuments, type Connector } from '../../domain/connectors/connector'
import { failure, success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { ownerSets } from '../../testing/owner'
import { packed } from '../../lib/packed'
import { CallAllowance } from '../reading/call-allowance'
import { describeReports } from './describe-reports'
import { importOrders } from './import-orders'
import { matchReports } from './match-reports'
import { memoryAccount } from '../../testing/memory-account'

const now = '2026-11-23T12:00:00.000Z'
const minute = 60_000
const createdAt = (index: number) =>
  new Date(Date.parse(now) - 86_400_000 - (index % 5_000) * minute).toISOString()

const affiliates = [
  { id: 'AMZ', name: 'Amazon', salesChannel: '1' },
  { id: 'NET', name: 'Netshoes', salesChannel: '2' },
  { id: 'MLB', name: 'Mercado Livre', salesChannel: '3' },
]

const connectors: readonly Connector[] = affiliates.map(({ id, name }) => ({
  id,
  affiliateId: id,
  marketplaceName: name,
  createdAt: now,
  tokens: [],
}))

type InVtex = { readonly affiliateId: string; readonly orderId: string; readonly createdAt: string }

const aWorld = (orders: readonly InVtex[]) => {
  const clock = aClock(now)
  const calls = { list: 0, get: 0 }
  let down = false
  let reports = 0
  const held = orders.map((order) => ({ ...order, state: 'handling', isInError: false }))
  const lister = createMemoryOrderLister(held, () => down)
  const byId = new Map(held.map((order) => [order.orderId, { ...order, details: {} }]))
  const nothing = createMemoryOrderReader([], () => down)
  const dependencies = {
    ...memoryAccount(clock),
    connectors: createMemoryCollection(
      connectorDocuments,
      Object.fromEntries(connectors.map((each) => [each.id, each])),
    ),
    affiliates: { list: async () => success(affiliates) },
    lister: {
      list: (query: Parameters<typeof lister.list>[0]) => {
        calls.list += 1
        return lister.list(query)
      },
    },
    orders: {
      find: async (id: string) => {
        calls.get += 1
        return down ? nothing.find(id) : success(byId.get(id))
      },
    },
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
  }
  ownerSets(dependencies, { callsPerSlice: 10_000 })
  const missing = async () => {
    const found: string[] = []
    const scroll = await dependencies.orderIntegrations.scroll({ open: true })
    if (!scroll.ok) throw new Error('The store answers')
    for (const { row } of scroll.value.rows) if (row.status === 'MISSING') found.push(row.id)
    return found
  }
  return {
    dependencies,
    calls,
    missing,
    setDown: (value: boolean) => (down = value),
    bring: async (affiliateId: string, rows: readonly object[]) => {
      const parts = Math.ceil(rows.length / 500)
      const id = `report-${(reports += 1)}`
      for (let part = 0; part < parts; part += 1) {
        const imported = await importOrders(dependencies, {
          kind: 'MARKETPLACE_REPORT',
          affiliateId,
          rows: packed(rows.slice(part * 500, (part + 1) * 500)),
          report: { id, part, parts, rows: rows.length },
        })
        expect(imported).toMatchObject({ ok: true })
      }
    },
    reports: async () => {
      const described = await describeReports(dependencies)
      return described.ok ? described.value : []
    },
    look: () =>
      matchReports(dependencies, {
        isOver: () => false,
        calls: new CallAllowance(dependencies.memory.settings.known.callsPerSlice),
      }),
  }
}

describe('orders that a marketplace has and VTEX does not', () => {
  it('are found among many, none invented, whatever form the ids of the others have', async () => {
    const inVtex: InVtex[] = []
    const reports = new Map<string, object[]>(affiliates.map(({ id }) => [id, []]))
    const ghosts: string[] = []
    for (let index = 0; index < 3_000; index += 1) {
      const affiliateId = affiliates[index % 3]?.id ?? ''
      const id = `${700_000 + index}`
      const at = createdAt(index)
      const order = { orderId: id, createdAt: at }
      const put = (orderId: string) => inVtex.push({ affiliateId, orderId, createdAt: at })
      if (index % 100 === 7) ghosts.push(`${affiliateId}-${id}`)
      else if (index % 100 === 11) Object.assign(order, { status: 'Aguardando pagamento' })
      else if (index % 100 === 13) put(`${affiliateId}-${id}-01`)
      else if (affiliateId === 'NET' && index % 100 === 17) put(`${affiliateId}-${id}T`)
      else if (affiliateId === 'AMZ' && index % 100 === 19) put(`${affiliateId}-${id}_FBA`)
      else if (affiliateId === 'MLB' && index % 10 === 3) {
        Object.assign(order, { otherIds: [`4${id}`] })
        put(`${affiliateId}-4${id}`)
      } else put(`${affiliateId}-${id}`)
      reports.get(affiliateId)?.push(order)
    }
    const world = aWorld(inVtex)
    for (const [affiliateId, rows] of reports) {
      await world.bring(affiliateId, rows)
    }
    await world.look()

    expect(ghosts).toHaveLength(30)
    expect((await world.missing()).sort()).toEqual(ghosts.sort())
    // Ghosts and unpaid orders are all that the list does not answer for, under two or three ids each.
    expect(world.calls.get).toBeLessThanOrEqual(60 * 3)
  })

  it('come with what the report says of them', async () => {
    const world = aWorld([])
    const shipBy = '2026-11-24T10:00:00.000Z'
    await world.bring('AMZ', [{ orderId: '700001', createdAt: createdAt(1), shipBy }])
    await world.look()
    const read = await world.dependencies.orderIntegrations.read({
      affiliateId: 'AMZ',
      marketplaceOrderId: '700001',
    })

    expect(read).toMatchObject({ value: { row: { status: 'MISSING', order: { shipBy } } } })
  })

  it('are not those that were canceled on both sides, and one that lives only here is a problem', async () => {
    const living = { affiliateId: 'AMZ', orderId: 'AMZ-700001', createdAt: createdAt(1) }
    const world = aWorld([living])
    const canceled = ['700001', '700002'].map((orderId) => ({
      orderId,
      createdAt: createdAt(1),
      status: 'Cancelado',
    }))
    await world.bring('AMZ', canceled)
    await world.look()
    const kept = await world.dependencies.orderIntegrations.scroll({})

    expect(kept.ok && [...kept.value.rows]).toMatchObject([
      { row: { id: 'AMZ-700001', errorType: 'ORDER_CANCELED', open: true } },
    ])
  })

  it('are looked for again when Orders did not answer', async () => {
    const world = aWorld([])
    await world.bring('AMZ', [{ orderId: '700001' }])
    world.dependencies.clock.advance(16 * minute)
    world.setDown(true)
    await world.look()
    expect(await world.missing()).toEqual([])
    world.setDown(false)
    await world.look()

    expect(await world.missing()).toEqual(['AMZ-700001'])
  })

  it('are not missing while they may still be on their way', async () => {
    const world = aWorld([])
    await world.bring('AMZ', [{ orderId: '700001' }])
    await world.look()
    expect(world.calls.get).toBe(0)
    world.dependencies.clock.advance(16 * minute)
    await world.look()

    expect(await world.missing()).toEqual(['AMZ-700001'])
  })

  it('wait for the next slice when this one may not ask any more', async () => {
    const world = aWorld([])
    ownerSets(world.dependencies, { callsPerSlice: 7 })
    await world.bring(
      'MLB',
      [1, 2, 3, 4].map((id) => ({ orderId: `70000${id}` })),
    )
    world.dependencies.clock.advance(16 * minute)
    await world.look()
    const first = (await world.missing()).length
    await world.look()

    expect(first).toBe(3)
    expect(await world.missing()).toHaveLength(4)
  })

  it('lose no batch when two are brought at the same time', async () => {
    const world = aWorld([])
    await Promise.all(
      [1, 2, 3].map((id) =>
        world.bring('AMZ', [{ orderId: `70000${id}`, createdAt: createdAt(1) }]),
      ),
    )
    await world.look()

    expect(await world.missing()).toHaveLength(3)
  })

  it('changes nothing where the same report is imported again', async () => {
    const world = aWorld([{ affiliateId: 'AMZ', orderId: 'AMZ-700002', createdAt: createdAt(1) }])
    const rows = ['700001', '700002'].map((orderId) => ({ orderId, createdAt: createdAt(1) }))
    const kept = async () => {
      const scroll = await world.dependencies.orderIntegrations.scroll({})
      return scroll.ok ? [...scroll.value.rows].map(({ row }) => [row.id, row.attempts]) : []
    }
    await world.bring('AMZ', rows)
    await world.look()
    const before = await kept()
    await world.bring('AMZ', rows)
    await world.look()
    const after = await kept()

    expect(before.map(([id]) => id)).toEqual(['AMZ-700001'])
    expect(after).toEqual(before)
    const outcome = { matched: 2, inVtex: 1, missing: 1 }
    expect(await world.reports()).toMatchObject([outcome, outcome])
  })

  it('hold no other report back where one is not answered', async () => {
    const world = aWorld([])
    const { orders } = world.dependencies
    const find = async (id: string) => {
      const refused = { kind: 'upstream', service: 'orders', operation: 'find' } as const
      return id.includes('666')
        ? failure({ ...refused, reason: 'server-error', retryable: true } as const)
        : orders.find(id)
    }
    const look = () =>
      matchReports(
        { ...world.dependencies, orders: { find } },
        { isOver: () => false, calls: new CallAllowance(100) },
      )
    await world.bring('AMZ', [{ orderId: '666', createdAt: createdAt(1) }])
    await world.bring('AMZ', [{ orderId: '700001', createdAt: createdAt(1) }])
    await look()

    expect(await world.missing()).toEqual(['AMZ-700001'])
    expect(await world.reports()).toMatchObject([
      { isDone: true, missing: 1 },
      { isDone: false, matched: 0 },
    ])
    world.dependencies.clock.advance(25 * 60 * minute)
    await look()
    expect((await world.reports())[1]).toMatchObject({ isDone: true, unanswered: 1 })
  })

  it('wait in no document once they were looked for', async () => {
    const world = aWorld([])
    await world.bring('AMZ', [{ orderId: '700001', createdAt: createdAt(1) }])
    await world.look()

    expect(await world.dependencies.reportParts.count()).toEqual(success(0))
  })
})
