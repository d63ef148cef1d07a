import fc from 'fast-check'

import { textOf } from './cell'
import { dateOrderOf, momentIn, openDates } from './dates'

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
    expect(openDates(['03/04/2026', '05/06/2026'])).toHaveLength(2)
    expect(openDates(['2026-04-03'])).toEqual([])
    expect(openDates(['04/04/2026'])).toEqual([])
    expect(openDates(['3 de abril de 2026'])).toEqual([])
  })
})

describe('a moment', () => {
  it.each([
    ['25/11/2026', '2026-11-25T00:00:00.000Z'],
    ['25/11/2026 14:05', '2026-11-25T14:05:00.000Z'],
    ['1º de dezembro de 2026 14:05', '2026-12-01T14:05:00.000Z'],
    ['1° de diciembre de 2026', '2026-12-01T00:00:00.000Z'],
    ['25/11/2026, 2:05:00\u00a0p.\u00a0m.', '2026-11-25T14:05:00.000Z'],
    ['25/11/2026 - 14:05', '2026-11-25T14:05:00.000Z'],
    ['25/11/2026 às 14h05', '2026-11-25T14:05:00.000Z'],
    ['qua, 25/11/2026 14:05', '2026-11-25T14:05:00.000Z'],
    ['25/11/26, 02:05 PM', '2026-11-25T14:05:00.000Z'],
    ['25.11.2026 12:05:09 a.m.', '2026-11-25T00:05:09.000Z'],
    ['25/11/2026 2:05:09 p. m.', '2026-11-25T14:05:09.000Z'],
    ['2026-11-25 14:05:09', '2026-11-25T14:05:09.000Z'],
    ['2026-11-25T14:05:09-03:00', '2026-11-25T17:05:09.000Z'],
    ['2026-11-25T14:05:09.123Z', '2026-11-25T14:05:09.000Z'],
    ['2026-11-25 14:05:09 UTC', '2026-11-25T14:05:09.000Z'],
    ['28 de novembro de 2026 16:10 hs.', '2026-11-28T16:10:00.000Z'],
    ['28 de noviembre de 2026 00:05 hs.', '2026-11-28T00:05:00.000Z'],
    ['28 November 2026 13:05', '2026-11-28T13:05:00.000Z'],
    ['28-nov-2026', '2026-11-28T00:00:00.000Z'],
    ['28 nov. 2026 13:05', '2026-11-28T13:05:00.000Z'],
    ['Nov 28, 2026 1:05 PM', '2026-11-28T13:05:00.000Z'],
    ['Mar 28, 2026', '2026-03-28T00:00:00.000Z'],
    ['Saturday, November 28, 2026', '2026-11-28T00:00:00.000Z'],
    ['20261128', '2026-11-28T00:00:00.000Z'],
    ['20261128223000', '2026-11-28T22:30:00.000Z'],
    ['28/11/2026 24:00', '2026-11-29T00:00:00.000Z'],
    ['sáb., 28 de novembro de 2026 22:30', '2026-11-28T22:30:00.000Z'],
    ['28 novembro, 2026', '2026-11-28T00:00:00.000Z'],
  ])('is read from "%s"', (text, moment) => {
    expect(momentIn(text, utc)).toBe(moment)
  })

  it('is read with the month first where the column has it so', () => {
    expect(momentIn('11/25/2026', { order: 'month-first', zone: 'UTC' })).toBe(
      '2026-11-25T00:00:00.000Z',
    )
  })

  it.each([
    '',
    'yesterday',
    '31/02/2026',
    '25/13/2026',
    '701-1',
    '25/11',
    '25/11/2026 25:00',
    '25/11/2026 24:01',
    '31/12/9999',
  ])('is not read from "%s"', (text) => {
    expect(momentIn(text, utc)).toBeUndefined()
  })

  it('is not read where it reads both ways and nobody has said which', () => {
    expect(momentIn('03/04/2026', { zone: 'UTC' })).toBeUndefined()
    expect(momentIn('04/04/2026', { zone: 'UTC' })).toBe('2026-04-04T00:00:00.000Z')
  })

  it('of a date cell is what a clock on the wall of the zone showed', () => {
    const clock = Date.UTC(2026, 10, 28, 22, 30)

    expect(momentIn({ clock }, { zone: 'America/Sao_Paulo' })).toBe('2026-11-29T01:30:00.000Z')
    expect(momentIn({ clock }, { zone: 'UTC' })).toBe('2026-11-28T22:30:00.000Z')
  })

  it('of a number is the day that a workbook counts so, from 1900 or from 1904', () => {
    const cell = { number: 46354.9375, written: '46354.9375' }

    expect(momentIn(cell, { zone: 'UTC' })).toBe('2026-11-28T22:30:00.000Z')
    expect(momentIn({ ...cell, number: 44892.9375 }, { zone: 'UTC', isFrom1904: true })).toBe(
      '2026-11-28T22:30:00.000Z',
    )
  })

  it.each([2_000_009_300_000_041, 1e7, NaN, 8.64e15])(
    'is not of a cell of another century, as a number formatted as a date is: %d',
    (clock) => {
      expect(momentIn({ clock: clock * 86_400_000 }, { zone: 'America/Sao_Paulo' })).toBe(undefined)
      expect(textOf({ clock: clock * 86_400_000 })).toBe('#####')
    },
  )

  it.each([
    ['30/11/2026', '2026-12-01T02:59:59.000Z'],
    ['30/11/2026 18:00', '2026-11-30T21:00:00.000Z'],
    ['30/11/2026 00:00', '2026-12-01T02:59:59.000Z'],
    ['30/11/2026 24:00', '2026-12-01T03:00:00.000Z'],
    ['2026-11-30T00:00:00-03:00', '2026-11-30T03:00:00.000Z'],
  ])('until which something is due, given as %s, is %s', (text, moment) => {
    const reading = { order: 'day-first', zone: 'America/Sao_Paulo', isUntil: true } as const

    expect(momentIn(text, reading)).toBe(moment)
  })

  it('is the same for every way to write it', () => {
    const days = fc.date({ min: new Date('2001-01-01'), max: new Date('2098-12-31') })
    fc.assert(
      fc.property(days, fc.constantFrom('pt-BR', 'en-US', 'es-ES'), (date, locale) => {
        const midnight = `${date.toISOString().slice(0, 10)}T00:00:00.000Z`
        const options = { timeZone: 'UTC', day: 'numeric', year: 'numeric' } as const
        const written = date.toLocaleDateString(locale, { ...options, month: 'long' })
        const numbered = date.toLocaleDateString(locale, { ...options, month: 'numeric' })
        const order = locale === 'en-US' ? 'month-first' : 'day-first'

        expect(momentIn(written, { zone: 'UTC' })).toBe(midnight)
        expect(momentIn(numbered, { order, zone: 'UTC' })).toBe(midnight)
      }),
    )
  })
})
