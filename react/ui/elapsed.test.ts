import { toElapsed } from './elapsed'

const NOW = Date.parse('2026-11-23T15:00:00Z')

describe('elapsed time', () => {
  it.each([
    ['2026-11-23T14:59:30Z', 0, 'second'],
    ['2026-11-23T14:01:00Z', 59, 'minute'],
    ['2026-11-23T14:00:00Z', 1, 'hour'],
    ['2026-11-22T15:00:01Z', 23, 'hour'],
    ['2026-11-22T15:00:00Z', 1, 'day'],
    ['2026-10-01T15:00:00Z', 53, 'day'],
    ['2026-11-23T15:00:40Z', 0, 'second'],
  ])('since %s is %d %s(s)', (from, count, unit) => {
    const { value, unit: shown } = toElapsed(Date.parse(from), NOW)

    expect([Math.abs(value), shown]).toEqual([count, unit])
  })
})
