import fc from 'fast-check'

import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { cursorOf, pageOf, parseCursor } from './page'
import { dayBounds, deadlineBand, rankOf, rankOfAll, type DayBounds } from './ranking'
import type { OrderIntegrationRow } from './row'
import { toRow } from './read-record'
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
      aRow('the day after', { shipBy: '2026-11-25T03:00:00.000Z', ...reais(2) }),
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
    ['Europe/Lisbon', 'TOMORROW'],
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
            after = parseCursor(cursorOf(last, sort), sort)
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

describe('ranking causes', () => {
  const today = '2026-11-24T02:00:00.000Z'
  const nextWeek = '2026-11-30T03:00:00.000Z'

  const ranked = (
    causes: Readonly<Record<string, readonly OrderIntegrationRow[]>>,
    bounds = noon,
  ) =>
    Object.entries(causes)
      .map(([name, rows]) => ({ name, rank: rankOfAll(rows, bounds) }))
      .sort((left, right) => (left.rank < right.rank ? -1 : 1))
      .map(({ name }) => name)

  it('puts first the one that loses most in the most urgent band', () => {
    const wanted = {
      'passed today, cheap': [aRow('1', { shipBy: '2026-11-23T14:00:00.000Z', ...reais(1) })],
      'two today, dear together': [
        aRow('2', { shipBy: today, ...reais(600) }),
        aRow('3', { shipBy: today, ...reais(600) }),
      ],
      'one today, and many later that save nobody today': [
        aRow('4', { shipBy: today, ...reais(1_000) }),
        ...['5', '6', '7'].map((id) => aRow(id, { shipBy: nextWeek, ...reais(90_000) })),
      ],
      'today, worth who knows what': [aRow('8', { shipBy: today })],
      'passed yesterday': [aRow('9', { shipBy: '2026-11-23T02:59:00.000Z', ...reais(9_999) })],
      'unknown, old': [
        aRow('10', { createdAt: '2026-11-20T00:00:00.000Z', ...reais(1) }),
        aRow('11', { createdAt: '2026-11-01T00:00:00.000Z', ...reais(1) }),
      ],
      'unknown, new': [aRow('12', { createdAt: '2026-11-10T00:00:00.000Z', ...reais(999_999) })],
      'next week': [aRow('13', { shipBy: nextWeek, ...reais(999_999) })],
    }
    const shuffled = Object.fromEntries(Object.entries(wanted).reverse())

    expect(ranked(shuffled)).toEqual(Object.keys(wanted))
  })

  it('never adds amounts of different currencies', () => {
    const pesos = (amount: number) => ({ value: { amount, currency: 'ARS' } })
    const mixed = [
      aRow('1', { shipBy: today, ...reais(500) }),
      aRow('2', { shipBy: today, ...reais(500) }),
      aRow('3', { shipBy: today, ...pesos(9_000_000) }),
    ]
    const dearer = [aRow('4', { shipBy: today, ...reais(1_001) })]

    expect(ranked({ mixed, dearer })).toEqual(['dearer', 'mixed'])
  })

  it.each([
    ['America/Sao_Paulo', ['here', 'there']],
    ['Europe/Lisbon', ['there', 'here']],
  ])('counts days as the clocks of %s do', (timeZone, expected) => {
    const bounds = dayBounds('2026-11-23T16:00:00.000Z', timeZone)
    const here = [aRow('1', { shipBy: '2026-11-24T02:30:00.000Z', ...reais(1) })]
    // Without a deadline: before tomorrow's, after today's.
    const there = [aRow('2', { createdAt: '2026-11-20T00:00:00.000Z' })]

    expect(ranked({ here, there }, bounds)).toEqual(expected)
  })

  it('knows that today ends an hour later on the day on which the clocks go back', () => {
    const bounds = dayBounds('2026-11-01T12:00:00.000Z', 'America/New_York')
    const lateToday = [aRow('1', { shipBy: '2026-11-02T04:30:00.000Z', ...reais(1) })]
    const dearTomorrow = [aRow('2', { shipBy: '2026-11-02T05:00:00.000Z', ...reais(9_999) })]

    expect(ranked({ dearTomorrow, lateToday }, bounds)).toEqual(['lateToday', 'dearTomorrow'])
  })

  it('ranks a cause of one order as that order', () => {
    const row = aRow('1', { shipBy: today, ...reais(5) })

    expect(rankOfAll([row], noon)).toBe(rankOf(row, noon))
  })
})
