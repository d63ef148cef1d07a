import { usualAfter, usualPerHourOf, type UsualFailures } from './find-surge'
import { hourMs } from '../../lib/hours'

const start = Date.UTC(2026, 10, 1)

/** What is known after looks of so many days, each of which finds as many failures of the last quarter of an hour. */
const watched = (days: number, failures: number): UsualFailures | undefined => {
  let usual: UsualFailures | undefined
  for (let hour = 0; hour <= days * 24; hour += 1) {
    const now = new Date(start + hour * hourMs).toISOString()
    usual = usualAfter(usual, new Map([['AMOUNT_DIVERGENCE', failures]]), now)
  }
  return usual
}

describe('what usually fails within an hour', () => {
  it('is unknown until every day of the week was watched twice', () => {
    expect(usualPerHourOf(undefined, 'AMOUNT_DIVERGENCE')).toBeUndefined()
    expect(usualPerHourOf(watched(13, 3), 'AMOUNT_DIVERGENCE')).toBeUndefined()
    expect(usualPerHourOf(watched(14, 3), 'AMOUNT_DIVERGENCE')).toBeGreaterThan(6)
  })

  it('is none of what never failed meanwhile', () => {
    expect(usualPerHourOf(watched(14, 3), 'UNAVAILABLE_INVENTORY')).toBe(0)
  })
})
