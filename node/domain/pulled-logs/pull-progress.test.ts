import {
  afterDay,
  afterFailedPull,
  nextDay,
  notPulledYet,
  type PullProgress,
} from './pull-progress'

const at = (time: string, day = '2026-11-23'): string => `${day}T${time}:00.000Z`

/** Reads whatever is due at a moment, and says which days that were. */
const readAll = (before: PullProgress, moment: string) => {
  let progress = before
  const days: string[] = []
  for (;;) {
    const day = nextDay(progress, moment)
    if (day === undefined) return { progress, days }
    days.push(day)
    progress = afterDay(progress, day, moment)
  }
}

describe("a connector's log", () => {
  it('is read a week back at first, the newest day first', () => {
    const { days } = readAll(notPulledYet, at('12:30'))

    expect(days).toHaveLength(7)
    expect(days.slice(0, 2)).toEqual(['2026-11-23', '2026-11-22'])
  })

  it('is read every five minutes where the day may not be over somewhere', () => {
    const morning = readAll(notPulledYet, at('10:00')).progress

    expect(readAll(morning, at('10:04')).days).toEqual([])
    expect(readAll(morning, at('10:05')).days).toEqual(['2026-11-23', '2026-11-22'])
    // Noon in UTC: the day before is over everywhere, and is read once more for its last entries.
    const noon = readAll(morning, at('12:00'))
    expect(noon.days).toEqual(['2026-11-23', '2026-11-22'])
    expect(readAll(noon.progress, at('12:10')).days).toEqual(['2026-11-23'])
  })

  it('is read from where it was left after an outage, at most 30 days back', () => {
    const { progress } = readAll(notPulledYet, at('12:30'))

    // The last two days were not over when they were read.
    expect(readAll(progress, at('12:30', '2026-12-05')).days).toHaveLength(13)
    expect(readAll(progress, at('12:30', '2027-06-01')).days).toHaveLength(30)
  })

  it('is asked for after growing pauses while it fails, or when the connector says', () => {
    const now = at('12:30')
    const once = afterFailedPull(notPulledYet, now)
    const often = Array.from({ length: 20 }).reduce<PullProgress>(
      (progress) => afterFailedPull(progress, now),
      notPulledYet,
    )

    expect(once.nextAttemptAt).toBe(at('12:31'))
    expect(nextDay(once, now)).toBeUndefined()
    expect(nextDay(once, at('12:31'))).toBe('2026-11-23')
    expect(afterFailedPull(once, now).nextAttemptAt).toBe(at('12:32'))
    expect(often.nextAttemptAt).toBe(at('13:30'))
    expect(afterFailedPull(once, now, 600_000).nextAttemptAt).toBe(at('12:40'))
    expect(afterDay(often, '2026-11-23', now)).toMatchObject({ failures: 0 })
    expect(nextDay(afterDay(often, '2026-11-23', now), now)).toBe('2026-11-22')
  })
})
