import { decimalMarkOf, parseAmount } from './amounts'

describe('the decimal mark of a column', () => {
  it.each([
    [['1.234,56'], ','],
    [['1,234.56'], '.'],
    [['12,5'], ','],
    [['R$ 1.234', 'R$ 10,00'], ','],
    [['1.234', '5.678'], undefined],
    [['12'], undefined],
  ])('of %j is %s', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark)
  })
})

describe('an amount', () => {
  it.each([
    ['1.234,56', ',', 'BRL', 123456],
    ['R$ 10', ',', 'BRL', 1000],
    ['1,234.5', '.', 'USD', 123450],
    ['-3,00', ',', 'BRL', -300],
    ['12.990', ',', 'CLP', 12990],
    ['12,90', ',', undefined, 1290],
  ] as const)('"%s" with "%s" in %s is %d minor units', (text, mark, currency, amount) => {
    expect(parseAmount(text, mark, currency)).toBe(amount)
  })

  it.each([
    ['', ',', 'BRL'],
    ['ten', ',', 'BRL'],
    ['12,345', ',', 'BRL'],
    ['1.2.3', '.', 'BRL'],
  ] as const)('is not read from "%s" with "%s" in %s', (text, mark, currency) => {
    expect(parseAmount(text, mark, currency)).toBeUndefined()
  })
})
