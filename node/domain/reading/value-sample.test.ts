import { typicalValuesInSample, withValues } from './value-sample'

const reais = (amounts: readonly number[]) => amounts.map((amount) => ({ amount, currency: 'BRL' }))

const counting = (count: number) => Array.from({ length: count }, (_, index) => 100 * (index + 1))

describe('what orders of a marketplace are worth', () => {
  it('is the median of those that were listed', () => {
    const sample = withValues(undefined, reais(counting(21)))

    expect(typicalValuesInSample(sample)).toEqual([{ currency: 'BRL', amount: 1_100, share: 1 }])
  })

  it('is not known of too few', () => {
    expect(typicalValuesInSample(withValues(undefined, reais(counting(19))))).toEqual([])
    expect(typicalValuesInSample(undefined)).toEqual([])
  })

  it('keeps a part of each window, so that one busy hour does not replace all others', () => {
    let sample = withValues(undefined, reais(counting(25)))
    for (let hour = 0; hour < 3; hour += 1) {
      sample = withValues(sample, reais(Array.from({ length: 500 }, () => 9_900)))
    }

    expect(sample?.BRL).toHaveLength(100)
    expect(sample?.BRL).toContain(100)
    expect(withValues(sample, reais(counting(25)))?.BRL).toHaveLength(101)
    expect(withValues(sample, [])).toBe(sample)
  })

  it('is told for each currency', () => {
    const sample = withValues(withValues(undefined, reais(counting(15))), [
      ...counting(5).map((amount) => ({ amount, currency: 'USD' })),
    ])

    expect(typicalValuesInSample(sample)).toEqual([
      { currency: 'BRL', amount: 800, share: 0.75 },
      { currency: 'USD', amount: 300, share: 0.25 },
    ])
  })
})
