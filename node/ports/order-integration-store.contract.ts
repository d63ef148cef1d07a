import { toRecord } from '../domain/orders/observed-record'
import { aKey, anObservation } from '../testing/builders'
import { reporting, type StoreHarness } from './order-integration-harness.contract'
import { describeSearches } from './order-integration-search.contract'
import { lastWrittenFirst, type OrderIntegrationStore } from './order-integration-store'

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

    describeSearches(() => harness)

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

    it('keeps one order under all forms of its id, and shows the one that came first', async () => {
      await harness.store.update(aKey('lu-1a'), reporting('1', 'lu-1a'))
      await harness.otherReplica.update(aKey('LU-1A'), reporting('2', 'LU-1A'))

      const sort = lastWrittenFirst
      expect(await operationsIn(harness.store, 'Lu-1a')).toEqual(['1', '2'])
      expect(await harness.store.find('lU-1a')).toMatchObject({
        value: { row: { marketplaceOrderId: 'lu-1a' } },
      })
      for (const search of ['lu-1a', 'LU-1A', 'amz-LU-1a']) {
        expect(await harness.store.page({ search }, { sort })).toMatchObject({
          value: { rows: [{ row: { id: 'AMZ-lu-1a' } }], total: 1 },
        })
      }
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

      const ids = ['702 2', 'AMZ-702 2-01']
      const found = await Promise.all(ids.map((id) => harness.otherReplica.find(id)))

      for (const each of found) {
        expect(each).toMatchObject({ ok: true, value: { row: { marketplaceOrderId: '702 2' } } })
      }
      expect(await harness.store.find('other')).toEqual({ ok: true, value: undefined })

      const both = await harness.otherReplica.findAll(['other', ...ids])
      expect(both).toMatchObject({ ok: true, value: [{ row: { marketplaceOrderId: '702 2' } }] })
      expect(await harness.store.findAll(['other'])).toEqual({ ok: true, value: [] })
    })

    it('lists open orders and those that need nobody apart, and counts them', async () => {
      await harness.store.update(aKey('open'), reporting('1', 'open'))
      await harness.store.update(
        aKey('done'),
        reporting('2', 'done', { success: true, code: 'SOI002', errors: null }),
      )

      const newest = await harness.store.page({ open: true }, { sort: lastWrittenFirst })
      const healthy = await harness.store.page({ open: false }, { sort: lastWrittenFirst })
      const scrolled = await harness.store.scroll({ open: true })
      if (scrolled.ok) await harness.store.scroll({ open: true }, scrolled.value.next)

      expect(newest).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { id: 'AMZ-open' } }] },
      })
      expect(healthy).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { id: 'AMZ-done' } }] },
      })
      expect(scrolled.ok && [...scrolled.value.rows]).toMatchObject([{ row: { id: 'AMZ-open' } }])
    })

    it('tells the ids of all orders, open or not, and those that Orders has them under', async () => {
      const fields = { mainOrderId: 'AMZ-in-orders' }
      await harness.store.update(aKey('open'), reporting('1', 'open'))
      await harness.store.update(
        aKey('done'),
        reporting('2', 'done', { success: true, code: 'SOI002', errors: null, fields }),
      )

      const first = await harness.store.scrollIds()
      const second =
        first.ok && first.value.next && (await harness.store.scrollIds(first.value.next))

      const scrolled = first.ok ? [...first.value.ids] : []
      if (second && second.ok) scrolled.push(...second.value.ids)
      expect(scrolled.map((id) => id.toUpperCase())).toEqual(
        expect.arrayContaining(['AMZ-OPEN', 'AMZ-DONE', 'AMZ-IN-ORDERS']),
      )
    })

    it('tells which orders changed since a moment, also those that are open no more', async () => {
      const beginning = '2000-01-01T00:00:00.000Z'
      const since = (writtenSince: string) =>
        harness.store.page({ writtenSince }, { sort: { field: 'WRITTEN', direction: 'ASCENDING' } })
      await harness.store.update(aKey('first'), reporting('1', 'first'))
      await harness.store.update(
        aKey('first'),
        reporting('2', 'first', { success: true, code: 'SOI002', errors: null }),
      )

      expect(await since(beginning)).toMatchObject({
        ok: true,
        value: { total: 1, rows: [{ row: { status: 'INTEGRATED', open: false } }] },
      })
      expect(await since('2999-01-01T00:00:00.000Z')).toMatchObject({
        ok: true,
        value: { total: 0, rows: [] },
      })
    })

    it('lists what time alone has changed, until somebody writes what it has become', async () => {
      const due = (dueBy: string) =>
        harness.store.page({ dueBy }, { sort: { field: 'DUE', direction: 'ASCENDING' } })
      const enqueued = toRecord(
        aKey(),
        anObservation({ success: true, code: 'SOI003', errors: null }, '2026-11-23T11:59:00.000Z'),
      )
      await harness.store.update(aKey(), () => enqueued)

      expect(await due('2026-11-23T12:13:00.000Z')).toMatchObject({
        value: { total: 0, rows: [] },
      })
      expect(await due('2026-11-23T12:15:00.000Z')).toMatchObject({
        value: { total: 1, rows: [{ row: { status: 'PROCESSING' } }] },
      })
    })
  })
}
