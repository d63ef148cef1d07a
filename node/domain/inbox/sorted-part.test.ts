import fc from 'fast-check'

import { atOnce } from '../../lib/in-slices'
import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { dayBounds } from './deadline-bands'
import { cursorOf, pageOf, parseCursor } from './page'
import { toRow } from './read-record'
import type { OrderIntegrationRow } from './row'
import type { RowSort } from './sort'
import { partOf, sortedRowSteps } from './sorted-part'
import { hourMs } from '../../lib/hours'

const now = '2026-11-23T15:00:00.000Z'
const bounds = dayBounds(now, { timeZone: 'America/Sao_Paulo' })
const ranking = { bounds, typical: { amount: 10_000, currency: 'BRL' } }

const sorts: readonly RowSort[] = (['ASCENDING', 'DESCENDING'] as const).flatMap((direction) => [
  { field: 'RANK', direction, ranking },
  { field: 'SHIP_BY', direction },
  { field: 'VALUE', direction },
  { field: 'LAST_PROCESSED', direction },
])

const kind = toRow(toRecord(aKey('one'), anObservation({}, now)))

/** Few different values, so that many rows stand in one place, and some know neither. */
const anyRow = fc
  .record({
    id: fc.nat(10_000).map((number) => `AMZ-${number}`),
    amount: fc.option(fc.nat(3), { nil: undefined }),
    hours: fc.option(fc.integer({ min: -40, max: 90 }), { nil: undefined }),
    seen: fc.nat(5),
  })
  .map(({ id, amount, hours, seen }): OrderIntegrationRow => {
    const at = (offset: number) => new Date(Date.parse(now) + offset * hourMs).toISOString()
    const value = amount === undefined ? undefined : { amount, currency: 'BRL' }
    const shipBy = hours === undefined ? undefined : at(hours)
    return { ...kind, id, lastSeenAt: at(-seen), order: { ...kind.order, value, shipBy } }
  })

const anyRows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 60 })

const idsOf = (rows: readonly OrderIntegrationRow[]) => rows.map(({ id }) => id)

describe('parts of sorted rows', () => {
  it('hold what pages hold, each from where the one before ended, in any order', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(...sorts),
        fc.integer({ min: 1, max: 20 }),
        (...given) => {
          const [rows, sort, first] = given
          const sorted = atOnce(sortedRowSteps(rows, sort))
          let after: ReturnType<typeof parseCursor>
          for (let from = 0; from < Math.max(1, rows.length); from += first) {
            const part = partOf(sorted, { first, after, sort })
            expect(part).toEqual(pageOf(rows, { first, after, sort }))
            const last = part.rows.at(-1)
            after = last && parseCursor(cursorOf(last, sort), sort)
          }
        },
      ),
    )
  })

  it('neither repeat nor hide a row where the last one of a part has gone meanwhile', () => {
    const sort: RowSort = { field: 'LAST_PROCESSED', direction: 'DESCENDING' }
    const at = (minute: number) => `2026-11-23T10:0${minute}:00.000Z`
    const rows = [0, 1, 2, 3, 4].map((minute) => ({
      ...kind,
      id: `AMZ-${minute}`,
      lastSeenAt: at(minute),
    }))
    const first = partOf(atOnce(sortedRowSteps(rows, sort)), { first: 2, after: undefined, sort })
    const last = first.rows.at(-1)
    const rest = rows.filter(({ id }) => id !== last?.id)
    const after = last && parseCursor(cursorOf(last, sort), sort)
    const second = partOf(atOnce(sortedRowSteps(rest, sort)), { first: 9, after, sort })

    expect(idsOf(first.rows)).toEqual(['AMZ-4', 'AMZ-3'])
    expect(idsOf(second.rows)).toEqual(['AMZ-2', 'AMZ-1', 'AMZ-0'])
  })
})
