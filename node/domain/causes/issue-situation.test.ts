import { aKey, anObservation } from '../../testing/builders'
import { dayBounds } from '../inbox/deadline-bands'
import { toRow } from '../inbox/read-record'
import type { OrderIntegrationRow } from '../inbox/row'
import { toRecord } from '../orders/observed-record'
import { recentArrivals, situationOf } from './issue-situation'
import type { IssueStatus } from './issue-status'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

const now = '2026-11-27T16:48:00.000Z'
const bounds = dayBounds(now, { timeZone: 'America/Sao_Paulo' })
const minutesFromNow = (minutes: number) =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

const seen = (minutesAgo: number, count = 1): readonly OrderIntegrationRow[] =>
  Array.from({ length: count }, () => ({ ...plain, firstSeenAt: minutesFromNow(-minutesAgo) }))

const due = (minutes: number): OrderIntegrationRow => ({
  ...plain,
  firstSeenAt: minutesFromNow(-3_000),
  order: { ...plain.order, shipBy: minutesFromNow(minutes), shipBySource: 'MARKETPLACE' },
})

const surges = [
  {
    affiliateId: 'AMZ',
    errorType: 'AMOUNT_DIVERGENCE',
    since: minutesFromNow(-30),
    from: minutesFromNow(-45),
    usualPerHour: 1,
    most: 9,
  },
] as const

/** Of what usually fails within an hour: so much everywhere, or unknown. */
const usually = (usual: number | undefined) => () => usual

const open: IssueStatus = { state: 'OPEN' }
const cameBack: IssueStatus = {
  state: 'OPEN',
  regression: { kind: 'ENDED', since: minutesFromNow(-60), endedAt: minutesFromNow(-600) },
}

describe('how a cause stands', () => {
  it.each([
    ['SNOOZED', seen(20, 9), { state: 'SNOOZED' }],
    ['SURGING', [...seen(20, 9), due(20)], open],
    ['DUE_WITHIN_HOUR', [due(20)], cameBack],
    ['DUE_WITHIN_HOUR', [...seen(20, 9), due(20)], { state: 'RESOLVED' }],
    ['VERIFYING', seen(20, 9), { state: 'RESOLVED' }],
    ['CAME_BACK', [due(90)], cameBack],
    ['OPEN', [due(90)], open],
  ] as const)('is %s', (expected, rows, status) => {
    expect(situationOf(rows, status, { bounds, surges, usualPerHour: usually(1) })).toBe(expected)
  })

  it.each([
    ['RISING', 5, 2],
    ['OPEN', 5, 3],
    ['OPEN', 4, 0],
    ['OPEN', 900, undefined],
  ] as const)('is %s with %i in the last hour where %p are usual', (expected, count, usual) => {
    const known = { bounds, surges: [], usualPerHour: usually(usual) }

    expect(situationOf([...seen(30, count), ...seen(200, 40)], open, known)).toBe(expected)
  })

  it('rises against what is usual in all of its marketplaces, and not where that is unknown of one', () => {
    const [row = plain] = seen(10)
    const rows = [...seen(30, 5), { ...row, affiliateId: 'MLB' }]
    const knownIn = (usual: Readonly<Record<string, number>>) => ({
      bounds,
      surges: [],
      usualPerHour: (affiliateId: string) => usual[affiliateId],
    })

    expect(situationOf(rows, open, knownIn({ AMZ: 1, MLB: 1 }))).toBe('RISING')
    expect(situationOf(rows, open, knownIn({ AMZ: 1, MLB: 2 }))).toBe('OPEN')
    expect(situationOf(rows, open, knownIn({ AMZ: 1 }))).toBe('OPEN')
  })

  it('counts what the first reading brings in of the past when it was placed', () => {
    const [row = plain] = seen(5)
    const placed = (minutesAgo: number): OrderIntegrationRow => ({
      ...row,
      order: { ...row.order, createdAt: minutesFromNow(-minutesAgo) },
    })

    expect(recentArrivals([placed(4), placed(90), placed(900)], now)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 1, 1,
    ])
  })

  it('shows the orders of the last nine hours, hour by hour', () => {
    const rows = [...seen(1, 3), ...seen(59), ...seen(61), ...seen(9 * 60 - 1), ...seen(9 * 60 + 1)]

    expect(recentArrivals(rows, now)).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 4])
  })
})
