import { countNewSince, latestArrival } from './arrivals'

const cameAt = (...minutes: readonly number[]) =>
  minutes.map((minute) => ({ firstSeenAt: `2026-11-23T10:0${minute}:00.000Z` }))

describe('what came since a list was shown', () => {
  it('is what a source first spoke of after the youngest order that the list knew', () => {
    const shown = cameAt(3, 1)
    const since = latestArrival(shown) ?? ''

    expect(countNewSince(shown, since)).toBe(0)
    expect(countNewSince([...shown, ...cameAt(4, 5)], since)).toBe(2)
  })

  it('has no beginning where there was no order', () => {
    expect(latestArrival([])).toBeUndefined()
  })
})
