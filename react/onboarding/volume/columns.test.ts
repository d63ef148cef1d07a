import { toDayColumns } from './columns'

const aDay = (day: string, integrated: number | null, failed: number | null) => ({
  day,
  integrated,
  failed,
  asOf: null,
})

describe('the columns of the chart', () => {
  it('stand as high as their share of the highest day, each kind by itself', () => {
    expect(toDayColumns([aDay('2026-11-22', 400, 10), aDay('2026-11-23', 100, 5)])).toEqual([
      { day: '2026-11-22', integrated: 1, failed: 1 },
      { day: '2026-11-23', integrated: 0.25, failed: 0.5 },
    ])
  })

  it('tell a day without orders from one that nobody knows', () => {
    expect(toDayColumns([aDay('2026-11-22', null, 0)])).toEqual([
      { day: '2026-11-22', integrated: undefined, failed: 0 },
    ])
  })
})
