import { afterFailedAttempt } from './retry'

const created = '2026-11-23T12:00:00.000Z'

const waiting = { createdAt: created, attempts: 0, nextAttemptAt: created }

describe('a message that its receiver did not take', () => {
  it('waits twice as long after each failure, an hour at most', () => {
    let message = waiting
    const pauses = Array.from({ length: 11 }, () => {
      message = afterFailedAttempt(message, { now: created, retryable: true }) ?? message
      return (Date.parse(message.nextAttemptAt) - Date.parse(created)) / 1_000
    })

    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600])
  })

  it('waits as long as it is told to, and an hour where a person has to act', () => {
    const after = (failed: { retryable: boolean; retryAfterMs?: number }) =>
      afterFailedAttempt(waiting, { now: created, ...failed })?.nextAttemptAt

    expect(after({ retryable: true, retryAfterMs: 90_000 })).toBe('2026-11-23T12:01:30.000Z')
    expect(after({ retryable: true, retryAfterMs: 1_000 })).toBe('2026-11-23T12:00:05.000Z')
    expect(after({ retryable: false })).toBe('2026-11-23T13:00:00.000Z')
  })

  it('is given up after a day', () => {
    expect(
      afterFailedAttempt(waiting, { now: '2026-11-24T11:59:00.000Z', retryable: true }),
    ).toBeDefined()
    expect(
      afterFailedAttempt(waiting, { now: '2026-11-24T12:01:00.000Z', retryable: true }),
    ).toBeUndefined()
  })
})
