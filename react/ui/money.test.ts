import { createIntl } from 'react-intl'

import { currencyStyle, fractionDigits, toMajorUnit } from './money'

it.each([
  ['BRL', 31177, 311.77],
  ['CLP', 5990, 5990],
  ['COP', 8990000, 89900],
  ['KWD', 1500, 1.5],
  ['JPY', 0, 0],
])('%s counts %d minor units as %d', (currency, amount, expected) => {
  expect(toMajorUnit(amount, currency)).toBe(expected)
})

it('a currency that is not listed has two digits', () => {
  expect(fractionDigits('EUR')).toBe(2)
})

it.each([
  ['es-CO', 'COP', /1\.234\.567,89/],
  ['es', 'BRL', /311,77.R\$/],
])(
  'in %s all digits of %s are written, with the sign that tells it apart',
  (locale, currency, text) => {
    const intl = createIntl({ locale })
    const amount = currency === 'COP' ? 1234567.89 : 311.77

    expect(intl.formatNumber(amount, currencyStyle(currency, intl))).toMatch(text)
  },
)
