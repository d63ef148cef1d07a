import { aFactRecord, aKey, anObservation } from '../../testing/builders'
import { joinRecords } from '../orders/record'
import { toRecord } from '../orders/observed-record'
import { filterRows } from './filter'
import type { RowFilter } from './row-filter'
import { parseFilter } from './filter-input'
import { toRow } from './read-record'

// 1 a.m. of the 24th in UTC is still the 23rd in São Paulo.
const reading = { now: '2026-11-24T01:00:00.000Z', timeZone: 'America/Sao_Paulo' }

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const aRow = (id: string, at: number, different: Readonly<Record<string, unknown>> = {}) =>
  toRow(toRecord(aKey(id), anObservation(different, minute(at))))

const divergent = toRow(
  joinRecords(
    toRecord(aKey('701-1'), anObservation({}, minute(1))),
    aFactRecord(
      {
        value: { amount: 31_177, currency: 'BRL' },
        createdAt: '2026-11-22T10:00:00.000Z',
        shipBy: '2026-11-24T18:00:00.000Z',
        items: [{ skuId: '1742', marketplaceSkuId: 'MLB-99', quantity: 1 }],
      },
      minute(1),
    ),
  ),
)
const unknown = aRow('B-2', 2, { code: 'XYZ', message: 'Órgão recusou o envio', errors: null })
const waiting = aRow('C-3', 3, { code: 'EOI011' })
const rows = [divergent, unknown, waiting]

const idsOf = (filter: RowFilter) =>
  filterRows(rows, filter).map(({ marketplaceOrderId }) => marketplaceOrderId)

describe('filtering', () => {
  it('keeps everything without a condition', () => {
    expect(filterRows(rows, { statuses: [], search: ' ' })).toEqual(rows)
  })

  it.each<[string, RowFilter, readonly string[]]>([
    [
      'status and type together',
      { statuses: ['FAILED'], errorTypes: ['AMOUNT_DIVERGENCE'] },
      ['701-1'],
    ],
    ['who must act', { actors: ['PRICING'] }, ['701-1', 'C-3']],
    ['marketplace', { affiliateIds: ['MLB'] }, []],
    ['when it was last reported', { processedAt: { from: minute(2), to: minute(3) } }, ['B-2']],
    ['when it was first reported', { firstSeenAt: { from: minute(3) } }, ['C-3']],
    ['when it was placed', { createdAt: { to: minute(0) } }, ['701-1']],
    ['when it must ship', { shipBy: { from: '2026-11-24T18:00:00.000Z' } }, ['701-1']],
    ['value', { value: { currency: 'BRL', atLeast: 31_177, atMost: 31_177 } }, ['701-1']],
    ['a value of another currency', { value: { currency: 'ARS', atLeast: 1 } }, []],
  ])('filters by %s', (_, filter, expected) => {
    expect(idsOf(filter)).toEqual(expected)
  })

  it.each([
    ['B-2', 'B-2'],
    ['b-2', 'B-2'],
    ['AMZ-B', 'B-2'],
    [' B-2 ', 'B-2'],
    ['1742', '701-1'],
    ['mlb-99', '701-1'],
    ['envio orgao', 'B-2'],
  ])('finds by "%s" the order %s', (search, expected) => {
    expect(idsOf({ search })).toEqual([expected])
  })

  it('finds nothing where a word of the search is in no message', () => {
    expect(idsOf({ search: 'envio aceito' })).toEqual([])
  })
})

describe('a filter as it comes in', () => {
  it('counts ages back from now', () => {
    expect(parseFilter({ olderThanHours: 1, youngerThanHours: 24 }, reading)).toMatchObject({
      ok: true,
      value: { firstSeenAt: { from: '2026-11-23T01:00:00.000Z', to: '2026-11-24T00:00:00.000Z' } },
    })
  })

  it('may have moments in any time zone', () => {
    expect(parseFilter({ shipBy: { from: '2026-11-23T00:00:00-03:00' } }, reading)).toMatchObject({
      ok: true,
      value: { shipBy: { from: '2026-11-23T03:00:00.000Z' } },
    })
  })

  it.each([
    ['today', 'today', '2026-11-23T03:00:00.000Z', '2026-11-24T03:00:00.000Z'],
    ['today-6d', 'today', '2026-11-17T03:00:00.000Z', '2026-11-24T03:00:00.000Z'],
    ['today+1d', 'today+1d', '2026-11-24T03:00:00.000Z', '2026-11-25T03:00:00.000Z'],
    ['2026-11-20', '2026-11-20', '2026-11-20T03:00:00.000Z', '2026-11-21T03:00:00.000Z'],
    ['now-24h', 'now', '2026-11-23T01:00:00.000Z', '2026-11-24T01:00:00.000Z'],
    ['2026-11-20', 'now+48h', '2026-11-20T03:00:00.000Z', '2026-11-26T01:00:00.000Z'],
  ])('reads %s to %s in the store’s time zone', (from, to, first, end) => {
    expect(parseFilter({ shipBy: { from, to } }, reading)).toMatchObject({
      ok: true,
      value: { shipBy: { from: first, to: end } },
    })
  })

  it('is empty where there is none', () => {
    expect(parseFilter(null, reading)).toMatchObject({ ok: true })
  })

  it.each([
    ['filter.shipBy.from', 'wrong-shape', { shipBy: { from: 'tomorrow' } }],
    ['filter.shipBy.to', 'wrong-shape', { shipBy: { to: '2026-02-30' } }],
    ['filter.createdAt.to', 'wrong-shape', { createdAt: { from: minute(2), to: minute(1) } }],
    ['filter.currency', 'missing', { valueMin: 100 }],
    ['filter.currency', 'wrong-shape', { currency: 'real' }],
    ['filter.valueMax', 'wrong-shape', { currency: 'BRL', valueMin: 2, valueMax: 1 }],
    ['filter.valueMin', 'wrong-shape', { currency: 'BRL', valueMin: 1.5 }],
    ['filter', 'wrong-shape', { affiliateIds: ['AMZ'] }],
    ['filter.search', 'too-long', { search: 'x'.repeat(201) }],
  ])('is refused with %s named', (field, reason, input) => {
    expect(parseFilter(input, reading)).toEqual({
      ok: false,
      error: { kind: 'invalid-input', field, reason },
    })
  })
})
