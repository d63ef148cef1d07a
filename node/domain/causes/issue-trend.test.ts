import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { toRow } from '../inbox/read-record'
import { trendOf } from './issue-trend'

const seenAt = (...moments: readonly string[]) =>
  moments.map((firstSeenAt, index) => ({
    ...toRow(toRecord(aKey(String(index)), anObservation())),
    firstSeenAt,
  }))

const now = '2026-11-23T15:30:00.000Z'

describe('the trend of a cause', () => {
  it('is by the hour while it is young, with the hours that had none', () => {
    const rows = seenAt(
      '2026-11-23T15:00:00.000Z',
      '2026-11-23T15:29:00.000Z',
      '2026-11-23T13:59:59.999Z',
    )
    const { unit, points } = trendOf(rows, now, 'America/Sao_Paulo')

    expect(unit).toBe('HOUR')
    expect(points).toHaveLength(24)
    expect(points.slice(-3)).toEqual([
      { from: '2026-11-23T13:00:00.000Z', orders: 1 },
      { from: '2026-11-23T14:00:00.000Z', orders: 0 },
      { from: '2026-11-23T15:00:00.000Z', orders: 2 },
    ])
  })

  it('is by days of the store once the cause is two days old', () => {
    const rows = seenAt(
      '2026-11-21T15:30:00.000Z',
      '2026-11-23T02:59:00.000Z',
      '2026-11-23T03:00:00.000Z',
    )
    const { unit, points } = trendOf(rows, now, 'America/Sao_Paulo')

    expect(unit).toBe('DAY')
    expect(points).toHaveLength(14)
    expect(points.slice(-3)).toEqual([
      { from: '2026-11-21T03:00:00.000Z', orders: 1 },
      { from: '2026-11-22T03:00:00.000Z', orders: 1 },
      { from: '2026-11-23T03:00:00.000Z', orders: 1 },
    ])
  })

  it('counts in no point what is older than all of them', () => {
    const { points } = trendOf(seenAt('2026-10-01T00:00:00.000Z'), now, 'UTC')

    expect(points.every(({ orders }) => orders === 0)).toBe(true)
  })

  it('has days of 23 and 25 hours where the clocks change', () => {
    const lengths = (moment: string) => {
      const { points } = trendOf(seenAt('2026-01-01T00:00:00.000Z'), moment, 'America/New_York')
      return new Set(
        points.slice(1).map(({ from }, index) => {
          const before = points[index]?.from ?? ''
          return (Date.parse(from) - Date.parse(before)) / 3_600_000
        }),
      )
    }

    expect(lengths('2026-11-05T12:00:00.000Z')).toEqual(new Set([24, 25]))
    expect(lengths('2026-03-12T12:00:00.000Z')).toEqual(new Set([24, 23]))
  })
})
