import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { aClock, aKey } from '../../testing/builders'
import { describeReports } from './describe-reports'
import { importOrders } from './import-orders'
import { matchReports } from './match-reports'
import { lastImports } from './noted-imports'
import { packed } from '../../lib/packed'
import { CallAllowance } from '../reading/call-allowance'
import { createMemoryOrderLister } from '../../adapters/memory/memory-order-lister'
import { memoryAccount } from '../../testing/memory-account'

const aWorld = (inVtex: readonly string[] = []) => {
  const clock = aClock()
  const store = createMemoryOrderIntegrationStore(clock)
  const dependencies = {
    ...memoryAccount(clock),
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '1' }]),
    orders: createMemoryOrderReader(
      inVtex.map((orderId) => ({ orderId, state: 'handling', isInError: false, details: {} })),
    ),
    orderIntegrations: store,
    lister: createMemoryOrderLister([]),
  }
  const read = async (marketplaceOrderId: string) => {
    const stored = await store.read(aKey(marketplaceOrderId))
    return stored.ok ? stored.value : undefined
  }
  const match = () =>
    matchReports(dependencies, { isOver: () => false, calls: new CallAllowance(100) })
  return { dependencies, read, match }
}

const aLogRow = (different = {}) => ({
  id: '701-1',
  affiliateId: 'AMZ',
  status: 'Processado com erro',
  processedAt: '2026-11-23T10:00:00.000Z',
  ...different,
})

const bringLog = (
  world: ReturnType<typeof aWorld>,
  rows: readonly object[],
  affiliateId?: string,
) => importOrders(world.dependencies, { kind: 'VTEX_LOG', affiliateId, rows: packed(rows) })

const bringReport = (
  world: ReturnType<typeof aWorld>,
  rows: readonly object[],
  {
    affiliateId = 'AMZ',
    ...different
  }: { affiliateId?: string; part?: number; parts?: number } = {},
) => {
  const report = { id: 'a-report', part: 0, parts: 1, rows: rows.length, ...different }
  const kind = 'MARKETPLACE_REPORT'
  return importOrders(world.dependencies, { kind, affiliateId, rows: packed(rows), report })
}

const reportOf = async (world: ReturnType<typeof aWorld>) => {
  const described = await describeReports(world.dependencies)
  return described.ok ? described.value[0] : undefined
}

describe("bringing VTEX's integration log", () => {
  it('makes failed orders visible, with the cause where the text was copied', async () => {
    const world = aWorld()
    const message = 'FMT007: Payment total (10.00) differs from store desired value (12.00)'
    await bringLog(world, [
      aLogRow(),
      aLogRow({ id: 'AMZ-701-2', affiliateId: undefined, message }),
    ])

    expect((await world.read('701-1'))?.row).toMatchObject({
      status: 'FAILED',
      errorType: 'NOT_REPORTED',
    })
    expect((await world.read('701-2'))?.row).toMatchObject({ errorType: 'AMOUNT_DIVERGENCE' })
  })

  it('asks Orders about a failure before it is believed', async () => {
    const world = aWorld(['AMZ-701-1'])
    await bringLog(world, [aLogRow()])

    expect((await world.read('701-1'))?.row).toMatchObject({ status: 'INTEGRATED', open: false })
  })

  it('changes nothing when the same rows are brought again', async () => {
    const world = aWorld()
    await bringLog(world, [aLogRow()])
    const before = await world.read('701-1')
    world.dependencies.clock.advance(1_000)
    await bringLog(world, [aLogRow()])
    const after = await world.read('701-1')

    expect(after?.row.attempts).toBe(1)
    expect(after?.record.history.length).toBe(before?.record.history.length)
  })

  it.each([
    [{ status: '' }, 'status'],
    [{ id: ' ' }, 'id'],
    [{ affiliateId: 'ZZZ' }, 'affiliateId'],
    [{ affiliateId: undefined }, 'affiliateId'],
    [{ processedAt: 'yesterday' }, 'processedAt'],
    [{ processedAt: '2026-11-29T07:00:00+99:99' }, 'processedAt'],
    [{ id: 'PO-\ud83d' }, 'id'],
    [{ id: 'a\u0000b' }, 'id'],
  ])(
    'names the field of a row that cannot be read, and keeps the others (%j)',
    async (wrong, field) => {
      const world = aWorld()
      const brought = await bringLog(world, [aLogRow(wrong), aLogRow({ id: '701-9' })])

      expect(brought).toMatchObject({
        value: { read: 1, open: 1, refused: [{ index: 0, field }] },
      })
      expect(await world.read('701-9')).toBeDefined()
    },
  )

  it.each([
    [[], 'rows'],
    [Array.from({ length: 501 }, () => aLogRow()), 'rows'],
  ])('is refused in a batch of the wrong size (%#)', async (rows, field) => {
    expect(await bringLog(aWorld(), rows)).toMatchObject({ error: { field } })
  })
})

describe("bringing a marketplace's report", () => {
  it('brings value, deadline, items and the area of the postal code to an order that failed', async () => {
    const world = aWorld()
    await bringLog(world, [aLogRow()])
    const row = {
      orderId: '701-1',
      otherIds: ['ship-1'],
      createdAt: '2026-11-22T10:00:00.000Z',
      value: { amount: 31177, currency: 'BRL' },
      shipBy: '2026-11-24T10:00:00.000Z',
      items: [{ marketplaceSkuId: 'ABC', quantity: 2, unitPrice: 15000 }],
      postalCode: '22250-040',
      carrier: 'Loggi',
    }
    expect(await bringReport(world, [row])).toMatchObject({ value: { read: 1, refused: [] } })
    await world.match()
    expect((await world.read('701-1'))?.row).toMatchObject({
      alternateIds: ['ship-1'],
      order: {
        value: { amount: 31177, currency: 'BRL' },
        shipBy: '2026-11-24T10:00:00.000Z',
        shipBySource: 'MARKETPLACE',
        postalArea: '22250',
        carrier: { name: 'Loggi' },
      },
    })
  })

  it('keeps nothing of an order that needs nobody but where to look for it', async () => {
    const world = aWorld()
    await bringReport(world, [{ orderId: '701-1' }, { orderId: '701-2', status: 'Cancelado' }])

    expect(await world.read('701-1')).toBeUndefined()
    expect(await world.read('701-2')).toBeUndefined()
    expect(await reportOf(world)).toMatchObject({ rows: 2, arrived: 2, matched: 0, isDone: false })
  })

  it('needs to know whose orders they are', async () => {
    const world = aWorld()
    const rows = packed([{ orderId: '1' }])
    const report = { id: 'a-report', part: 0, parts: 1, rows: 1 }
    const kind = 'MARKETPLACE_REPORT'

    expect(await importOrders(world.dependencies, { kind, rows, report })).toMatchObject({
      error: { field: 'affiliateId' },
    })
    expect(await bringReport(world, [{ orderId: '1' }], { affiliateId: 'ZZZ' })).toMatchObject({
      error: { field: 'affiliateId' },
    })
  })

  it('takes its parts in their order, and one that comes twice once', async () => {
    const world = aWorld()
    const first = [{ orderId: '1' }, { orderId: 'a\u0000b' }]
    await bringReport(world, first, { parts: 2 })
    await bringReport(world, first, { parts: 2 })

    expect(await reportOf(world)).toMatchObject({ arrived: 2, refused: 1, isDone: false })
    const skipped = { part: 3, parts: 4 }
    expect(await bringReport(world, [{ orderId: '2' }], skipped)).toMatchObject({
      error: { field: 'report.part' },
    })
    await bringReport(world, [{ orderId: '2' }], { part: 1, parts: 2 })
    expect(await reportOf(world)).toMatchObject({ arrived: 3, refused: 1 })
  })

  it('says that its rest never came, and that what came is done', async () => {
    const world = aWorld()
    await bringReport(world, [{ orderId: '1' }], { parts: 2 })
    expect(await reportOf(world)).toMatchObject({ isCut: false })
    world.dependencies.clock.advance(16 * 60_000)
    await world.match()

    expect(await reportOf(world)).toMatchObject({ isCut: true, isDone: true, missing: 1 })
  })

  it.each([['no list'], [packed({})], [packed('rows')]])(
    'is refused where its rows cannot be unpacked (%#)',
    async (rows) => {
      const report = { id: 'a-report', part: 0, parts: 1, rows: 1 }
      const request = { kind: 'MARKETPLACE_REPORT', affiliateId: 'AMZ', rows, report } as const

      expect(await importOrders(aWorld().dependencies, request)).toMatchObject({
        error: { field: 'rows' },
      })
    },
  )
})

describe('what was brought', () => {
  const at = aClock().now()

  it('is remembered by what the page knows from it: which failed, why, and what never came', async () => {
    const world = aWorld()
    expect(await lastImports(world.dependencies)).toEqual({ ok: true, value: {} })

    await bringLog(world, [aLogRow()])
    expect(await lastImports(world.dependencies)).toEqual({ ok: true, value: { log: at } })

    await bringLog(world, [aLogRow({ message: 'Out of stock' })])
    await bringReport(world, [{ orderId: '701-9' }])
    expect(await lastImports(world.dependencies)).toEqual({
      ok: true,
      value: { log: at, reasons: at, report: at },
    })
  })

  it('is nothing where no row could be read', async () => {
    const world = aWorld()
    await bringLog(world, [{ nothing: true }])

    expect(await lastImports(world.dependencies)).toEqual({ ok: true, value: {} })
  })
})
