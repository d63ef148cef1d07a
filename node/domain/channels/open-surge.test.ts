import { aKey, anObservation } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import { toRecord } from '../orders/observed-record'
import { surgesAfter, type OpenSurge } from './open-surge'

const start = '2026-11-27T16:00:00.000Z'
const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString()

const rows = (count: number, minutes: number) =>
  Array.from({ length: count }, (_, index) => {
    const id = `${minutes}-${index}`
    return toRow(toRecord(aKey(id), anObservation({ marketplaceOrderId: id }, later(minutes))))
  })

const divergence = { cause: 'AMOUNT_DIVERGENCE', seen: 40, expected: 1 } as const

const evaluated = (
  before: readonly OpenSurge[],
  minutes: number,
  different: Partial<Parameters<typeof surgesAfter>[1]> = {},
) =>
  surgesAfter(before, {
    affiliateId: 'AMZ',
    now: later(minutes),
    rows: rows(40, -5),
    found: [],
    failures: new Map(),
    ...different,
  })

const begun = evaluated([], 0, { found: [divergence] })

describe('a surge', () => {
  it('takes in what failed in the quarter of an hour before it was noticed', () => {
    expect(begun).toEqual([
      {
        affiliateId: 'AMZ',
        errorType: 'AMOUNT_DIVERGENCE',
        since: start,
        from: later(-15),
        usualPerHour: 4,
        most: 40,
      },
    ])
  })

  it('stands as long as its orders are open, long after failures are rare again', () => {
    const calm = evaluated(begun, 20)
    const nextDay = evaluated(calm, 24 * 60)

    expect(calm).toMatchObject([{ until: later(20), most: 40 }])
    expect(nextDay).toEqual(calm)
  })

  it('is over when a tenth of its orders is left, whatever failed for the same reason since', () => {
    const calm = evaluated(begun, 20)

    expect(evaluated(calm, 60, { rows: [...rows(4, -5), ...rows(30, 50)] })).toEqual([])
    expect(evaluated(calm, 60, { rows: rows(5, -5) })).toHaveLength(1)
  })

  it('is not over while not all orders are loaded, or while more come', () => {
    const calm = evaluated(begun, 20)

    expect(evaluated(calm, 60, { rows: [], isPartial: true })).toHaveLength(1)
    expect(
      evaluated(begun, 60, { rows: [], failures: new Map([['AMOUNT_DIVERGENCE', 9]]) }),
    ).toHaveLength(1)
  })

  it('goes on where it begins again before its orders were done', () => {
    const again = evaluated(evaluated(begun, 20), 40, { found: [divergence] })

    expect(again).toEqual([{ ...begun[0], since: start }])
  })
})
