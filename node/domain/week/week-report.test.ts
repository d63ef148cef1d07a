import { aKey, anObservation } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import { toRecord } from '../orders/observed-record'
import type { FailedOrder } from './order-outcome'
import { weekReportOf, type WeekFacts } from './week-report'
import { weeksOf } from './weeks'

const now = '2026-11-29T12:00:00.000Z'
const weeks = weeksOf(undefined, { now, timeZone: 'UTC' })
if (!weeks.ok) throw new Error('The days are there')

/** Of SKU 17, unless said otherwise. */
const outOfStock = (sku = '17', affiliateId = 'AMZ') => {
  const code = 'FMT005'
  const errors = [{ code, description: `Item ${sku}(Shirt) is not available` }]
  return toRow(toRecord({ ...aKey(), affiliateId }, anObservation({ code, errors })))
}

const anOrder = (different: Partial<FailedOrder> = {}): FailedOrder => ({
  affiliateId: 'AMZ',
  errorType: 'UNAVAILABLE_INVENTORY',
  row: outOfStock(),
  failedAt: '2026-11-24T10:00:00.000Z',
  outcome: 'OPEN',
  isInVtex: false,
  value: { amount: 10_000, currency: 'BRL' },
  ...different,
})

const saved = (minutes: number, different: Partial<FailedOrder> = {}) =>
  anOrder({
    outcome: 'SAVED',
    isInVtex: true,
    fixedAt: new Date(Date.parse('2026-11-24T10:00:00.000Z') + minutes * 60_000).toISOString(),
    ...different,
  })

const report = (failed: readonly FailedOrder[], different: Partial<WeekFacts> = {}) =>
  weekReportOf({
    ...weeks.value,
    timeZone: 'UTC',
    asOf: now,
    isCut: false,
    recordsEnded: false,
    isBeforeKnown: true,
    marketplaces: [{ affiliateId: 'AMZ', integrated: 97, limits: { late: 4 } }],
    failed,
    ...different,
  })

const lastWeek = { failedAt: '2026-11-16T10:00:00.000Z' }

describe('a week', () => {
  it('says what became of its orders, by cause and marketplace, beside the week before', () => {
    const { causes, total } = report([
      saved(10),
      anOrder({ outcome: 'LOST' }),
      anOrder({ affiliateId: 'MLB' }),
      anOrder({ affiliateId: 'MLB', outcome: 'SET_ASIDE' }),
      anOrder(lastWeek),
    ])

    expect(
      causes.map(({ affiliateId, week, before }) => [affiliateId, week.orders, before?.orders]),
    ).toEqual([
      ['AMZ', 2, 1],
      ['MLB', 2, 0],
    ])
    const { orders, saved: kept, lost, open, setAside } = total.week
    expect([orders, kept.orders, lost.orders, open.orders, setAside.orders]).toEqual([
      4, 1, 1, 1, 1,
    ])
    expect(lost.value).toEqual([{ currency: 'BRL', amount: 10_000, orders: 1 }])
  })

  it('says so of each single cause too, those of the most orders first', () => {
    const [amazon, other] = report([
      anOrder({ row: outOfStock('18') }),
      anOrder({ row: outOfStock('17') }),
      saved(10, { row: outOfStock('17') }),
      anOrder({ affiliateId: 'MLB', row: outOfStock('17', 'MLB') }),
    ]).causes
    const shown = amazon?.causes.map(({ issue, week }) => [
      issue.id,
      week.orders,
      week.saved.orders,
    ])

    expect(shown).toEqual([
      [expect.stringContaining('17'), 2, 1],
      [expect.stringContaining('18'), 1, 0],
    ])
    expect(other?.causes.map(({ week }) => week.orders)).toEqual([1])
  })

  it('adds no two currencies, and an unknown value to none', () => {
    const { week } = report([
      anOrder(),
      anOrder({ value: { amount: 500, currency: 'USD' } }),
      anOrder({ value: undefined }),
    ]).total

    expect(week.value).toEqual([
      { currency: 'BRL', amount: 10_000, orders: 1 },
      { currency: 'USD', amount: 500, orders: 1 },
    ])
    expect(week.ordersWithoutValue).toBe(1)
  })

  it('says the middle time to fix of the orders of which it is known, and of how many', () => {
    const { week } = report([
      saved(10),
      saved(20),
      saved(90),
      saved(0, { fixedAt: undefined }),
    ]).total
    expect([week.minutesToFix, week.fixesTimed, week.saved.orders]).toEqual([20, 3, 4])
    expect(report([anOrder()]).total.week.minutesToFix).toBeUndefined()
  })

  it('does not say that nothing happened in a week of which nothing was kept', () => {
    const { total, causes } = report([anOrder()], { isBeforeKnown: false })
    expect([total.before, causes[0]?.before]).toEqual([undefined, undefined])
  })
})

describe('a marketplace', () => {
  const [shipBy, later] = ['2026-11-24T12:00:00.000Z', '2026-12-24T12:00:00.000Z']

  it('has its late and canceled orders beside all of its orders and the limit', () => {
    const { marketplaces } = report([
      saved(300, { shipBy }),
      saved(30, { shipBy }),
      anOrder({ shipBy }),
      anOrder({ shipBy: later }),
      anOrder({ outcome: 'LOST', shipBy }),
      saved(30),
    ])

    // 97 in VTEX, and the three that are not.
    expect(marketplaces).toEqual([
      {
        affiliateId: 'AMZ',
        orders: 100,
        late: { orders: 2, percent: 2, limitPercent: 4, untold: 1 },
        canceled: { orders: 1, percent: 1, limitPercent: undefined, untold: 0 },
      },
    ])
  })

  it('has no share where nobody knows how many orders there were', () => {
    const [amazon] = report([anOrder({ shipBy })], {
      marketplaces: [{ affiliateId: 'AMZ' }],
    }).marketplaces
    expect(amazon).toMatchObject({ orders: undefined, late: { orders: 1, percent: undefined } })
  })
})
