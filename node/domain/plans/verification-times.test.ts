import { afterNoAnswer, nextConfirmation, nextVerification } from './verification-times'

const sentAt = '2026-11-23T12:00:00.000Z'
const minute = 60_000

const after = (minutes: number): string =>
  new Date(Date.parse(sentAt) + minutes * minute).toISOString()

describe('when an order is looked up again', () => {
  it('is at least every ten minutes of the first hour', () => {
    for (let passed = 0; passed < 60; passed += 1) {
      const next = nextVerification(sentAt, after(passed)) ?? ''
      expect(Date.parse(next) - Date.parse(after(passed))).toBeLessThanOrEqual(10 * minute)
    }
  })

  it('ends after a day', () => {
    expect(nextVerification(sentAt, after(1_439))).toBe(after(1_440))
    expect(nextVerification(sentAt, after(1_440))).toBeUndefined()
  })

  it('is twice more for what has its outcome, and soon where Orders did not answer', () => {
    expect(nextConfirmation(sentAt, after(1))).toBe(after(60))
    expect(nextConfirmation(sentAt, after(60))).toBe(after(1_440))
    expect(nextConfirmation(sentAt, after(1_440))).toBeUndefined()
    expect(afterNoAnswer(sentAt)).toBe(after(2))
  })
})
