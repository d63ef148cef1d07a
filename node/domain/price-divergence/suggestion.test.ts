import fc from 'fast-check'

import { decide, bases } from './decision'
import { suggest, type Suggestion, type Suggesting } from './suggestion'
import { aBand, aDivergence, aLeftOutCause, now } from './testing/builders'

const suggestFor = (different: Partial<Suggesting>) =>
  suggest({ divergences: [], leftOut: [], keptFrom: '', days: 30, now, ...different })

const made = (suggestion: ReturnType<typeof suggest>): Suggestion => {
  if (typeof suggestion === 'string') throw new Error(`No suggestion: ${suggestion}`)
  return suggestion
}

const everyday = (count: number, paid: number) =>
  Array.from({ length: count }, () => aDivergence({ paid }))

describe('the suggestion', () => {
  it('is the lowest percentage that lets nearly all everyday differences pass, with its price', () => {
    const divergences = [...everyday(212, 9_760), ...everyday(10, 9_550), ...everyday(18, 8_000)]
    const suggestion = made(suggestFor({ divergences, days: 60 }))

    expect(suggestion).toMatchObject({ upTo: 250, orders: 212, of: 240 })
    expect(suggestion.bands).toEqual([aBand(0, 2.5), aBand(2.5, 100, 'ASK')])
    expect(suggestion.sums).toEqual([
      { currency: 'BRL', orders: 212, less: 50_880, more: 0, lessAMonth: 25_440, moreAMonth: 0 },
    ])
  })

  it('has no price a month where less than one is known', () => {
    const [sum] = made(suggestFor({ divergences: everyday(9, 9_900), days: 3 })).sums

    expect(sum).toEqual({ currency: 'BRL', orders: 9, less: 900, more: 0 })
  })

  it('divides its price by the days of which all orders are kept, and adds up only theirs', () => {
    const keptFrom = '2026-10-01T00:00:00.000Z'
    const old = aDivergence({ paid: 9_900, at: '2026-02-01T00:00:00.000Z' })
    const divergences = [...everyday(60, 9_900), old]
    const [sum] = made(suggestFor({ divergences, keptFrom, days: 60 })).sums

    expect(sum).toMatchObject({ orders: 61, less: 6_100, lessAMonth: 3_000 })
  })

  it('leaves a wrong price table out, and stays below it', () => {
    const table = Array.from({ length: 300 }, () => aDivergence({ paid: 9_800, causeId: 'table' }))
    const divergences = [...everyday(20, 9_870), ...everyday(20, 9_600), ...table]

    expect(
      made(suggestFor({ divergences, leftOut: [aLeftOutCause('table', divergences)] })),
    ).toMatchObject({
      upTo: 150,
      orders: 20,
      of: 40,
    })
  })

  it('is none where only a band that covers what is left out would help', () => {
    const divergences = [...everyday(20, 9_700), aDivergence({ paid: 9_800, causeId: 'table' })]

    expect(suggestFor({ divergences, leftOut: [aLeftOutCause('table', divergences)] })).toBe(
      'BELOW_SURGE',
    )
  })

  it('is none for a handful of orders, or for none', () => {
    expect(suggestFor({})).toBe('TOO_FEW')
    expect(suggestFor({ divergences: everyday(4, 9_900) })).toBe('TOO_FEW')
    expect(suggestFor({ divergences: everyday(40, 8_000) })).toBe('TOO_FEW')
  })

  it('never adds across currencies', () => {
    const pesos = Array.from({ length: 6 }, () =>
      aDivergence({ currency: 'CLP', paid: 990, expected: 1_000 }),
    )
    const { sums } = made(suggestFor({ divergences: [...everyday(7, 9_900), ...pesos] }))

    expect(sums.map(({ currency, less }) => [currency, less])).toEqual([
      ['BRL', 700],
      ['CLP', 60],
    ])
  })

  it('lets no order of a cause that is left out pass, whatever the orders', () => {
    const anyOrder = fc.record({
      paid: fc.integer({ min: 8_500, max: 11_000 }),
      causeId: fc.constantFrom('everyday', 'everyday', 'everyday', 'table'),
    })
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 60 }), (orders) => {
        const divergences = orders.map(aDivergence)
        const suggestion = suggestFor({
          divergences,
          leftOut: [aLeftOutCause('table', divergences)],
        })
        if (typeof suggestion === 'string') return
        for (const { known, causeId } of divergences) {
          if (causeId !== 'table') continue
          for (const base of bases) {
            expect(decide(suggestion.bands, known, base)).not.toBe('AUTHORIZE')
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
