import fc from 'fast-check'

import { diagnose } from './diagnose'
import type { Diagnosis } from './diagnosis'
import { withKnownValue } from './known-value'

// A wrong number is worse than none.

const factIn = ({ facts }: Diagnosis, name: string) =>
  facts.find((fact) => fact.name === name)?.value

const read = (paid: string, expected: string) =>
  diagnose({
    message: `El pago total (${paid}) difiere del valor pretendido por la tienda (${expected})`,
    errors: [],
  })

describe('the two amounts of a divergence', () => {
  it.each([
    ['$49.990', '$51.990', '2000'],
    ['CLP 49.990', 'CLP 51.990', '2000'],
    ['49,990 COP', '51,990 COP', '2000'],
    ['R$ 311,77', 'R$ 313,61', '1.84'],
    ['US$311.77', 'US$313.61', '1.84'],
    [' 311.77 ', '313.61 ', '1.84'],
    ['1\u00a0234,56', '1\u202f240,00', '5.44'],
    ["1'234.567,00", "1'240.000,00", '5433.00'],
    ['12´345.678,00', '12´400.000,00', '54322.00'],
    ['311.770', '313.61', '1.84'],
    ['0', '313.61', '313.61'],
  ])('are read in (%s) and (%s)', (paid, expected, difference) => {
    expect(factIn(read(paid, expected), 'difference')).toBe(difference)
  })

  it.each([
    ['31177', '313.61'],
    ['311.77', '3.136.100'],
    ['-5.00', '313.61'],
    ['1,23,456.00', '1,24,000.00'],
  ])('are not shown where they cannot be told: (%s) and (%s)', (paid, expected) => {
    const diagnosis = read(paid, expected)

    expect(diagnosis.errorType).toBe('AMOUNT_DIVERGENCE')
    expect(factIn(diagnosis, 'difference')).toBeUndefined()
  })

  it.each([
    ['paid: R$ 311,77, expected: R$ 313,61', '1.84'],
    ['Payment total 311.77 differs from store desired value 313.61', '1.84'],
    ['the buyer paid $ 1,299 and the store expects $ 1,349 in total: price divergence', '50'],
    ['Grand total mismatch: expected 29.90 | gross 24.90', '5.00'],
    ['El total no coincide (orden: $ 15.990 - recibido: $ 14.990)', '1000'],
    ['Total del pedido (100.00) difiere de pagos (90.00)', '10.00'],
    ['Valor cobrado 24,90 em vez de 29,90', '5.00'],
    ['total mismatch 24.90 != 29.90', undefined],
    ['Payment amount mismatch (order: 15990 - received: 14990)', undefined],
    ['o canal enviou 12 x 100,00 e a loja esperava 1.240,00: preço divergente', undefined],
    ['o comprador pagou 1 234,56 e a loja esperava 1 240,00: preço divergente', undefined],
  ])('are read in prose: %s', (message, difference) => {
    expect(factIn(diagnose({ message, errors: [] }), 'difference')).toBe(difference)
  })
})

describe('the order’s own value', () => {
  it.each([
    ['$49.990', '$51.990', { amount: 49_990, currency: 'CLP' }, '2000'],
    ['$49.990', '$51.990', { amount: 4_999_000, currency: 'CLP' }, '2000'],
    ['$49.990', '$51.990', { amount: 4_999, currency: 'USD' }, '2.00'],
    ['31177', '31361', { amount: 31_177, currency: 'BRL' }, '1.84'],
    ['31177', '31361', { amount: 3_117_700, currency: 'BRL' }, '184'],
    ['31177', '31361', { amount: 900, currency: 'BRL' }, undefined],
    ['311.77', '313.61', { amount: 3_117_700, currency: 'BRL' }, undefined],
  ])('decides how (%s) and (%s) are read beside %j', (paid, expected, value, difference) => {
    expect(factIn(withKnownValue(read(paid, expected), value), 'difference')).toBe(difference)
  })

  it.each([
    ['Payment amount mismatch (order: 15990 - received: 14990)', '10.00'],
    ['Order 15990: received 14990, which differs', undefined],
  ])('tells hundredths from whole numbers: %s', (message, difference) => {
    const diagnosis = diagnose({ message, errors: [] })
    const value = { amount: 15_990, currency: 'BRL' }

    expect(factIn(withKnownValue(diagnosis, value), 'difference')).toBe(difference)
  })
})

const grouped = (whole: number, separator: string): string =>
  String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator)

const cents = (amount: number): string => String(amount % 100).padStart(2, '0')

const whole = (amount: number): number => Math.floor(amount / 100)

/** How sources print hundredths. */
const styles: readonly ((amount: number) => string)[] = [
  (amount) => `${whole(amount)}.${cents(amount)}`,
  (amount) => `${whole(amount)},${cents(amount)}`,
  (amount) => `${grouped(whole(amount), ',')}.${cents(amount)}`,
  (amount) => `R$ ${grouped(whole(amount), '.')},${cents(amount)}`,
  (amount) => `${grouped(whole(amount), '\u00a0')},${cents(amount)} €`,
  (amount) => `USD ${grouped(whole(amount), '\u2009')}.${cents(amount)}`,
  (amount) => `${grouped(whole(amount), '’')}.${cents(amount)}`,
  (amount) => ` ${whole(amount)},${cents(amount)} MXN `,
]

describe('any two amounts', () => {
  const sides = fc.record({
    paid: fc.integer({ min: 100, max: 99_999_999 }),
    share: fc.integer({ min: 80, max: 120 }),
    style: fc.constantFrom(...styles),
    otherStyle: fc.constantFrom(...styles),
  })

  it('are right or not shown, however each is printed', () => {
    let shown = 0
    let all = 0
    fc.assert(
      fc.property(sides, ({ paid, share, style, otherStyle }) => {
        const expected = Math.round((paid * share) / 100)
        const found = factIn(read(style(paid), otherStyle(expected)), 'difference')
        all += 1
        if (found === undefined) return
        shown += 1
        expect(Math.round(Number(found) * 100)).toBe(Math.abs(paid - expected))
      }),
    )
    expect(shown / all).toBeGreaterThan(0.95)
  })

  it('are read by the other side where one is printed with three decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), (paid) => {
        const found = factIn(
          read(`${whole(paid)}.${cents(paid)}0`, `${whole(paid)},${cents(paid)}`),
          'difference',
        )
        expect(found).toMatch(/^0(?:\.0+)?$/)
      }),
    )
  })

  it('of a currency without cents are whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 9_999_999 }),
        fc.constantFrom('.', ',', ' ', '\u202f', "'"),
        (paid, separator) => {
          const print = (amount: number) => `CLP ${grouped(amount, separator)}`
          expect(factIn(read(print(paid), print(paid + 990)), 'difference')).toBe('990')
        },
      ),
    )
  })
})
