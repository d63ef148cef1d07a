import fc from 'fast-check'

import { FirstFew } from './first-few'

describe('the first few of many', () => {
  it('are those that sorting all of them would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.nat(6), (values, count) => {
        const ascending = (left: number, right: number) => left - right
        const few = new FirstFew(count, ascending)
        values.forEach((value) => few.add(value))

        expect(few.all()).toEqual([...values].sort(ascending).slice(0, count))
      }),
    )
  })
})
