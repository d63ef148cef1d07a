import { amountGroups, type DivergentAmount } from './amount-pattern'

// A small generator of its own, so that the figures are the same on every run.
const aRandom = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const amountOf = (id: string, paid: number, expected: number): DivergentAmount => ({
  id,
  basisPoints: Math.round((Math.abs(paid - expected) * 10_000) / expected),
  isOfItems: false,
  difference: (Math.abs(paid - expected) / 100).toFixed(2),
})

/** Orders of 20 to 500, of which the items are priced a tenth too low and the freight is right. */
const wrongPriceTable = (count: number, random: () => number): readonly DivergentAmount[] =>
  Array.from({ length: count }, (_, index) => {
    const items = 2_000 + Math.floor(random() * 48_000)
    return amountOf(`table-${index}`, Math.round(items * 0.9), items)
  })

const contingencyFreight = (count: number, random: () => number): readonly DivergentAmount[] =>
  Array.from({ length: count }, (_, index) => {
    const expected = 5_000 + Math.floor(random() * 45_000)
    return amountOf(`freight-${index}`, expected - 1_490, expected)
  })

const scatteredOnes = (count: number, random: () => number): readonly DivergentAmount[] =>
  Array.from({ length: count }, (_, index) => {
    const expected = 2_000 + Math.floor(random() * 48_000)
    return amountOf(`scattered-${index}`, Math.round(expected * (1 - random() * 0.4)) - 1, expected)
  })

const shuffled = (
  amounts: readonly DivergentAmount[],
  random: () => number,
): readonly DivergentAmount[] =>
  amounts
    .map((amount) => ({ amount, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ amount }) => amount)

describe('patterns among amount divergences', () => {
  it.each([1, 2, 3, 4, 5])(
    'tell one wrong price table, contingency freight and chance apart (seed %i)',
    (seed) => {
      const random = aRandom(seed)
      const all = shuffled(
        [
          ...wrongPriceTable(3_000, random),
          ...contingencyFreight(40, random),
          ...scatteredOnes(100, random),
        ],
        random,
      )

      const groups = amountGroups(all)

      expect(groups.map(({ pattern }) => pattern.kind).sort()).toEqual([
        'same-amount',
        'same-percentage',
        'scattered',
      ])
      const kindOf = { table: 'same-percentage', freight: 'same-amount', scattered: 'scattered' }
      const right = groups.flatMap(({ pattern, ids }) =>
        ids.filter((id) => Reflect.get(kindOf, id.split('-')[0] ?? '') === pattern.kind),
      )
      expect(right.length / all.length).toBeGreaterThanOrEqual(0.99)
    },
  )

  it('see a price table also through freights that are right', () => {
    const random = aRandom(7)
    const amounts = Array.from({ length: 200 }, (_, index) => {
      const items = 10_000 + Math.floor(random() * 40_000)
      const freight = Math.floor(random() * items * 0.015)
      return amountOf(`table-${index}`, Math.round(items * 0.88) + freight, items + freight)
    })

    expect(amountGroups(amounts)).toHaveLength(1)
    expect(amountGroups(amounts)[0]?.pattern.kind).toBe('same-percentage')
  })

  it('are none among a few, nor among many that are spread', () => {
    const few = contingencyFreight(3, aRandom(1))
    const spread = scatteredOnes(300, aRandom(2))

    expect(amountGroups(few)).toEqual([
      {
        pattern: { kind: 'scattered' },
        ids: expect.arrayContaining(few.map(({ id }) => id)),
      },
    ])
    expect(amountGroups(spread).at(-1)?.pattern.kind).toBe('scattered')
    expect(amountGroups(spread).at(-1)?.ids.length).toBeGreaterThan(270)
  })

  it('are the same whatever the order', () => {
    const random = aRandom(9)
    const all = [...wrongPriceTable(50, random), ...contingencyFreight(10, random)]
    const summary = (amounts: readonly DivergentAmount[]) =>
      amountGroups(amounts).map(({ pattern, ids }) => [pattern, [...ids].sort()])

    expect(summary(shuffled(all, random))).toEqual(summary(all))
  })

  it('are nothing for nothing', () => {
    expect(amountGroups([])).toEqual([])
  })
})
