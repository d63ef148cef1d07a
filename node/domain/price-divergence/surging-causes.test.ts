import { whyLeftOut, type CauseArrivals } from './surging-causes'
import { hourMs } from '../../lib/hours'

const start = Date.parse('2026-11-01T00:00:00.000Z')
const days30 = 720

const every = (count: number, stepMs: number) =>
  Array.from({ length: count }, (_, index) => new Date(start + index * stepMs).toISOString())

const why = (different: Partial<CauseArrivals>, hours = days30) =>
  whyLeftOut({ arrivals: [], shares: [], hasAlert: false, ...different }, hours)

describe('a cause that no rule should let pass', () => {
  it('is one whose orders came all at once', () => {
    expect(why({ arrivals: every(300, 5_000) })).toBe('SURGE')
    expect(why({ arrivals: every(20, 60_000) })).toBe('SURGE')
  })

  it('is one of which all came within hours, where nothing was watched before', () => {
    expect(why({ arrivals: every(300, 120_000) }, 30)).toBe('SURGE')
  })

  it('is one of many orders that differ by the same percentage, whatever else they have in common', () => {
    const arrivals = every(60, 12 * hourMs)

    expect(why({ arrivals, shares: arrivals.map(() => 400) })).toBe('ONE_PERCENTAGE')
    expect(why({ arrivals, shares: arrivals.map(() => 40) })).toBeUndefined()
    expect(why({ arrivals, shares: arrivals.map((_, index) => 100 + index) })).toBeUndefined()
  })

  it('is one with an open alert', () => {
    expect(why({ arrivals: every(3, hourMs), hasAlert: true })).toBe('SURGE')
  })

  it('is one of many orders at one percentage, and not of a rounding', () => {
    const pattern = (basisPoints: number) => ({
      ...{ kind: 'same-percentage' as const, direction: 'less' as const },
      ...{ isOfItems: true, basisPoints },
    })
    const arrivals = every(25, 24 * hourMs)

    expect(why({ pattern: pattern(1_000), arrivals })).toBe('ONE_PERCENTAGE')
    expect(why({ pattern: pattern(4), arrivals })).toBeUndefined()
    expect(why({ pattern: pattern(1_000), arrivals: arrivals.slice(0, 19) })).toBeUndefined()
  })

  it('is none that comes every day, however many', () => {
    expect(why({ arrivals: every(240, 3 * hourMs) })).toBeUndefined()
    expect(why({ arrivals: every(7_200, hourMs / 10) })).toBeUndefined()
    expect(why({ arrivals: every(12, 1_000) })).toBeUndefined()
  })
})
