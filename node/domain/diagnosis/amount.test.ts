import { divergenceOf, parseAmount, toDecimal } from './amount'

const amount = (text: string) => {
  const parsed = parseAmount(text)
  if (parsed === undefined) throw new Error(`${text} is an amount`)
  return parsed
}

describe('reading an amount', () => {
  it.each([
    ['311.77', '311.77'],
    ['311,77', '311.77'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1.234.567,89', '1234567.89'],
    ['1.234', '1234'],
    ['1234', '1234'],
    ['49.1', '49.1'],
    ['0.05', '0.05'],
    ["1'234.567,00", '1234567.00'],
    ['1\u2009234,56', '1234.56'],
    ['1234.567', '1234.567'],
    ['0.990', '0.99'],
  ])('reads %s as %s', (text, decimal) => {
    expect(toDecimal(amount(text))).toBe(decimal)
  })

  it.each(['', 'abc', '1..2', '12,', '1,23,456.00', '1.234.56', '99999999999999999999'])(
    'does not read "%s"',
    (text) => {
      expect(parseAmount(text)).toBeUndefined()
    },
  )
})

describe('comparing amounts', () => {
  it('is exact where floating point is not', () => {
    const { difference } = divergenceOf(amount('0.30'), amount('0.10'))

    expect(toDecimal(difference)).toBe('0.20')
  })

  it('takes the expected amount as the base of the percentage', () => {
    expect(divergenceOf(amount('311.77'), amount('313.61')).basisPoints).toBe(59)
  })

  it('compares amounts that were printed with different decimals', () => {
    const { difference, direction } = divergenceOf(amount('10'), amount('9.5'))

    expect({ direction, difference: toDecimal(difference) }).toEqual({
      direction: 'more',
      difference: '0.5',
    })
  })

  it('has no percentage of nothing', () => {
    expect(divergenceOf(amount('10.00'), amount('0.00')).basisPoints).toBeUndefined()
  })
})
