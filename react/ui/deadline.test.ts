import { isDeadlineRunning, toDuration, toUrgency } from './deadline'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('a stretch of time', () => {
  it.each([
    [30_000, 'minute', 0, 0],
    [HOUR - 1, 'minute', 59, 0],
    [4 * HOUR + 12 * MINUTE, 'hour', 4, 12],
    [24 * HOUR + 59 * MINUTE, 'hour', 24, 0],
    [48 * HOUR - 1, 'hour', 47, 0],
    [48 * HOUR, 'day', 2, 0],
    [-8 * MINUTE, 'minute', 8, 0],
  ] as const)('of %d ms is in %ss: %d, and %d more', (milliseconds, unit, count, rest) => {
    expect(toDuration(milliseconds)).toEqual({ unit, count, rest })
  })
})

describe('a deadline', () => {
  const now = Date.parse('2026-11-23T15:00:00Z')
  const urgencyIn = (minutes: number, change: { estimated?: boolean; isToday?: boolean } = {}) =>
    toUrgency({ at: now + minutes * MINUTE, now, isToday: true, estimated: false, ...change })

  it('is red once it has passed and in the hour before, orange today, and black later', () => {
    expect(urgencyIn(-1)).toBe('late')
    expect(urgencyIn(0)).toBe('hour')
    expect(urgencyIn(59)).toBe('hour')
    expect(urgencyIn(60)).toBe('today')
    expect(urgencyIn(900, { isToday: false })).toBe('later')
  })

  it('is never red where nobody reported it', () => {
    expect(urgencyIn(-1, { estimated: true })).toBe('today')
    expect(urgencyIn(30, { estimated: true })).toBe('today')
    expect(urgencyIn(900, { estimated: true, isToday: false })).toBe('later')
  })

  it('stops for orders that are integrated or cancelled', () => {
    expect(isDeadlineRunning('INTEGRATED')).toBe(false)
    expect(isDeadlineRunning('CANCELED')).toBe(false)
    expect(isDeadlineRunning('INTEGRATED_WITH_PROBLEM')).toBe(true)
  })
})
