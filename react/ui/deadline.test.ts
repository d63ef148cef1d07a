import { isDeadlineRunning, toDeadline } from './deadline'

const NOW = Date.parse('2026-11-23T15:00:00Z')

describe('the time to a deadline', () => {
  it.each([
    ['2026-11-23T15:00:00Z', 'soon', 0, 'minute'],
    ['2026-11-23T15:59:59Z', 'soon', 59, 'minute'],
    ['2026-11-23T16:59:59Z', 'soon', 1, 'hour'],
    ['2026-11-24T14:59:59Z', 'soon', 23, 'hour'],
    ['2026-11-24T15:00:00Z', 'later', 24, 'hour'],
    ['2026-11-25T14:59:59Z', 'later', 47, 'hour'],
    ['2026-11-25T15:00:00Z', 'later', 2, 'day'],
    ['2026-11-23T14:59:59Z', 'overdue', 0, 'minute'],
    ['2026-11-23T13:30:00Z', 'overdue', 1, 'hour'],
    ['2026-11-20T15:00:00Z', 'overdue', 3, 'day'],
  ] as const)('%s is %s: %d %s(s)', (at, urgency, count, unit) => {
    expect(toDeadline(Date.parse(at), NOW)).toEqual({ urgency, count, unit })
  })

  it('stops for orders that are integrated or cancelled', () => {
    expect(isDeadlineRunning('INTEGRATED')).toBe(false)
    expect(isDeadlineRunning('CANCELED')).toBe(false)
    expect(isDeadlineRunning('INTEGRATED_WITH_PROBLEM')).toBe(true)
  })
})
