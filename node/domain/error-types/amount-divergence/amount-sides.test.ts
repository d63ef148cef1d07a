import { amountSidesIn } from './amount-sides'

const sides = (text: string) => {
  const found = amountSidesIn(text)
  return found && [found.paid.text, found.expected.text]
}

describe('telling what was paid from what was expected', () => {
  it.each([
    ['marketplace sent 189.90, store calculates 204.90 (diff -15.00)', ['189.90', '204.90']],
    ['our price is 74.99, but it was sold for 59.99', ['59.99', '74.99']],
    ['valor pago r$ 1.299,90 nao bate com o da loja (r$ 1.349,90)', ['1.299,90', '1.349,90']],
    ['el monto cobrado $ 12.499,00, tienda $ 12.999,00', ['12.499,00', '12.999,00']],
  ])('reads %s', (text, expected) => {
    expect(sides(text)).toEqual(expected)
  })

  it.each([
    'precio del canal distinto al de vtex: 59,90 / 64,90',
    'paid 10.00, paid 12.00, expected 14.00',
    'unit price 10.00 vs 12.00',
    'the customer paid 10.00',
  ])('does not guess: %s', (text) => {
    expect(sides(text)).toBeUndefined()
  })
})
