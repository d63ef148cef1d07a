import { carrierKeyOf } from '../domain/carriers/unregistered-carriers'
import { aKey, anObservation, aSightingRecord } from '../testing/builders'
import { observe } from '../domain/order-integration/observe'
import { toHandling } from '../domain/order-integration/person-word'
import { toHandlingRecord, toRecord } from '../domain/order-integration/told-record'
import type { StoredFilter } from '../domain/inbox/stored-filter'
import type { Change, OrderIntegrationStore } from './order-integration-store'

export type StoreHarness = {
  readonly store: OrderIntegrationStore
  /** The same data as another replica sees it. */
  readonly otherReplica: OrderIntegrationStore
  /** Makes everything written so far visible to searches. */
  readonly flush: () => Promise<void>
  readonly close: () => Promise<void>
}

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const reporting =
  (operationId: string, marketplaceOrderId = '701-1', different: object = {}): Change =>
  (current) =>
    observe(
      current,
      toRecord(
        aKey(marketplaceOrderId),
        anObservation({ operationId, ...different }, minute(Number(operationId) || 0)),
      ),
    )

const operationsIn = async (store: OrderIntegrationStore, id = '701-1'): Promise<string[]> => {
  const read = await store.read(aKey(id))
  if (!read.ok || read.value === undefined) throw new Error('The order is stored')
  return read.value.record.history
    .flatMap((each) => (each.kind === 'notification' ? (each.operationId ?? []) : []))
    .sort()
}

/** What every OrderIntegrationStore promises, whatever it keeps its data in. */
export const describeOrderIntegrationStore = (
  name: string,
  createHarness: () => Promise<StoreHarness>,
): void => {
  describe(`${name} keeps order integrations`, () => {
    let harness: StoreHarness

    beforeEach(async () => {
      harness = await createHarness()
    })
    afterEach(() => harness.close())

    it('knows nothing of an order that nobody mentioned', async () => {
      expect(await harness.store.read(aKey('never'))).toEqual({ ok: true, value: undefined })
    })

    it('reads at once what was written', async () => {
      await harness.store.update(aKey(), reporting('1'))

      const read = await harness.otherReplica.read(aKey())

      expect(read).toMatchObject({
        ok: true,
        value: { row: { status: 'FAILED', errorType: 'AMOUNT_DIVERGENCE' } },
      })
    })

    it('adds to what is known and counts revisions', async () => {
      const first = await harness.store.update(aKey(), reporting('1'))
      const second = await harness.store.update(aKey(), reporting('2'))

      if (!first.ok || !second.ok) throw new Error('Both are stored')
      expect(second.value.revision).toBeGreaterThan(first.value.revision)
      expect(await operationsIn(harness.store)).toEqual(['1', '2'])
    })

    it('loses nothing when two replicas create the same order at once', async () => {
      await Promise.all([
        harness.store.update(aKey(), reporting('1')),
        harness.otherReplica.update(aKey(), reporting('2')),
      ])

      expect(await operationsIn(harness.store)).toEqual(['1', '2'])
    })

    it('loses nothing that it said was stored when two replicas keep writing at once', async () => {
      const operations = Array.from({ length: 12 }, (_, index) => String(index + 1))
      const stored = await Promise.all(
        operations.map(async (operation, index) => {
          const store = index % 2 === 0 ? harness.store : harness.otherReplica
          const updated = await store.update(aKey(), reporting(operation))
          return updated.ok ? [operation] : []
        }),
      )

      expect(await operationsIn(harness.store)).toEqual(expect.arrayContaining(stored.flat()))
    })

    it('finds an order by its marketplace order id and by its VTEX order id', async () => {
      await harness.store.update(
        aKey('702 2'),
        reporting('1', '702 2', {
          success: true,
          code: 'SOI001',
          errors: null,
          fields: { mainOrderId: 'AMZ-702 2-01' },
        }),
      )
      await harness.flush()

      const ids = ['702 2', 'AMZ-702 2-01']
      const found = await Promise.all(ids.map((id) => harness.otherReplica.find(id)))

      for (const each of found) {
        expect(each).toMatchObject({ ok: true, value: { row: { marketplaceOrderId: '702 2' } } })
      }
      expect(await harness.store.find('other')).toEqual({ ok: true, value: undefined })
    })

    it('lists open orders and those that need nobody apart, and counts them', async () => {
      await harness.store.update(aKey('open'), reporting('1', 'open'))
      await harness.store.update(
        aKey('done'),
        reporting('2', 'done', { success: true, code: 'SOI002', errors: null }),
      )
      await harness.flush()

      const newest = await harness.store.newestOpen()
      const healthy = await harness.store.newestHealthy()
      const scrolled = await harness.store.scrollOpen()

      expect(newest).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { id: 'AMZ-open' } }] },
      })
      expect(healthy).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { id: 'AMZ-done' } }] },
      })
      expect(scrolled).toMatchObject({ ok: true, value: { rows: [{ row: { id: 'AMZ-open' } }] } })
    })

    it('counts orders by the template of a message that no rule knows, also those that are open no more', async () => {
      const unknown = (description: string) => ({
        code: 'ZZZ',
        message: '',
        errors: [{ description }],
      })
      await harness.store.update(aKey('one'), reporting('1', 'one', unknown('Zorp 1234 over')))
      await harness.store.update(aKey('two'), reporting('2', 'two', unknown('Zorp 99887 over')))
      await harness.store.update(
        aKey('two'),
        reporting('3', 'two', { success: true, code: 'SOI002', errors: null }),
      )
      await harness.store.update(aKey('other'), reporting('4', 'other', unknown('Quux')))
      await harness.store.update(aKey('known'), reporting('5', 'known'))
      await harness.flush()
      const read = await harness.store.read(aKey('one'))
      const row = read.ok ? read.value?.row : undefined

      expect(row?.errorType).toBe('UNCLASSIFIED')
      expect(await harness.otherReplica.countTemplate(row?.template ?? '')).toEqual({
        ok: true,
        value: 2,
      })
      expect(await harness.store.countTemplate('never')).toEqual({ ok: true, value: 0 })
    })

    it('counts orders that moved on by their carrier, of all time or of late', async () => {
      const carrier = { id: '1ab', name: 'Demo Express' }
      const seen = async (id: string, state: string, name = carrier.name) => {
        const at = `2026-11-23T12:00:0${state === 'ready-for-handling' ? 0 : 1}.000Z`
        const told = aSightingRecord({ state, at }, { details: { carrier: { ...carrier, name } } })
        const record = { ...told, marketplaceOrderId: id }
        await harness.store.update(aKey(id), (current) => observe(current, record))
      }
      await seen('waits', 'ready-for-handling')
      await seen('moved', 'ready-for-handling')
      await seen('moved', 'handling')
      await seen('other', 'invoiced', 'Demo Road')
      await harness.flush()
      const { countMoved } = harness.otherReplica
      const carrierKey = carrierKeyOf(carrier)

      expect(await countMoved({ carrierKey })).toEqual({ ok: true, value: 1 })
      expect(await countMoved({})).toEqual({ ok: true, value: 2 })
      expect(await countMoved({ since: '2000-01-01T00:00:00.000Z' })).toMatchObject({ value: 2 })
      expect(await countMoved({ since: '2999-01-01T00:00:00.000Z' })).toMatchObject({ value: 0 })
      expect(await countMoved({ carrierKey: 'never' })).toEqual({ ok: true, value: 0 })
    })

    it('finds orders of any status, page by page', async () => {
      const placed = { success: true, code: 'SOI002', errors: null }
      await harness.store.update(aKey('1'), reporting('1', '1'))
      await harness.store.update(aKey('2'), reporting('2', '2', placed))
      await harness.store.update(aKey('3'), reporting('3', '3'))
      await harness.flush()
      const find = async (filter: StoredFilter, from = 0, to = 100) => {
        const sort = { field: 'LAST_PROCESSED', direction: 'DESCENDING' } as const
        const found = await harness.otherReplica.search({ filter, sort, from, to })
        if (!found.ok) throw new Error('The store answers')
        return [found.value.total, found.value.rows.map(({ row }) => row.marketplaceOrderId)]
      }

      expect(await find({})).toEqual([3, ['3', '2', '1']])
      expect(await find({}, 1, 2)).toEqual([3, ['2']])
      expect(await find({ statuses: ['INTEGRATED'] })).toEqual([1, ['2']])
      expect(await find({ statuses: ['INTEGRATED', 'FAILED'] })).toEqual([3, ['3', '2', '1']])
      expect(await find({ errorTypes: ['AMOUNT_DIVERGENCE'] })).toEqual([2, ['3', '1']])
      expect(await find({ actors: ['PRICING'] })).toEqual([2, ['3', '1']])
      expect(await find({ affiliateIds: ['MLB'] })).toEqual([0, []])
      expect(await find({ search: ' AMZ-2 ' })).toEqual([1, ['2']])
      expect(await find({ processedAt: { from: minute(2), to: minute(3) } })).toEqual([1, ['2']])
      expect(await find({ firstSeenAt: { to: minute(2) } })).toEqual([1, ['1']])
      expect(await find({ createdAt: { from: minute(0) } })).toEqual([0, []])
      expect(await find({ shipBy: { to: minute(9) } })).toEqual([0, []])
    })

    it('counts failed orders by when they came in, also those that a person closed', async () => {
      const from = '2026-11-23T00:02:00.000Z'
      const to = '2026-11-23T00:05:00.000Z'
      const placed = { success: true, code: 'SOI002', errors: null }
      const closing = toHandling({
        at: minute(9),
        by: 'demo',
        reason: 'SHIPPED_OUTSIDE_VTEX',
        status: 'FAILED',
      })
      await harness.store.update(aKey('before'), reporting('1', 'before'))
      await harness.store.update(aKey('first'), reporting('2', 'first'))
      await harness.store.update(aKey('done'), reporting('3', 'done', placed))
      await harness.store.update(aKey('closed'), reporting('4', 'closed'))
      await harness.store.update(aKey('closed'), (current) =>
        observe(current, toHandlingRecord(aKey('closed'), closing)),
      )
      await harness.store.update(aKey('after'), reporting('5', 'after'))
      await harness.flush()

      expect(await harness.otherReplica.countFailed({ from, to })).toEqual({ ok: true, value: 2 })
    })

    it('removes an order that needs nobody after its time, and no other', async () => {
      const placed = { success: true, code: 'SOI002', errors: null }
      await harness.store.update(aKey('open'), reporting('1', 'open'))
      await harness.store.update(aKey('old'), reporting('2', 'old', placed))
      await harness.store.update(aKey('young'), reporting('7', 'young', placed))
      await harness.flush()
      const before = minute(5)

      expect(await harness.otherReplica.settledBefore(before)).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { id: 'AMZ-old' } }] },
      })
      for (const [id, isRemoved] of [
        ['open', false],
        ['young', false],
        ['old', true],
        ['old', false],
      ] as const) {
        const removed = await harness.otherReplica.removeSettled(aKey(id), before)
        expect([id, removed]).toEqual([id, { ok: true, value: isRemoved }])
      }
      expect(await harness.store.read(aKey('old'))).toEqual({ ok: true, value: undefined })
      expect(await harness.store.read(aKey('young'))).toMatchObject({
        value: { revision: expect.any(Number) },
      })
    })

    it('tells which orders changed since a moment, also those that are open no more', async () => {
      const beginning = '2000-01-01T00:00:00.000Z'
      await harness.store.update(aKey('first'), reporting('1', 'first'))
      await harness.store.update(
        aKey('first'),
        reporting('2', 'first', { success: true, code: 'SOI002', errors: null }),
      )
      await harness.flush()

      expect(await harness.store.changedSince(beginning, 1)).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { status: 'INTEGRATED', open: false } }] },
      })
      expect(await harness.store.changedSince('2999-01-01T00:00:00.000Z', 1)).toMatchObject({
        ok: true,
        value: { total: 0, rows: [] },
      })
    })

    it('lists what time alone has changed, until somebody writes what it has become', async () => {
      const enqueued = toRecord(
        aKey(),
        anObservation({ success: true, code: 'SOI003', errors: null }, '2026-11-23T11:59:00.000Z'),
      )
      await harness.store.update(aKey(), () => enqueued)
      await harness.flush()

      expect(await harness.store.due('2026-11-23T12:13:00.000Z')).toMatchObject({
        value: { total: 0, rows: [] },
      })
      expect(await harness.store.due('2026-11-23T12:15:00.000Z')).toMatchObject({
        value: { total: 1, rows: [{ row: { status: 'PROCESSING' } }] },
      })
    })
  })
}
