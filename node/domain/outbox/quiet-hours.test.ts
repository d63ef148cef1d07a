import { digestDue, isQuiet } from './quiet-hours'

const saoPaulo = 'America/Sao_Paulo'

describe('quiet hours', () => {
  const night = { quietHours: { from: '20:00', to: '07:30' } }

  it.each([
    ['at their beginning', '2026-11-23T23:00:00.000Z', true],
    ['after midnight', '2026-11-24T05:00:00.000Z', true],
    ['in their last minute', '2026-11-24T10:29:59.000Z', true],
    ['at their end', '2026-11-24T10:30:00.000Z', false],
    ['at noon', '2026-11-24T15:00:00.000Z', false],
  ])('go over midnight by the clocks of the store: %s', (_, now, quiet) => {
    expect(isQuiet(night, now, saoPaulo)).toBe(quiet)
  })

  it('may lie within a day, and need not be', () => {
    const lunch = { quietHours: { from: '12:00', to: '13:00' } }

    expect(isQuiet(lunch, '2026-11-23T15:30:00.000Z', saoPaulo)).toBe(true)
    expect(isQuiet(lunch, '2026-11-23T16:00:00.000Z', saoPaulo)).toBe(false)
    expect(isQuiet({}, '2026-11-23T15:30:00.000Z', saoPaulo)).toBe(false)
  })
})

describe('the digest of a day', () => {
  const due = (now: string, toldOn?: string, timeZone = saoPaulo) =>
    digestDue({ digestHour: 8 }, { now, toldOn, timeZone })

  it('is due from its hour on, once', () => {
    expect(due('2026-11-23T10:59:00.000Z')).toBeUndefined()
    expect(due('2026-11-23T11:00:00.000Z')).toBe('2026-11-23')
    expect(due('2026-11-23T22:00:00.000Z')).toBe('2026-11-23')
    expect(due('2026-11-23T11:00:00.000Z', '2026-11-23')).toBeUndefined()
    expect(due('2026-11-24T11:00:00.000Z', '2026-11-23')).toBe('2026-11-24')
  })

  it('is not told again for an earlier day when the store moves to another zone', () => {
    expect(due('2026-11-23T22:00:00.000Z', '2026-11-24')).toBeUndefined()
  })

  it('is due once on a day on which the clocks change', () => {
    // New York, 1 November 2026: 01:30 comes twice.
    const at = (now: string, toldOn?: string) =>
      digestDue({ digestHour: 1 }, { now, toldOn, timeZone: 'America/New_York' })

    expect(at('2026-11-01T05:30:00.000Z')).toBe('2026-11-01')
    expect(at('2026-11-01T06:30:00.000Z', '2026-11-01')).toBeUndefined()
  })

  it('is never due where nobody wants one', () => {
    expect(digestDue({}, { now: '2026-11-23T22:00:00.000Z', timeZone: saoPaulo })).toBeUndefined()
  })
})
