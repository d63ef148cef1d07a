import { fractionDigits, toMajorUnit } from './money'

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
