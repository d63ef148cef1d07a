import fc from 'fast-check'

import type { Band } from './bands'
import { decide, decideSurely } from './decision'
import { replay } from './replay'
import { aBand, aDivergence, now } from './testing/builders'

const of = (bands: readonly Band[], ...divergences: readonly ReturnType<typeof aDivergence>[]) =>
  replay(divergences, bands, { base: 'expected', now })

const rule = [aBand(0, 2), aBand(2, 5, 'ASK'), aBand(10, 100, 'DENY')]

describe('what a rule would have done', () => {
  it('is told apart by what happens, with what was paid less and more', () => {
    const { total } = of(
      rule,
      aDivergence({ paid: 9_900 }),
      aDivergence({ paid: 10_150 }),
      aDivergence({ paid: 9_600 }),
      aDivergence({ paid: 9_300 }),
      aDivergence({ paid: 5_000 }),
      aDivergence({ paid: 21_000 }),
    )

    expect(total).toEqual({
      AUTHORIZE: { orders: 2, sums: [{ currency: 'BRL', orders: 2, less: 100, more: 150 }] },
      ASK: { orders: 1, sums: [{ currency: 'BRL', orders: 1, less: 400, more: 0 }] },
      DENY: { orders: 1, sums: [{ currency: 'BRL', orders: 1, less: 5_000, more: 0 }] },
      OUTSIDE: { orders: 2, sums: [{ currency: 'BRL', orders: 2, less: 700, more: 11_000 }] },
    })
  })

  it('is exact at the ends of a band', () => {
    expect(decide([aBand(0, 0.57)], aDivergence({ paid: 9_943 }).known, 'expected')).toBe(
      'AUTHORIZE',
    )
    expect(decide([aBand(0, 0.57)], aDivergence({ paid: 9_942 }).known, 'expected')).toBe('OUTSIDE')
    // The first in the form decides where two touch.
    expect(decide(rule, aDivergence({ paid: 9_800 }).known, 'expected')).toBe('AUTHORIZE')
  })

  it('depends on the base where a difference lies between the two readings', () => {
    const between = aDivergence({ paid: 9_804, expected: 10_000 })
    const bands = [aBand(0, 1.98), aBand(1.98, 100, 'ASK')]

    expect(decide(bands, between.known, 'expected')).toBe('AUTHORIZE')
    expect(decide(bands, between.known, 'paid')).toBe('ASK')
    expect(decideSurely(bands, between.known)).toBeUndefined()
  })

  it('lets nothing pass where nothing is expected', () => {
    expect(decide([aBand(0, 100)], aDivergence({ paid: 1, expected: 0 }).known, 'expected')).toBe(
      'OUTSIDE',
    )
  })

  it('is told per marketplace, cause and month, and never across currencies', () => {
    const replayed = of(
      [aBand(0, 5)],
      aDivergence({ affiliateId: 'MLB', causeId: 'freight', month: '2026-10' }),
      aDivergence({ affiliateId: 'MLB', causeId: 'freight' }),
      aDivergence({ currency: 'CLP', paid: 980, expected: 1_000 }),
    )

    expect(
      replayed.marketplaces.map((each) => [each.affiliateId, each.line.AUTHORIZE.orders]),
    ).toEqual([
      ['MLB', 2],
      ['AMZ', 1],
    ])
    expect(replayed.causes.map(({ causeId }) => causeId)).toEqual(['freight', 'everyday'])
    expect(replayed.months.map(({ month }) => month)).toEqual(['2026-11', '2026-10'])
    expect(replayed.total.AUTHORIZE.sums).toEqual([
      { currency: 'BRL', orders: 2, less: 400, more: 0 },
      { currency: 'CLP', orders: 1, less: 20, more: 0 },
    ])
  })

  it('names the ten largest differences of those that would have passed', () => {
    const passed = Array.from({ length: 15 }, (_, index) => aDivergence({ paid: 9_999 - index }))
    const { worst } = of([aBand(0, 5)], ...passed, aDivergence({ paid: 5_000 }))

    expect(worst.map(({ paid }) => paid)).toEqual(
      Array.from({ length: 10 }, (_, index) => 9_985 + index),
    )
  })

  it('counts what would have been saved in time, and what became of it instead', () => {
    const [early, late] = ['2026-11-25T12:00:00.000Z', '2026-11-10T12:00:00.000Z']
    const { saved } = of(
      [aBand(0, 5)],
      aDivergence({ shipBy: early, fixedAt: '2026-11-21T12:00:00.000Z' }),
      aDivergence({ shipBy: early, fixedAt: '2026-11-26T12:00:00.000Z' }),
      aDivergence({ shipBy: early, outcome: 'LOST' }),
      aDivergence({ shipBy: early, outcome: 'OPEN' }),
      aDivergence({ shipBy: late }),
      aDivergence({}),
      aDivergence({ shipBy: early, hasOtherErrors: true }),
      aDivergence({ shipBy: early, outcome: 'LOST', paid: 5_000 }),
    )

    expect(saved).toEqual({
      inTime: 4,
      wereLost: 1,
      wereLate: 2,
      withoutDeadline: 1,
      withOtherErrors: 1,
    })
  })
})

// The same, as slowly and plainly as it can be said: fractions of whole numbers, compared crosswise.
const naively = (
  bands: readonly Band[],
  { paid, expected }: { readonly paid: number; readonly expected: number },
  base: 'expected' | 'paid',
): string => {
  const of100 = base === 'expected' ? expected : paid
  const difference = BigInt(paid) - BigInt(expected)
  const size = difference < 0n ? -difference : difference
  for (const { side, from, to, action } of bands) {
    if (side === 'BELOW' && difference >= 0n) continue
    if (side === 'ABOVE' && difference < 0n) continue
    if (of100 === 0) continue
    const reached = size * 100n * 100n >= BigInt(from) * BigInt(of100)
    const exceeded = size * 100n * 100n > BigInt(to) * BigInt(of100)
    if (reached && !exceeded) return action
  }
  return 'OUTSIDE'
}

const anyBand = fc
  .record({
    side: fc.constantFrom('BOTH' as const, 'BELOW' as const, 'ABOVE' as const),
    ends: fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 2 }),
    action: fc.constantFrom('AUTHORIZE' as const, 'ASK' as const, 'DENY' as const),
  })
  .map(({ side, ends: [one = 0, other = 1], action }) => ({
    ...{ side, action },
    ...{ from: Math.min(one, other), to: Math.max(one, other) },
  }))

const anyAmount = fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 1e12 }))

/** Also those that lie on an end exactly. */
const anyDifference = fc.oneof(
  fc.record({ paid: anyAmount, expected: anyAmount }),
  fc
    .record({
      percent: fc.integer({ min: 0, max: 200 }),
      expected: fc.integer({ min: 1, max: 1e9 }),
    })
    .map(({ percent, expected }) => ({ expected: expected * 100, paid: expected * percent })),
)

const anyOrder = fc.record({
  amounts: anyDifference,
  currency: fc.constantFrom('BRL', 'CLP', 'KWD', 'MXN'),
})

it('is to the minor unit what a plain replay of any rule on any amounts comes to', () => {
  fc.assert(
    fc.property(
      fc.array(anyBand, { minLength: 1, maxLength: 6 }),
      fc.array(anyOrder, { maxLength: 40 }),
      fc.constantFrom('expected' as const, 'paid' as const),
      (bands, orders, base) => {
        const divergences = orders.map(({ amounts, currency }) =>
          aDivergence({ ...amounts, currency }),
        )
        const { total } = replay(divergences, bands, { base, now })
        const plain = new Map<string, { orders: number; less: bigint; more: bigint }>()
        for (const { amounts, currency } of orders) {
          const key = `${naively(bands, amounts, base)} ${currency}`
          const sum = plain.get(key) ?? { orders: 0, less: 0n, more: 0n }
          const difference = BigInt(amounts.paid) - BigInt(amounts.expected)
          plain.set(key, {
            orders: sum.orders + 1,
            less: difference < 0n ? sum.less - difference : sum.less,
            more: difference > 0n ? sum.more + difference : sum.more,
          })
        }
        const counted = Object.entries(total).flatMap(([decision, { sums }]) =>
          sums.map(({ currency, orders: count, less, more }) => [
            `${decision} ${currency}`,
            { orders: count, less: BigInt(less), more: BigInt(more) },
          ]),
        )
        expect(new Map(counted as [string, unknown][])).toEqual(plain)
      },
    ),
    { numRuns: 300 },
  )
})
