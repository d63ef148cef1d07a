import { momentOf } from './zone-clock'

const moment = (clock: string, zone: string) =>
  new Date(momentOf(Date.parse(`${clock}Z`), zone)).toISOString()

describe("the moment of a zone's clock", () => {
  it.each([
    ['2026-11-25T14:05:09', 'UTC', '2026-11-25T14:05:09.000Z'],
    ['2026-11-25T22:25:09', 'America/Sao_Paulo', '2026-11-26T01:25:09.000Z'],
    ['2026-07-01T12:00:00', 'America/New_York', '2026-07-01T16:00:00.000Z'],
    ['2026-12-01T12:00:00', 'America/New_York', '2026-12-01T17:00:00.000Z'],
    ['2026-11-25T05:30:00', 'Asia/Kolkata', '2026-11-25T00:00:00.000Z'],
    // Clocks go forward at 2:00: before and after it.
    ['2026-03-08T01:59:59', 'America/New_York', '2026-03-08T06:59:59.000Z'],
    ['2026-03-08T03:00:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    // And back at 2:00, so that 1:30 comes twice.
    ['2026-11-01T00:59:59', 'America/New_York', '2026-11-01T04:59:59.000Z'],
    ['2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
  ])('%s in %s is %s', (clock, zone, expected) => {
    expect(moment(clock, zone)).toBe(expected)
  })
})
