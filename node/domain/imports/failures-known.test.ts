import { isLongAgo, laterOf } from './failures-known'

// 2026-11-23 is a Monday.
const since = (from: string, now: string, hours = 4) =>
  isLongAgo(from, { now, timeZone: 'America/Sao_Paulo', hours })

describe('what was imported', () => {
  it.each([
    ['the same morning', '2026-11-23T12:00:00.000Z', '2026-11-23T15:45:00.000Z', false],
    ['more than four hours ago', '2026-11-23T12:00:00.000Z', '2026-11-23T16:30:00.000Z', true],
    [
      'in the evening, read in the morning',
      '2026-11-23T20:00:00.000Z',
      '2026-11-24T13:45:00.000Z',
      false,
    ],
    ['in the evening, read at noon', '2026-11-23T20:00:00.000Z', '2026-11-24T15:00:00.000Z', true],
    [
      'on Friday evening, read on Sunday',
      '2026-11-27T21:00:00.000Z',
      '2026-11-29T20:00:00.000Z',
      false,
    ],
    [
      'on Friday evening, read on Monday',
      '2026-11-27T21:00:00.000Z',
      '2026-11-30T15:30:00.000Z',
      true,
    ],
    ['half a year ago', '2026-05-01T12:00:00.000Z', '2026-11-28T12:00:00.000Z', true],
    ['a moment from now', '2026-11-23T12:00:01.000Z', '2026-11-23T12:00:00.000Z', false],
  ])('%s', (_, from, now, expected) => {
    expect(since(from, now)).toBe(expected)
  })

  it('counts as long as the store says', () => {
    expect(since('2026-11-23T11:00:00.000Z', '2026-11-24T11:30:00.000Z', 12)).toBe(false)
  })

  it('never moves back', () => {
    const known = { AMZ: '2026-11-23T12:00:00.000Z', MLB: '2026-11-20T12:00:00.000Z' }
    const imported = { AMZ: '2026-11-22T12:00:00.000Z', MLB: '2026-11-21T12:00:00.000Z' }

    expect(laterOf(known, imported)).toEqual({ AMZ: known.AMZ, MLB: imported.MLB })
  })
})
