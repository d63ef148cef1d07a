import { snoozeEnd, snoozes } from './snooze-moments'

const now = Date.parse('2026-11-23T15:00:00.000Z')

describe('when a snooze ends', () => {
  it('is in four hours to the minute', () => {
    expect(snoozeEnd('hours', now).toISOString()).toBe('2026-11-23T19:00:00.000Z')
  })

  it.each([
    ['tomorrow', 1],
    ['days', 3],
    ['week', 7],
  ] as const)('is nine in the morning of the reader’s clock: %s', (snooze, days) => {
    const end = snoozeEnd(snooze, now)

    expect([end.getHours(), end.getMinutes()]).toEqual([9, 0])
    expect(end.getDate()).toBe(new Date(now).getDate() + days)
  })

  it('is never past, however late it is', () => {
    const lateAtNight = Date.parse('2026-11-23T23:59:00.000Z')

    expect(snoozes.filter((each) => snoozeEnd(each, lateAtNight).getTime() <= lateAtNight)).toEqual(
      [],
    )
  })
})
