import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { cursorOf, pageOf, parseCursor } from './page'
import type { OrderIntegrationRow } from './row'
import { toRow } from './read-record'
import type { RowSort } from './sort'

const minute = (index: number): string => new Date(Date.UTC(2026, 10, 23, 0, index)).toISOString()

const aRow = (id: string, at: number) => toRow(toRecord(aKey(id), anObservation({}, minute(at))))

describe('paging', () => {
  const rows = Array.from({ length: 7 }, (_, index) => aRow(`order-${index}`, index % 3))

  it('shows every row once over all pages', () => {
    const seen: string[] = []
    let after: ReturnType<typeof parseCursor>
    for (let pages = 0; pages < 10; pages += 1) {
      const page = pageOf(rows, { first: 2, after })
      seen.push(...page.rows.map(({ id }) => id))
      const last = page.rows.at(-1)
      if (!page.hasNextPage || last === undefined) break
      after = parseCursor(cursorOf(last))
    }

    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })

  it('neither repeats nor hides a row when a newer one arrives between two pages', () => {
    const first = pageOf(rows, { first: 3 })
    const last = first.rows.at(-1)
    const after = last && parseCursor(cursorOf(last))
    const second = pageOf([...rows, aRow('newer', 50)], { first: 10, after })

    expect([...first.rows, ...second.rows].map(({ id }) => id).sort()).toEqual(
      rows.map(({ id }) => id).sort(),
    )
  })

  it('does not take any text for a cursor', () => {
    expect(parseCursor('not a cursor')).toBeUndefined()
    expect(parseCursor('')).toBeUndefined()
  })

  it('takes no cursor of another list, or of another order of its own', () => {
    const other = { field: 'SHIP_BY', direction: 'ASCENDING' } as const
    const cursor = cursorOf(aRow('one', 1))

    expect(parseCursor(cursor)).toBeDefined()
    expect(parseCursor(cursor, other)).toBeUndefined()
    expect(parseCursor(cursor, undefined, 'issues')).toBeUndefined()
  })

  const valued = (id: string, amount?: number, currency = 'BRL') => {
    const row = aRow(id, 1)
    return {
      ...row,
      order: { ...row.order, value: amount === undefined ? undefined : { amount, currency } },
    }
  }

  const idsBy = (sort: RowSort, of: readonly OrderIntegrationRow[]) =>
    pageOf(of, { first: 100, sort }).rows.map(({ marketplaceOrderId }) => marketplaceOrderId)

  it('sorts by value within a currency, what is not known last in both directions', () => {
    const some = [
      valued('b', 9_900),
      valued('none'),
      valued('a', 100_000),
      valued('peso', 5, 'ARS'),
    ]

    expect(idsBy({ field: 'VALUE', direction: 'ASCENDING' }, some)).toEqual([
      'peso',
      'b',
      'a',
      'none',
    ])
    expect(idsBy({ field: 'VALUE', direction: 'DESCENDING' }, some)).toEqual([
      'a',
      'b',
      'peso',
      'none',
    ])
  })

  it.each(['LAST_PROCESSED', 'SHIP_BY', 'VALUE', 'MARKETPLACE_ORDER_ID'] as const)(
    'shows every row once over all pages when sorted by %s',
    (field) => {
      const some = Array.from({ length: 9 }, (_, index) =>
        valued(`order-${index}`, index % 2 === 0 ? index : undefined),
      )
      for (const direction of ['ASCENDING', 'DESCENDING'] as const) {
        const sort = { field, direction }
        const first = pageOf(some, { first: 4, sort })
        const last = first.rows.at(-1)
        const after = last && parseCursor(cursorOf(last, sort), sort)
        const second = pageOf(some, { first: 100, after, sort })

        expect([...first.rows, ...second.rows].map(({ id }) => id).sort()).toEqual(
          some.map(({ id }) => id).sort(),
        )
      }
    },
  )
})
