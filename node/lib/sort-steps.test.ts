import fc from 'fast-check'

import { atOnce } from './in-slices'
import { sortSteps } from './sort-steps'

describe('sorting in steps', () => {
  it('sorts as the language does, and leaves equals as they stood', () => {
    const values = fc.array(fc.nat(50), { maxLength: 9_000, size: 'max' })
    fc.assert(
      fc.property(values, (numbers) => {
        const each = numbers.map((rank, place) => ({ rank, place }))
        const byRank = (left: { rank: number }, right: { rank: number }) => left.rank - right.rank
        expect(atOnce(sortSteps(each, byRank))).toEqual([...each].sort(byRank))
      }),
      { numRuns: 30 },
    )
  })

  it('pauses often enough for others', () => {
    const steps = sortSteps(
      Array.from({ length: 100_000 }, (_, index) => ({ rank: (index * 7_919) % 100_003 })),
      (left, right) => left.rank - right.rank,
    )
    let pauses = 0
    while (steps.next().done !== true) pauses += 1

    expect(pauses).toBeGreaterThan(100)
  })
})
