import { toCountdown } from './countdown'

const HOUR = 3_600_000

describe('a countdown', () => {
  it.each([
    [3 * 24 * HOUR + 5 * HOUR, { unit: 'day', count: 3, rest: 5 }],
    [48 * HOUR - 1000, { unit: 'hour', count: 47, rest: 59 }],
    [HOUR, { unit: 'hour', count: 1, rest: 0 }],
    [HOUR - 1000, { unit: 'minute', count: 59, rest: 59 }],
    [999, { unit: 'minute', count: 0, rest: 0 }],
    [-HOUR, { unit: 'minute', count: 0, rest: 0 }],
  ])('tells %i ms in two units', (left, told) => {
    expect(toCountdown(left, 0)).toEqual(told)
  })
})
