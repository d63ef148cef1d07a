import { toOptions } from './filter-options'

describe('the options of a filter', () => {
  it('are what is there, most first', () => {
    const counted = [
      { value: 'rare', count: 1 },
      { value: 'absent', count: 0 },
      { value: 'frequent', count: 9 },
    ]

    expect(toOptions(counted, []).map(({ value }) => value)).toEqual(['frequent', 'rare'])
  })

  it('keep what is chosen, even when nothing is left of it', () => {
    expect(toOptions([{ value: 'other', count: 2 }], ['settled'])).toEqual([
      { value: 'other', count: 2 },
      { value: 'settled', count: 0 },
    ])
  })
})
