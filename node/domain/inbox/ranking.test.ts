import fc from 'fast-check'

import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../order-integration/told-record'
import { cursorOf, pageOf, parseCursor } from './page'
import { dayBounds, deadlineBand, type DayBounds } from './ranking'
import { toRow, type OrderIntegrationRow } from './row'
import type { RowSort } from './sort'

const aRow = (id: string, order: Partial<OrderIntegrationRow['order']> = {}) => {
  const row = toRow(toRecord(aKey(id), anObservation({})))
  return { ...row, order: { ...row.order, ...order } }
}

// Monday, 23 November 2026, 12:00 in São Paulo.
const noon = dayBounds('2026-11-23T15:00:00.000Z', 'America/Sao_Paulo')

const lostFirst = (bounds: DayBounds): RowSort => ({
  field: 'RANK',
  direction: 'ASCENDING',
  bounds,
})

const reais = (amount: number) => ({ value: { amount, currency: 'BRL' } })

describe('ranking', () => {
  it('puts first what is lost first', () => {
    const wanted = [
      aRow('passed today', { shipBy: '2026-11-23T14:00:00.000Z', ...reais(1) }),
      aRow('today, dear', { shipBy: '2026-11-24T02:59:00.000Z', ...reais(90_000) }),
      aRow('today, cheap', { shipBy: '2026-11-23T16:00:00.000Z', ...reais(900) }),
      aRow('today, worth who knows what', { shipBy: '2026-11-23T15:30:00.000Z' }),
      aRow('passed yesterday', { shipBy: '2026-11-23T02:59:00.000Z', ...reais(5) }),
      aRow('unknown, old', { createdAt: '2026-11-01T00:00:00.000Z' }),
      aRow('unknown, new', { createdAt: '2026-11-22T00:00:00.000Z', ...reais(999_999) }),
      aRow('tomorrow', { shipBy: '2026-11-24T03:00:00.000Z', ...reais(1) }),
      aRow('next week', { shipBy: '2026-11-30T03:00:00.000Z', ...reais(999_999) }),
    ]

    const page = pageOf([...wanted].reverse(), { first: 20, sort: lostFirst(noon) })

    expect(page.rows.map(({ marketplaceOrderId }) => marketplaceOrderId)).toEqual(
      wanted.map(({ marketplaceOrderId }) => marketplaceOrderId),
    )
  })

  it.each([
    ['America/Sao_Paulo', 'TODAY'],
    ['America/Argentina/Buenos_Aires', 'TODAY'],
    ['America/Bogota', 'TODAY'],
    ['Europe/Lisbon', 'SOON'],
    ['Asia/Tokyo', 'TODAY'],
  ])('counts days as the clocks of %s do', (timeZone, band) => {
    const bounds = dayBounds('2026-11-23T16:00:00.000Z', timeZone)

    expect(deadlineBand('2026-11-24T02:30:00.000Z', bounds)).toBe(band)
  })

  it.each([
    ['the clocks go back, 25 hours', '2026-11-01T12:00:00.000Z', '2026-11-01T04:00:00.000Z', 25],
    ['the clocks go forward, 23 hours', '2026-03-08T12:00:00.000Z', '2026-03-08T05:00:00.000Z', 23],
  ])('knows how long the day is on which %s', (_, now, today, hours) => {
    const bounds = dayBounds(now, 'America/New_York')

    expect(bounds.today).toBe(today)
    expect(Date.parse(bounds.tomorrow) - Date.parse(bounds.today)).toBe(hours * 3_600_000)
  })

  it('shows every order once over all pages, also when a deadline passes between two pages', () => {
    const minute = fc.integer({ min: -3_000, max: 9_000 })
    const order = fc.record({
      shipBy: fc.option(minute.map(at), { nil: undefined }),
      value: fc.option(fc.record({ amount: fc.nat(3), currency: fc.constantFrom('BRL', 'ARS') }), {
        nil: undefined,
      }),
      createdAt: fc.option(minute.map(at), { nil: undefined }),
    })
    fc.assert(
      fc.property(
        fc.array(order, { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (orders, first) => {
          const rows = orders.map((each, index) => aRow(`order-${index}`, each))
          const seen: string[] = []
          let after: ReturnType<typeof parseCursor>
          for (let minutes = 0; seen.length <= rows.length; minutes += 400) {
            const now = after?.at ?? at(minutes)
            const sort = lostFirst(dayBounds(now, 'America/Sao_Paulo'))
            const page = pageOf(rows, { first, after, sort })
            seen.push(...page.rows.map(({ id }) => id))
            const last = page.rows.at(-1)
            if (!page.hasNextPage || last === undefined) break
            after = parseCursor(cursorOf(last, sort))
          }
          expect([...seen].sort()).toEqual(rows.map(({ id }) => id).sort())
        },
      ),
      { numRuns: 50 },
    )
  })
})

function at(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 23, 15, minutes)).toISOString()
}
