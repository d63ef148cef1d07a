import { aKey, anObservation } from '../../testing/builders'
import type { UsualPerHour } from '../channels/channel-states'
import type { OpenSurge } from '../channels/open-surge'
import { dayBounds } from '../inbox/deadline-bands'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { typicalValuesOf } from '../inbox/typical-values'
import { toRecord } from '../orders/observed-record'
import { pinnedCauses, rankOfCause } from './cause-ranking'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

// Friday, 27 November 2026, 13:48 in São Paulo.
const now = '2026-11-27T16:48:00.000Z'
const bounds = dayBounds(now, { timeZone: 'America/Sao_Paulo' })

type Different = Partial<OrderIntegrationRow['order']> & {
  readonly firstSeenAt?: string
  readonly actor?: OrderIntegrationRow['actor']
}

const aRow = (id: string, { firstSeenAt, actor, ...order }: Different = {}) => ({
  ...plain,
  id: `AMZ-${id}`,
  marketplaceOrderId: id,
  firstSeenAt: firstSeenAt ?? '2026-11-20T12:00:00.000Z',
  actor: actor ?? ('PRICING' as const),
  order: { ...plain.order, shipBySource: 'MARKETPLACE' as const, ...order },
})

const many = (count: number, different: Different) =>
  Array.from({ length: count }, (_, index) => aRow(`order-${index}`, different))

const reais = (amount: number) => ({ value: { amount, currency: 'BRL' } })

const surge: OpenSurge = {
  affiliateId: 'AMZ',
  errorType: 'AMOUNT_DIVERGENCE',
  since: '2026-11-27T16:15:00.000Z',
  from: '2026-11-27T16:00:00.000Z',
  usualPerHour: 1,
  most: 3_000,
}

const ranked = (
  causes: Readonly<Record<string, readonly OrderIntegrationRow[]>>,
  surges: readonly OpenSurge[] = [],
  usualPerHour: UsualPerHour = () => 1,
) => {
  const all = Object.entries(causes).map(([id, rows]) => ({ id, rows }))
  const values = typicalValuesOf(all.flatMap(({ rows }) => rows))
  const known = { bounds, surges, values, usualPerHour }
  const ranking = { ...known, pinned: pinnedCauses(all, known) }
  return all
    .map((cause) => ({ id: cause.id, rank: rankOfCause(cause, ranking) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ id }) => id)
}

const inDays = { shipBy: '2026-12-01T15:00:00.000Z' }
const inMinutes = (minutes: number) => ({
  shipBy: new Date(Date.parse(now) + minutes * 60_000).toISOString(),
})
const young = { firstSeenAt: '2026-11-27T16:20:00.000Z' }

describe('ranking causes', () => {
  it('puts the fire first, then what is due within the hour, then what value and urgency say', () => {
    const wanted = {
      fire: many(3_000, { ...inDays, ...young, ...reais(50_000) }),
      'three minutes left': [aRow('1', { ...inMinutes(3), ...reais(45_000) })],
      'forty minutes left': [aRow('2', { ...inMinutes(40), ...reais(900_000) })],
      'tonight, dear': many(20, { shipBy: '2026-11-28T02:00:00.000Z', ...reais(90_000) }),
      'tonight, cheap': many(20, { shipBy: '2026-11-28T02:00:00.000Z', ...reais(9_000) }),
      'late last week, dear': many(20, { shipBy: '2026-11-20T15:00:00.000Z', ...reais(90_000) }),
    }

    expect(ranked(Object.fromEntries(Object.entries(wanted).reverse()), [surge])).toEqual(
      Object.keys(wanted),
    )
  })

  it('pins at most two causes, and none that holds less than a tenth of what is at risk', () => {
    const guarded = [aRow('1', { ...inMinutes(30), ...reais(1) })]
    const surging = (count: number) => many(count, { ...inDays, ...young, ...reais(1_000) })

    expect(
      ranked({ guarded, small: surging(30), a: surging(100), b: surging(200), c: surging(300) }, [
        surge,
      ]),
    ).toEqual(['c', 'b', 'guarded', 'a', 'small'])
  })

  it.each([
    ['an estimate', { shipBySource: 'RULE' as const }],
    ['what only others can correct', { actor: 'VTEX_SUPPORT' as const }],
    ['what the marketplace ships itself', { carrier: { name: 'FBA' } }],
  ])('does not let %s into the guard', (_, different) => {
    const near = [aRow('1', { ...inMinutes(30), ...reais(100), ...different })]
    const dear = many(10, { ...inDays, ...reais(9_000) })

    expect(ranked({ near, dear })).toEqual(['dear', 'near'])
  })

  it('lets unknown values count as the median of their cause, or of all orders, never as zero', () => {
    const tonight = { shipBy: '2026-11-28T02:00:00.000Z' }
    const withUnknown = [aRow('1', { ...tonight, ...reais(5_000) }), aRow('2', tonight)]
    const without = [aRow('3', { ...tonight, ...reais(9_000) })]
    const onlyUnknown = many(4, tonight)

    expect(ranked({ without, withUnknown, onlyUnknown })).toEqual([
      'onlyUnknown',
      'withUnknown',
      'without',
    ])
  })

  it('lets a surge grow only against a usual that is known', () => {
    const causes = {
      'much value': many(100, { ...inDays, ...reais(100_000) }),
      growing: many(100, { ...inDays, ...young, ...reais(10_000) }),
      other: many(100, { ...inDays, ...reais(20_000) }),
    }

    expect(ranked(causes, [surge])).toEqual(['much value', 'growing', 'other'])
    expect(ranked(causes, [surge], () => undefined)).toEqual(['much value', 'other', 'growing'])
  })

  it('never adds amounts of different currencies', () => {
    const tonight = { shipBy: '2026-11-28T02:00:00.000Z' }
    const pesos = { value: { amount: 9_000_000, currency: 'ARS' } }
    const mixed = [...many(2, { ...tonight, ...reais(500) }), aRow('3', { ...tonight, ...pesos })]
    const dearer = [aRow('4', { ...tonight, ...reais(1_001) })]

    expect(ranked({ mixed, dearer })).toEqual(['dearer', 'mixed'])
  })

  it('lays causes of different currencies beside each other by typical orders', () => {
    const tonight = { shipBy: '2026-11-28T02:00:00.000Z' }
    const pesos = (amount: number) => ({ value: { amount, currency: 'ARS' } })

    expect(
      ranked({
        'two typical orders': many(2, { ...tonight, ...reais(500) }),
        'three typical orders': many(3, { ...tonight, ...pesos(2_000_000) }),
        'one typical order': many(1, { ...tonight, ...reais(500) }),
      }),
    ).toEqual(['three typical orders', 'two typical orders', 'one typical order'])
  })
})
