import fc from 'fast-check'

import { readCursor, writeCursor } from './page-cursor'

const byRank = { field: 'RANK', direction: 'ASCENDING' }

const place = {
  key: `6BRL${Number.MAX_SAFE_INTEGER - 122_500}2026-11-27T21:30:00.000Z`,
  id: 'AMZ-702-7403502-1946712',
  at: '2026-11-27T16:48:12.345Z',
  typical: { amount: 40_275, currency: 'BRL' },
}

describe('a cursor', () => {
  it('takes less than 80 characters of an address, which encodes none of them', () => {
    const cursor = writeCursor(place, byRank, 'orders')

    expect(cursor.length).toBeLessThan(80)
    expect(encodeURIComponent(cursor)).toBe(cursor)
    expect(readCursor(cursor, byRank, 'orders')).toEqual(place)
  })

  it('gives back what it was made of, whatever that is', () => {
    const moments = fc
      .date({ min: new Date(0), max: new Date('2999-12-31') })
      .map((at) => at.toISOString())
    const numbers = fc.maxSafeNat().map((number) => String(number).padStart(16, '0'))
    const keys = fc
      .array(fc.oneof(moments, numbers, fc.fullUnicodeString({ minLength: 1 })), { minLength: 1 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.option(keys, { nil: undefined }),
        fc.fullUnicodeString({ minLength: 1 }),
        fc.option(moments, { nil: undefined }),
        (key, id, at) => {
          const written = { key, id, at, typical: undefined }
          const cursor = writeCursor(written, byRank, 'orders')

          expect(encodeURIComponent(cursor)).toBe(cursor)
          expect(readCursor(cursor, byRank, 'orders')).toEqual(written)
        },
      ),
    )
  })

  it.each(['', 'not a cursor', 'o-r-a', 'o-r-a..', 'o-r-a...x.q1', 'o-r-a.!..x', 'o-r-a...~ff'])(
    'is not %p',
    (text) => {
      expect(readCursor(text, byRank, 'orders')).toBeUndefined()
    },
  )

  it('is of one list and one order', () => {
    const cursor = writeCursor(place, byRank, 'orders')

    expect(readCursor(cursor, { ...byRank, direction: 'DESCENDING' }, 'orders')).toBeUndefined()
    expect(readCursor(cursor, byRank, 'issues')).toBeUndefined()
  })
})
