import fc from 'fast-check'

import { aKey, anObservation } from '../../testing/builders'
import type { Money } from '../money'
import { toRecord } from '../orders/observed-record'
import { bandGroupsOf } from './band-groups'
import { dayBounds, orderBand, saveByOf, type DayBounds, type RankRules } from './deadline-bands'
import { cursorOf, pageOf, parseCursor } from './page'
import type { OrderIntegrationRow } from './row'
import { toRow } from './read-record'
import type { RowSort } from './sort'
import { typicalValuesOf } from './typical-values'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

const aRow = (id: string, order: Partial<OrderIntegrationRow['order']> = {}) => ({
  ...plain,
  id: `AMZ-${id}`,
  marketplaceOrderId: id,
  order: { ...plain.order, shipBySource: 'MARKETPLACE' as const, ...order },
})

const saoPaulo: RankRules = { timeZone: 'America/Sao_Paulo' }

// Monday, 23 November 2026, 12:00 in São Paulo.
const noon = dayBounds('2026-11-23T15:00:00.000Z', saoPaulo)

const urgentFirst = (bounds: DayBounds, typical?: Money): RowSort => ({
  field: 'RANK',
  direction: 'ASCENDING',
  ranking: { bounds, typical },
})

const reais = (amount: number) => ({ value: { amount, currency: 'BRL' } })

const idsOf = (rows: readonly OrderIntegrationRow[]) =>
  rows.map(({ marketplaceOrderId }) => marketplaceOrderId)

const ranked = (rows: readonly OrderIntegrationRow[], bounds = noon) =>
  idsOf(pageOf(rows, { first: 100, sort: urgentFirst(bounds, typicalValuesOf(rows).typical) }).rows)

describe('ranking orders', () => {
  it('puts time first where today is at stake, and value where it is not', () => {
    const wanted = [
      aRow('in ten minutes', { shipBy: '2026-11-23T15:10:00.000Z', ...reais(1) }),
      aRow('in an hour, dear', { shipBy: '2026-11-23T16:00:00.000Z', ...reais(90_000) }),
      aRow('late since an hour ago', { shipBy: '2026-11-23T14:00:00.000Z', ...reais(1) }),
      aRow('late since Friday night', { shipBy: '2026-11-21T02:59:00.000Z', ...reais(9_000) }),
      aRow('at three', { shipBy: '2026-11-23T18:00:00.000Z', ...reais(1) }),
      aRow('tonight, dear', { shipBy: '2026-11-24T02:59:00.000Z', ...reais(90_000) }),
      aRow('unknown, old', { createdAt: '2026-11-01T00:00:00.000Z' }),
      aRow('unknown, new', { createdAt: '2026-11-22T00:00:00.000Z', ...reais(999_999) }),
      aRow('late since Friday noon, dear', { shipBy: '2026-11-20T15:00:00.000Z', ...reais(900) }),
      aRow('late since Friday noon', { shipBy: '2026-11-20T15:00:00.000Z', ...reais(5) }),
      aRow('tomorrow, dear', { shipBy: '2026-11-24T12:00:00.000Z', ...reais(50_000) }),
      aRow('tomorrow', { shipBy: '2026-11-24T03:00:00.000Z', ...reais(1) }),
      aRow('next week, dear', { shipBy: '2026-11-30T03:00:00.000Z', ...reais(999_999) }),
      aRow('the day after', { shipBy: '2026-11-25T03:00:00.000Z', ...reais(2) }),
      aRow('sent by the marketplace', {
        shipBy: '2026-11-23T15:05:00.000Z',
        carrier: { name: 'Mercado Envios Full' },
      }),
    ]

    expect(ranked([...wanted].reverse())).toEqual(idsOf(wanted))
  })

  it.each([
    ['as a source says', { isMarketplaceFulfillment: true }, '1', true],
    ['as the id of Amazon’s FBA Classic says', {}, '702-1_FBA', true],
    ['as the name of its carrier says', { carrier: { name: 'Mercado Envios Full' } }, '1', true],
    [
      'not where a source denies what the carrier’s name says',
      { carrier: { name: 'Full Express' }, isMarketplaceFulfillment: false },
      '1',
      false,
    ],
    ['not where nothing says so', {}, '1', false],
  ])('lets an order that the marketplace ships stand apart: %s', (_, order, id, isApart) => {
    const row = aRow(id, { shipBy: '2026-11-23T15:10:00.000Z', ...order })

    expect(orderBand(row, noon) === 'BY_MARKETPLACE').toBe(isApart)
  })

  it('counts to the moment by which the store can still save an order', () => {
    const bounds = dayBounds('2026-11-23T15:00:00.000Z', {
      ...saoPaulo,
      handlingMs: new Map([['AMZ', 2 * 3_600_000]]),
    })
    const row = aRow('one', { shipBy: '2026-11-23T17:30:00.000Z' })

    expect(orderBand(row, bounds)).toBe('WITHIN_HOUR')
    expect(saveByOf(row, bounds.handlingMs)).toBe('2026-11-23T15:30:00.000Z')
    expect(orderBand({ ...row, affiliateId: 'MLB' }, bounds)).toBe('TODAY')
  })

  it.each([
    ['not late yet', '2026-11-23T16:59:00.000Z', 'SHORT_OF_TIME'],
    ['late since this morning', '2026-11-23T14:59:00.000Z', 'LATE_TODAY'],
    ['late since Friday', '2026-11-20T12:00:00.000Z', 'LATE_BEFORE'],
  ])(
    'calls late only what should have been shipped, not what handling takes too long for: %s',
    (_, shipBy, band) => {
      const handlingMs = new Map([['AMZ', 2 * 3_600_000]])
      const bounds = dayBounds('2026-11-23T15:00:00.000Z', { ...saoPaulo, handlingMs })

      expect(orderBand(aRow('two', { shipBy }), bounds)).toBe(band)
    },
  )

  it('lets a value that is not known count as a typical one, never as zero', () => {
    const next = { shipBy: '2026-11-30T03:00:00.000Z' }
    const rows = [
      aRow('cheap', { ...next, ...reais(100) }),
      aRow('unknown', next),
      aRow('typical', { ...next, ...reais(5_000) }),
      aRow('dear', { ...next, ...reais(90_000) }),
    ]

    expect(ranked(rows).at(-1)).toBe('cheap')
    expect(ranked(rows)[0]).toBe('dear')
  })

  it.each([
    ['on Monday morning, Friday night', '2026-11-23T12:00:00.000Z', '2026-11-20T21:00:00.000Z'],
    ['on Sunday, Friday night', '2026-11-22T12:00:00.000Z', '2026-11-20T21:00:00.000Z'],
    ['on Tuesday, Monday evening', '2026-11-24T12:00:00.000Z', '2026-11-23T21:00:00.000Z'],
    [
      'after a holiday, the evening before it',
      '2026-11-27T12:00:00.000Z',
      '2026-11-25T21:00:00.000Z',
    ],
  ])('lets today begin when the business day before ended: %s', (_, now, from) => {
    const holidays = new Set(['2026-11-26'])

    expect(dayBounds(now, { ...saoPaulo, holidays }).lateToday).toBe(from)
  })

  it.each([
    ['America/Sao_Paulo', 'TODAY'],
    ['America/Argentina/Buenos_Aires', 'TODAY'],
    ['America/Bogota', 'TODAY'],
    ['Europe/Lisbon', 'TOMORROW'],
    ['Asia/Tokyo', 'TODAY'],
  ])('counts days as the clocks of %s do', (timeZone, band) => {
    const bounds = dayBounds('2026-11-23T16:00:00.000Z', { timeZone })

    expect(orderBand(aRow('one', { shipBy: '2026-11-24T02:30:00.000Z' }), bounds)).toBe(band)
  })

  it.each([
    ['the clocks go back, 25 hours', '2026-11-01T12:00:00.000Z', '2026-11-02T05:00:00.000Z'],
    ['the clocks go forward, 23 hours', '2026-03-08T12:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  ])('knows how long the day is on which %s', (_, now, tomorrow) => {
    expect(dayBounds(now, { timeZone: 'America/New_York' }).tomorrow).toBe(tomorrow)
  })

  it('counts and adds up every band, whatever the page', () => {
    const rows = [
      aRow('1', { shipBy: '2026-11-24T12:00:00.000Z', ...reais(500) }),
      aRow('2', { shipBy: '2026-11-23T15:10:00.000Z', ...reais(100) }),
      aRow('3', { shipBy: '2026-11-23T15:20:00.000Z' }),
    ]

    expect(bandGroupsOf(rows, noon)).toEqual([
      { band: 'WITHIN_HOUR', count: 2, value: [{ currency: 'BRL', amount: 100, orders: 1 }] },
      { band: 'TOMORROW', count: 1, value: [{ currency: 'BRL', amount: 500, orders: 1 }] },
    ])
  })
})

const zones = fc.constantFrom(
  'America/Sao_Paulo',
  'America/Santiago',
  'America/New_York',
  'Europe/Lisbon',
  'Asia/Tokyo',
  'Pacific/Chatham',
)

/** Nights on which some of the zones change their clocks, and others. */
const nights = fc.constantFrom(
  Date.UTC(2026, 3, 4, 22),
  Date.UTC(2026, 8, 6, 3),
  Date.UTC(2026, 9, 25, 0),
  Date.UTC(2026, 10, 1, 5),
  Date.UTC(2026, 2, 8, 6),
  Date.UTC(2026, 10, 27, 15),
)

const moment = fc
  .tuple(nights, fc.integer({ min: -2_000, max: 2_000 }))
  .map(([night, minutes]) => night + minutes * 60_000)

const anOrder = fc.record({
  minutes: fc.option(fc.integer({ min: -6_000, max: 12_000 }), { nil: undefined }),
  value: fc.option(fc.record({ amount: fc.nat(3), currency: fc.constantFrom('BRL', 'ARS') }), {
    nil: undefined,
  }),
  affiliateId: fc.constantFrom('AMZ', 'MLB'),
})

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString()

describe('whatever the zone and the clocks', () => {
  it('no order that is due within 60 minutes stands below one that is not', () => {
    fc.assert(
      fc.property(
        zones,
        moment,
        fc.integer({ min: 0, max: 300 }),
        fc.array(anOrder, { maxLength: 30 }),
        (timeZone, now, handling, orders) => {
          const handlingMs = new Map([['MLB', handling * 60_000]])
          const rows = orders.map(({ minutes, value, affiliateId }, index) => ({
            ...aRow(`order-${index}`, {
              value,
              shipBy: minutes === undefined ? undefined : isoOf(now + minutes * 60_000),
            }),
            affiliateId,
          }))
          const bounds = dayBounds(isoOf(now), { timeZone, handlingMs })
          const isDue = (row: OrderIntegrationRow) => {
            const left = Date.parse(saveByOf(row, handlingMs) ?? '') - now
            return left >= 0 && left <= 3_600_000
          }
          const { rows: shown } = pageOf(rows, { first: 100, sort: urgentFirst(bounds) })
          const due = shown.map(isDue)
          expect(due.lastIndexOf(true)).toBe(due.filter(Boolean).length - 1)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('every order is in one band, and a day has those that its calendar says', () => {
    fc.assert(
      fc.property(zones, moment, fc.integer({ min: 61, max: 3_000 }), (timeZone, now, minutes) => {
        const dateOf = (at: number) => new Date(at).toLocaleDateString('en-CA', { timeZone })
        const shipBy = now + minutes * 60_000
        const band = orderBand(
          aRow('one', { shipBy: isoOf(shipBy) }),
          dayBounds(isoOf(now), { timeZone }),
        )
        expect(band === 'TODAY').toBe(dateOf(shipBy) === dateOf(now))
      }),
      { numRuns: 200 },
    )
  })

  it('shows every order once over all pages, also when a deadline passes between two pages', () => {
    fc.assert(
      fc.property(
        zones,
        moment,
        fc.array(anOrder, { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (timeZone, start, orders, first) => {
          const rows = orders.map(({ minutes, value }, index) =>
            aRow(`order-${index}`, {
              value,
              shipBy: minutes === undefined ? undefined : isoOf(start + minutes * 60_000),
            }),
          )
          const seen: string[] = []
          let after: ReturnType<typeof parseCursor>
          for (let minutes = 0; seen.length <= rows.length; minutes += 400) {
            const now = after?.at ?? isoOf(start + minutes * 60_000)
            // What is typical changes while somebody reads.
            const typical = after === undefined ? { amount: 2, currency: 'BRL' } : after.typical
            const sort = urgentFirst(dayBounds(now, { timeZone }), typical)
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
