import { isTimeZone, localTime, startOfDate } from './zoned-time'

const startOf = (date: string, timeZone: string): string =>
  new Date(startOfDate(date, timeZone)).toISOString()

describe('the time in a zone', () => {
  it('is what the calendar and the clock show there', () => {
    expect(localTime(Date.parse('2026-11-25T01:30:05Z'), 'America/Sao_Paulo')).toEqual({
      date: '2026-11-24',
      time: '22:30:05',
    })
  })

  it.each([
    ['2026-11-25', 'America/Sao_Paulo', '2026-11-25T03:00:00.000Z'],
    ['2026-11-25', 'Asia/Kolkata', '2026-11-24T18:30:00.000Z'],
    ['2026-11-25', 'Pacific/Kiritimati', '2026-11-24T10:00:00.000Z'],
    // The clocks go forward at midnight: the day begins at one o'clock.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-09-07', 'America/Santiago', '2026-09-07T03:00:00.000Z'],
    // They go back at midnight: the hour before it comes twice.
    ['2026-04-05', 'America/Santiago', '2026-04-05T04:00:00.000Z'],
    ['2026-04-04', 'America/Santiago', '2026-04-04T03:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2026-03-29', 'Europe/Lisbon', '2026-03-29T00:00:00.000Z'],
  ])('has the day %s in %s begin at %s', (date, timeZone, expected) => {
    expect(startOf(date, timeZone)).toBe(expected)
  })

  it('knows zones by their names', () => {
    expect(['America/Bogota', 'America/Nowhere', ''].map(isTimeZone)).toEqual([true, false, false])
  })
})
