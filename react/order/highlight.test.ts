import { toPieces } from './highlight'

const MESSAGE = 'paid 311.77 of 313.61'
const fact = (name: string, start: number | null, end: number | null) => ({ name, start, end })
const marked = (...facts: ReturnType<typeof fact>[]) =>
  toPieces(MESSAGE, facts)
    .map(({ text, facts: names }) => (names.length > 0 ? `[${text}]` : text))
    .join('')

describe('the pieces of a message', () => {
  it.each([
    ['without facts', [], MESSAGE],
    ['with one fact', [fact('paid', 5, 11)], 'paid [311.77] of 313.61'],
    ['with facts out of order', [fact('b', 15, 21), fact('a', 5, 11)], 'paid [311.77] of [313.61]'],
    ['at both ends', [fact('a', 0, 4), fact('b', 15, 21)], '[paid] 311.77 of [313.61]'],
    ['that overlap', [fact('a', 5, 11), fact('b', 9, 14)], 'paid [311.][77][ of] 313.61'],
    ['one inside the other', [fact('a', 0, 11), fact('b', 5, 8)], '[paid ][311][.77] of 313.61'],
    ['twice in the same place', [fact('a', 5, 11), fact('b', 5, 11)], 'paid [311.77] of 313.61'],
    ['that are derived', [fact('difference', null, null)], MESSAGE],
    ['beyond the end', [fact('a', 15, 99)], MESSAGE],
    ['before the start', [fact('a', -3, 4)], MESSAGE],
    ['of no length', [fact('a', 5, 5)], MESSAGE],
    ['turned around', [fact('a', 11, 5)], MESSAGE],
  ])('add up to the message %s', (_, facts, expected) => {
    expect(marked(...facts)).toBe(expected)
    expect(
      toPieces(MESSAGE, facts)
        .map(({ text }) => text)
        .join(''),
    ).toBe(MESSAGE)
  })

  it('name every fact that they belong to', () => {
    const [, both] = toPieces('abc', [fact('x', 0, 2), fact('y', 1, 3)])

    expect(both).toEqual({ text: 'b', facts: ['x', 'y'] })
  })

  it('are none for an empty message', () => {
    expect(toPieces('', [])).toEqual([])
  })
})
