import { SharedValues } from './shared-values'

describe('shared values', () => {
  it('are one where they say the same', () => {
    const values = new SharedValues<readonly string[]>()
    const first = values.share(['a', 'b'])

    expect(values.share(['a', 'b'])).toBe(first)
    expect(values.share(['a', 'b c'])).toEqual(['a', 'b c'])
    expect(values.share(['a b', 'c'])).toEqual(['a b', 'c'])
  })

  it('are still what they were after more of them than are kept', () => {
    const values = new SharedValues<{ readonly name: string }>()
    const many = Array.from({ length: 5_000 }, (_, index) => ({ name: `value ${index}` }))

    expect(many.map((value) => values.share(value))).toEqual(many)
  })
})
