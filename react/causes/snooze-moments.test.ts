import { snoozeEnd, snoozes } from './snooze-moments'

const now = Date.parse('2026-11-23T15:00:00.000Z')
const endOf = (...args: Parameters<typeof snoozeEnd>) => snoozeEnd(...args).toISOString()

describe('when a snooze ends', () => {
  it('is in four hours to the minute', () => {
    expect(endOf('hours', now, 'America/Sao_Paulo')).toBe('2026-11-23T19:00:00.000Z')
  })

  it.each([
    ['tomorrow', '2026-11-24T12:00:00.000Z'],
    ['days', '2026-11-26T12:00:00.000Z'],
    ['week', '2026-11-30T12:00:00.000Z'],
  ] as const)('is nine in the morning of the store, wherever somebody reads: %s', (snooze, end) => {
    expect(endOf(snooze, now, 'America/Sao_Paulo')).toBe(end)
  })

  it('is on the day after the one that it is in the store', () => {
    const lateInTheStore = Date.parse('2026-11-24T02:30:00.000Z')

    expect(endOf('tomorrow', lateInTheStore, 'America/Sao_Paulo')).toBe('2026-11-24T12:00:00.000Z')
  })

  it('is nine in the morning too where the clock is put forward in between', () => {
    const dayBefore = Date.parse('2026-03-28T12:34:56.789Z')

    expect(endOf('tomorrow', dayBefore, 'Europe/Lisbon')).toBe('2026-03-29T08:00:00.000Z')
  })

  it.each(['America/Sao_Paulo', 'Asia/Tokyo', undefined])('is never past: %s', (timeZone) => {
    const lateAtNight = Date.parse('2026-11-23T23:59:00.000Z')
    const ends = snoozes.map((each) => snoozeEnd(each, lateAtNight, timeZone).getTime())

    expect(ends.filter((end) => end <= lateAtNight)).toEqual([])
  })
})
