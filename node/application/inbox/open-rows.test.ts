import { toRow } from '../../domain/inbox/read-record'
import { toRecord } from '../../domain/orders/observed-record'
import { aKey, anObservation } from '../../testing/builders'
import { OpenRows } from './open-rows'

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 23, 12, minute)).toISOString()

const aRow = (id: string, isOpen: boolean, minute = 0) =>
  toRow(
    toRecord(
      aKey(id),
      anObservation(isOpen ? {} : { success: true, code: 'SOI002', errors: null }, at(minute)),
    ),
  )

const idsIn = (rows: OpenRows) => rows.all().map(({ marketplaceOrderId }) => marketplaceOrderId)

describe('the open rows', () => {
  it('hold an order until it closes, and are not opened again by an older form of it', () => {
    const rows = new OpenRows()
    rows.apply({ row: aRow('a', true), revision: 1 })
    rows.apply({ row: aRow('a', false), revision: 2 })
    rows.apply({ row: aRow('a', true), revision: 1 })

    expect(idsIn(rows)).toEqual([])
    expect(rows.keyOf('a')).toMatchObject({ affiliateId: 'AMZ', marketplaceOrderId: 'a' })
  })

  it('take in an order that fails again', () => {
    const rows = new OpenRows()
    rows.apply({ row: aRow('a', false), revision: 1 })
    rows.apply({ row: aRow('a', true), revision: 2 })

    expect(idsIn(rows)).toEqual(['a'])
  })

  it('end what the store no longer has open, and keep what is too young for its index', () => {
    const rows = new OpenRows()
    rows.apply({ row: aRow('seen', true, 1), revision: 1 })
    rows.apply({ row: aRow('closed elsewhere', true, 1), revision: 1 })
    rows.turnOver()
    rows.apply({ row: aRow('young', true, 1), revision: 1 })
    rows.turnOver()
    rows.keepOnly(new Set(['AMZ-seen']))
    expect(idsIn(rows)).toEqual(['seen', 'young'])
    rows.apply({ row: aRow('young', true, 1), revision: 2 })
    rows.turnOver()
    rows.turnOver()
    rows.apply({ row: aRow('younger', true, 1), revision: 1 })
    rows.keepOnly(new Set(['AMZ-seen', 'AMZ-young']))
    rows.noteIndexed({ row: aRow('younger', true, 1), revision: 1 })
    rows.keepOnly(new Set(['AMZ-seen', 'AMZ-young']))

    expect(idsIn(rows)).toEqual(['seen', 'young'])
  })

  it('forget orders that closed long ago, and no sooner, whenever somebody spoke of them', () => {
    const rows = new OpenRows()
    rows.turnOver()
    rows.apply({ row: aRow('a', false, 1), revision: 2 })
    rows.turnOver()
    rows.apply({ row: aRow('a', true, 1), revision: 1 })
    expect(idsIn(rows)).toEqual([])
    expect(rows.keyOf('a')).toBeDefined()
    rows.turnOver()

    expect(rows.keyOf('a')).toBeUndefined()
  })
})
