import { dateOrderOf, isAmbiguous, parseMoment } from './dates'

const utc = { order: 'day-first', zone: 'UTC' } as const

describe('the order of dates', () => {
  it.each([
    [['03/04/2026', '25/11/2026'], 'day-first'],
    [['03/04/2026', '11/25/2026'], 'month-first'],
    [['03/04/2026', '05/06/2026'], undefined],
    [['25/11/2026', '11/25/2026'], undefined],
    [['2026-11-25'], undefined],
  ])('of %j is %s', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order)
  })

  it('has to be asked for where every date reads both ways', () => {
    expect(isAmbiguous(['03/04/2026', '05/06/2026'])).toBe(true)
    expect(isAmbiguous(['2026-04-03'])).toBe(false)
    expect(isAmbiguous(['04/04/2026'])).toBe(false)
  })
})

describe('a moment', () => {
  it.each([
    ['25/11/2026', '2026-11-25T00:00:00.000Z'],
    ['25/11/2026 14:05', '2026-11-25T14:05:00.000Z'],
    ['25/11/26, 02:05 PM', '2026-11-25T14:05:00.000Z'],
    ['25.11.2026 12:05:09 a.m.', '2026-11-25T00:05:09.000Z'],
    ['2026-11-25 14:05:09', '2026-11-25T14:05:09.000Z'],
    ['2026-11-25T14:05:09-03:00', '2026-11-25T17:05:09.000Z'],
  ])('is read from "%s"', (text, moment) => {
    expect(parseMoment(text, utc)).toBe(moment)
  })

  it('is read with the month first where the column has it so', () => {
    expect(parseMoment('11/25/2026', { order: 'month-first', zone: 'UTC' })).toBe(
      '2026-11-25T00:00:00.000Z',
    )
  })

  it.each(['', 'yesterday', '31/02/2026', '25/13/2026', '701-1', '25/11'])(
    'is not read from "%s"',
    (text) => {
      expect(parseMoment(text, utc)).toBeUndefined()
    },
  )
})
