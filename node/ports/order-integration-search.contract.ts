import { carrierKeyOf } from '../domain/checks/unregistered-carriers'
import { isDoneBefore } from '../domain/inbox/row'
import type { StoredFilter } from '../domain/inbox/stored-search'
import { observe } from '../domain/orders/observe'
import { toHandling } from '../domain/orders/to-person-word'
import { toHandlingRecord } from '../domain/orders/observed-record'
import { aKey, aSnapshotRecord } from '../testing/builders'
import { minute, reporting, type StoreHarness } from './order-integration-harness.contract'
import type { IsKnown, OrderIntegrationStore, OrderQuery } from './order-integration-store'

/** A scroll of few orders, read until it ends: a store may let only so many run at once, and each runs until then. */
const scrollRecordsWhole = async (
  store: Pick<OrderIntegrationStore, 'scrollRecords'>,
  query: OrderQuery,
) => {
  const scrolled = await store.scrollRecords(query)
  if (scrolled.ok && scrolled.value.next !== undefined) {
    await store.scrollRecords(query, scrolled.value.next)
  }
  return scrolled
}

/** What a store's search index promises: finding, counting and removing among many orders. */
export const describeSearches = (current: () => StoreHarness): void => {
  let harness: StoreHarness

  beforeEach(() => {
    harness = current()
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
    const read = await harness.store.read(aKey('one'))
    const row = read.ok ? read.value?.row : undefined

    expect(row?.errorType).toBe('UNCLASSIFIED')
    expect(await harness.otherReplica.count({ template: row?.template })).toEqual({
      ok: true,
      value: 2,
    })
    expect(await harness.store.count({ template: 'never' })).toEqual({ ok: true, value: 0 })
  })

  it('has every order of which a person said something, also those that are open no more', async () => {
    const said = toHandling({
      at: '2026-11-23T12:01:00.000Z',
      by: 'operator@demostore.example',
      reason: 'OTHER',
      status: 'FAILED',
    })
    await harness.store.update(aKey('silent'), reporting('1', 'silent'))
    await harness.store.update(aKey('spoken'), reporting('2', 'spoken'))
    await harness.store.update(aKey('spoken'), (current) =>
      observe(current, toHandlingRecord(aKey('spoken'), said)),
    )

    expect(await scrollRecordsWhole(harness.otherReplica, { spoken: true })).toMatchObject({
      ok: true,
      value: { records: [{ marketplaceOrderId: 'spoken', handling: { by: said.by } }] },
    })
  })

  it('counts orders that moved on by their carrier, of all time or of late', async () => {
    const carrier = { id: '1ab', name: 'Demo Express' }
    const seen = async (id: string, state: string, name = carrier.name) => {
      const at = `2026-11-23T12:00:0${state === 'ready-for-handling' ? 0 : 1}.000Z`
      const told = aSnapshotRecord({ state, at }, { details: { carrier: { ...carrier, name } } })
      const record = { ...told, marketplaceOrderId: id }
      await harness.store.update(aKey(id), (current) => observe(current, record))
    }
    await seen('waits', 'ready-for-handling')
    await seen('moved', 'ready-for-handling')
    await seen('moved', 'handling')
    await seen('other', 'invoiced', 'Demo Road')
    const { count } = harness.otherReplica
    const moved = {}
    const carrierKey = carrierKeyOf(carrier)

    expect(await count({ moved: { carrierKey } })).toEqual({ ok: true, value: 1 })
    expect(await count({ moved })).toEqual({ ok: true, value: 2 })
    expect(await count({ moved, writtenSince: '2000-01-01T00:00:00.000Z' })).toMatchObject({
      value: 2,
    })
    expect(await count({ moved, writtenSince: '2999-01-01T00:00:00.000Z' })).toMatchObject({
      value: 0,
    })
    expect(await count({ moved: { carrierKey: 'never' } })).toEqual({ ok: true, value: 0 })
  })

  it('finds orders of any status, page by page', async () => {
    const placed = { success: true, code: 'SOI002', errors: null }
    await harness.store.update(aKey('1'), reporting('1', '1'))
    await harness.store.update(aKey('2'), reporting('2', '2', placed))
    await harness.store.update(aKey('3'), reporting('3', '3'))
    const find = async (filter: StoredFilter, from = 0, to = 100) => {
      const sort = { field: 'LAST_PROCESSED', direction: 'DESCENDING' } as const
      const found = await harness.otherReplica.page(filter, { sort, from, to })
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

  it('passes over rows that are known, and counts them as found', async () => {
    for (const id of ['1', '2', '3']) await harness.store.update(aKey(id), reporting(id, id))
    const sort = { field: 'LAST_PROCESSED', direction: 'DESCENDING' } as const
    const all = await harness.otherReplica.page({}, { sort })
    const revisions = new Map(
      all.ok ? all.value.rows.map(({ row, revision }) => [row.id, revision]) : [],
    )
    await harness.store.update(aKey('1'), reporting('4', '1'))
    const isKnown: IsKnown = (id, revision) => (revisions.get(id) ?? -1) >= revision

    expect(await harness.otherReplica.page({}, { sort, to: 3, isKnown })).toMatchObject({
      ok: true,
      value: { total: 3, isFull: true, rows: [{ row: { id: 'AMZ-1' } }] },
    })
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

    expect(
      await harness.otherReplica.count({ statuses: ['FAILED'], cameIn: { from, to } }),
    ).toEqual({ ok: true, value: 2 })
  })

  it('has every order that did not go well in a period, also those that went well since', async () => {
    const placed = { success: true, code: 'SOI002', errors: null }
    await harness.store.update(aKey('before'), reporting('1', 'before'))
    await harness.store.update(aKey('open'), reporting('2', 'open'))
    await harness.store.update(aKey('fixed'), reporting('3', 'fixed'))
    await harness.store.update(aKey('fixed'), reporting('7', 'fixed', placed))
    await harness.store.update(aKey('well'), reporting('4', 'well', placed))
    const failed = { from: minute(2), to: minute(5) }
    const scrolled = await scrollRecordsWhole(harness.otherReplica, { failed })
    const records = scrolled.ok ? scrolled.value.records : []

    expect(records.map(({ marketplaceOrderId }) => marketplaceOrderId).sort()).toEqual([
      'fixed',
      'open',
    ])
  })

  it('removes an order that needs nobody after its time, and no other', async () => {
    const placed = { success: true, code: 'SOI002', errors: null }
    await harness.store.update(aKey('open'), reporting('1', 'open'))
    await harness.store.update(aKey('old'), reporting('2', 'old', placed))
    await harness.store.update(aKey('young'), reporting('7', 'young', placed))
    const before = minute(5)

    expect(
      await harness.otherReplica.page(
        { open: false, processedAt: { to: before } },
        { sort: { field: 'LAST_PROCESSED', direction: 'ASCENDING' } },
      ),
    ).toMatchObject({
      ok: true,
      value: { total: 1, rows: [{ row: { id: 'AMZ-old' } }] },
    })
    for (const [id, isRemoved] of [
      ['open', false],
      ['young', false],
      ['old', true],
      ['old', false],
    ] as const) {
      const removed = await harness.otherReplica.remove(aKey(id), (row) =>
        isDoneBefore(row, before),
      )
      expect([id, removed]).toEqual([id, { ok: true, value: isRemoved }])
    }
    expect(await harness.store.read(aKey('old'))).toEqual({ ok: true, value: undefined })
    expect(await harness.store.read(aKey('young'))).toMatchObject({
      value: { revision: expect.any(Number) },
    })
  })
}
