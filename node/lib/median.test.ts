import { medianOf } from './median'

describe('the median', () => {
  it('sorts by value, not by digits', () => {
    expect(medianOf([100, 9, 20])).toBe(20)
  })

  it('is the larger of the two in the middle', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(3)
  })

  it('is 0 of nothing', () => {
    expect(medianOf([])).toBe(0)
  })
})
