import fc from 'fast-check'

import { aKey, anObservation } from '../../testing/builders'
import type { OpenSurge } from '../channels/open-surge'
import { dayBounds } from '../inbox/deadline-bands'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { typicalValuesOf } from '../inbox/typical-values'
import { toRecord } from '../orders/observed-record'
import { pinnedCauses, rankOfCause, scoreOf } from './cause-ranking'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString()

type Cause = { readonly id: string; readonly rows: readonly OrderIntegrationRow[] }

const surgeAt = (now: number): OpenSurge => ({
  affiliateId: 'AMZ',
  errorType: 'AMOUNT_DIVERGENCE',
  since: isoOf(now - 30 * 60_000),
  from: isoOf(now - 45 * 60_000),
  usualPerHour: 1,
  most: 9,
})

const ranked = (causes: readonly Cause[], now: number, timeZone: string) => {
  const known = {
    bounds: dayBounds(isoOf(now), { timeZone }),
    values: typicalValuesOf(causes.flatMap(({ rows }) => rows)),
    surges: [surgeAt(now)],
    usualPerHour: () => 1,
  }
  const ranking = { ...known, pinned: pinnedCauses(causes, known) }
  const order = causes
    .map((cause) => ({ cause, rank: rankOfCause(cause, ranking) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ cause }) => cause)
  return { order, ranking }
}

const anOrder = (now: number) =>
  fc
    .record({
      minutes: fc.option(fc.integer({ min: -4_000, max: 9_000 }), { nil: undefined }),
      soon: fc.boolean(),
      amount: fc.option(fc.nat(100_000), { nil: undefined }),
      age: fc.constantFrom(10, 600),
      source: fc.constantFrom('MARKETPLACE' as const, 'ORDERS' as const),
      actor: fc.constantFrom('PRICING' as const, 'VTEX_SUPPORT' as const),
    })
    .map(({ minutes, soon, amount, age, source, actor }): OrderIntegrationRow => {
      const left = minutes !== undefined && soon ? Math.abs(minutes) % 61 : minutes
      return {
        ...plain,
        firstSeenAt: isoOf(now - age * 60_000),
        actor,
        order: {
          ...plain.order,
          shipBy: left === undefined ? undefined : isoOf(now + left * 60_000),
          shipBySource: source,
          value: amount === undefined ? undefined : { amount, currency: 'BRL' },
        },
      }
    })

const someCauses = (now: number) =>
  fc
    .array(fc.array(anOrder(now), { minLength: 1, maxLength: 8 }), { maxLength: 8 })
    .map((causes) => causes.map((rows, index): Cause => ({ id: `cause-${index}`, rows })))

const zones = fc.constantFrom(
  'America/Sao_Paulo',
  'America/Santiago',
  'Europe/Lisbon',
  'Asia/Tokyo',
)

const noon = Date.UTC(2026, 10, 27, 15)
/** The nights on which Santiago's and Lisbon's clocks change. */
const moments = fc.constantFrom(noon, Date.UTC(2026, 8, 6, 3), Date.UTC(2026, 9, 25, 0, 30))

describe('whatever the zone, the clocks and the values', () => {
  it('only pinned surges, two at most, stand above a cause that can be saved within the hour', () => {
    fc.assert(
      fc.property(
        zones,
        moments.chain((now) => fc.tuple(fc.constant(now), someCauses(now))),
        (timeZone, [now, causes]) => {
          const { order, ranking } = ranked(causes, now, timeZone)
          const isGuarded = ({ rows }: Cause) =>
            rows.some(({ actor, order: { shipBy, shipBySource } }) => {
              const left = Date.parse(shipBy ?? '') - now
              const isSoon = left >= 0 && left <= 3_600_000
              return isSoon && shipBySource === 'MARKETPLACE' && actor === 'PRICING'
            })
          const lastGuarded = order.map(isGuarded).lastIndexOf(true)
          const above = order.slice(0, lastGuarded + 1).filter((cause) => !isGuarded(cause))

          expect(ranking.pinned.size).toBeLessThanOrEqual(2)
          expect(above.every(({ id }) => ranking.pinned.has(id))).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('an order whose value is not known adds to the score of its cause', () => {
    fc.assert(
      fc.property(someCauses(noon), anOrder(noon), (causes, row) => {
        const unknown = { ...row, order: { ...row.order, value: undefined } }
        const known = {
          bounds: dayBounds(isoOf(noon), { timeZone: 'America/Sao_Paulo' }),
          values: typicalValuesOf(causes.flatMap(({ rows }) => rows)),
          surges: [],
          usualPerHour: () => 1,
        }
        for (const { id, rows } of causes) {
          expect(scoreOf({ id, rows: [...rows, unknown] }, known)).toBeGreaterThan(
            scoreOf({ id, rows }, known),
          )
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('Black Friday, through the day and the next morning', () => {
  const begun = Date.UTC(2026, 10, 27, 14, 30)
  const at = (minutes: number) => isoOf(begun + minutes * 60_000)
  const order = (shipBy: string, amount: number): OrderIntegrationRow => ({
    ...plain,
    actor: 'LOGISTICS',
    firstSeenAt: at(-900),
    order: {
      ...plain.order,
      shipBy,
      shipBySource: 'MARKETPLACE',
      value: { amount, currency: 'BRL' },
    },
  })
  const many = (count: number, row: OrderIntegrationRow) => Array.from({ length: count }, () => row)
  const fire = { ...order(at(4 * 1_440), 50_255), firstSeenAt: at(-5), actor: 'PRICING' as const }
  const causes: readonly Cause[] = [
    { id: 'the wrong price table', rows: many(3_000, fire) },
    { id: 'due at noon', rows: many(6, order(at(63), 48_860)) },
    { id: 'due in the evening', rows: many(4, order(at(540), 30_000)) },
    { id: 'due next morning', rows: many(3, order(at(1_320), 20_000)) },
    { id: 'stopped moving', rows: many(291, order(at(2_000), 55_000)) },
    { id: 'late since last week', rows: many(319, order(at(-9_000), 40_000)) },
  ]
  const surges = [{ ...surgeAt(begun), from: at(-45), most: 3_000 }]

  it.each([
    ['12:00', 30, 'due at noon'],
    ['20:00', 510, 'due in the evening'],
    ['09:00 of the next day', 1_290, 'due next morning'],
  ])(
    'at %s the fire stands first, and what can be saved within the hour next',
    (_, passed, next) => {
      const known = {
        bounds: dayBounds(at(passed), { timeZone: 'America/Sao_Paulo' }),
        values: typicalValuesOf(causes.flatMap(({ rows }) => rows)),
        surges,
        usualPerHour: () => 1,
      }
      const ranking = { ...known, pinned: pinnedCauses(causes, known) }
      const shown = causes
        .map((cause) => ({ id: cause.id, rank: rankOfCause(cause, ranking) }))
        .sort((left, right) => (left.rank < right.rank ? -1 : 1))
        .map(({ id }) => id)

      expect(shown.slice(0, 2)).toEqual(['the wrong price table', next])
    },
  )
})
