import fc from 'fast-check'

import { amountIn, currencyIn, decimalMarkOf, openAmounts } from './amounts'
import type { DecimalMark } from './amounts'

describe('the decimal mark of a column', () => {
  it.each([
    [['1.234,56'], ','],
    [['1,234.56'], '.'],
    [['12,5'], ','],
    [['R$ 1.234', 'R$ 10,00'], ','],
    [['R$ 191.9', 'R$ 1059.8'], '.'],
    [['1.234.567'], ','],
    [['1.234', '5.678'], undefined],
    [['12'], undefined],
    [['1,5', '1.5'], undefined],
  ])('of %j is %s', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark)
  })

  it('has to be asked for where every amount reads both ways', () => {
    expect(openAmounts(['1.234', '2.000', '5'])).toEqual(['1.234', '2.000'])
    expect(openAmounts(['1.234', '2.000,5'])).toEqual([])
    expect(openAmounts(['300'])).toEqual([])
    // A currency without cents has none.
    expect(openAmounts(['219.900'], 'CLP')).toEqual([])
  })
})

describe('an amount', () => {
  it.each([
    ['1.234,56', ',', 'BRL', 123456],
    ['R$ 10', ',', 'BRL', 1000],
    ['R$ -30.7', '.', 'BRL', -3070],
    ['(3,00)', ',', 'BRL', -300],
    ['1,234.5', '.', 'USD', 123450],
    ['-3,00', ',', 'BRL', -300],
    ['12.990', ',', 'CLP', 12990],
    ['19990.00', '.', 'CLP', 19990],
    ['12,90', ',', undefined, 1290],
    ['1 234,56 €', ',', 'EUR', 123456],
    ['33.333', '.', 'BRL', 3333],
    ['12.125', '.', 'BRL', 1213],
  ] as const)('"%s" with "%s" in %s is %d minor units', (text, mark, currency, amount) => {
    expect(amountIn(text, mark, currency)).toBe(amount)
  })

  it.each([
    ['', ',', 'BRL'],
    ['ten', ',', 'BRL'],
    // Ten times too much, were the point taken for one of thousands.
    ['219.9', ',', 'BRL'],
    ['1.2.3', '.', 'BRL'],
    ['1.2345678E7', '.', 'COP'],
    ['1e3', ',', 'BRL'],
    ['12x R$ 10,00', ',', 'BRL'],
    ['2 x 29,90', ',', 'BRL'],
    ['10,00 - 20,00', ',', 'BRL'],
    ['10,00 200', ',', 'BRL'],
    // A thousand times too much or too little.
    ['33.333', undefined, 'BRL'],
  ] as const)('is not read from "%s" with "%s" in %s', (text, mark, currency) => {
    expect(amountIn(text, mark, currency)).toBeUndefined()
  })

  it('of a number cell is that number, rounded to cents, whatever mark the texts have', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom<DecimalMark | undefined>(',', '.', undefined),
        (cents, mark) => {
          const number = cents / 100
          expect(amountIn({ number, written: String(number) }, mark, 'BRL')).toBe(cents)
        },
      ),
    )
    expect(amountIn({ number: 33.333, written: '33.333' }, ',', 'BRL')).toBe(3333)
    expect(amountIn({ number: 89.90000000000001, written: '' }, ',', 'BRL')).toBe(8990)
    expect(amountIn({ number: 219900, written: '219900' }, undefined, 'CLP')).toBe(219900)
  })

  it('written by any locale is never read ten or a thousand times off: right, open or refused', () => {
    const locales = ['pt-BR', 'en-US', 'es-AR', 'es-MX', 'de-CH', 'fr-FR']
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...locales),
        fc.constantFrom(0, 2),
        (cents, locale, digits) => {
          const amounts = cents.map((each) => (digits === 0 ? each * 100 : each))
          const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
          const texts = amounts.map((each) => (each / 100).toLocaleString(locale, options))
          const mark = decimalMarkOf(texts, 'BRL')
          const open = openAmounts(texts, 'BRL')
          texts.forEach((text, at) => {
            const read = amountIn(text, mark, 'BRL')
            if (read === undefined) expect(open).toContain(text)
            else expect(read).toBe(amounts[at])
          })
        },
      ),
    )
  })
})

it.each([
  ['R$ 10', 'BRL'],
  ['US$ 10', 'USD'],
  ['10 US$', 'USD'],
  ['U$S 219,90', 'USD'],
  ['Total (u$s)', 'USD'],
  ['$U 1.200', 'UYU'],
  ['AR$ 10', 'ARS'],
  ['10,00 R$', 'BRL'],
  ['COP $ 10', 'COP'],
  ['₲ 10.000', 'PYG'],
  ['$ 10', undefined],
  ['CLP', 'CLP'],
  ['brl', 'BRL'],
  ['10', undefined],
])('the currency named by %j is %s', (text, currency) => {
  expect(currencyIn(text)).toBe(currency)
})
