import { weeksOf } from './weeks'

const timeZone = 'America/Sao_Paulo'
const now = '2026-11-29T02:30:00.000Z'

const at = (lastDay?: string, zone = timeZone) => {
  const weeks = weeksOf(lastDay, { now, timeZone: zone })
  return weeks.ok ? weeks.value : weeks.error
}

describe('a week', () => {
  it('is the seven days until the store’s last midnight, beside the seven before', () => {
    expect(at()).toEqual({
      week: {
        first: '2026-11-21',
        last: '2026-11-27',
        from: '2026-11-21T03:00:00.000Z',
        to: '2026-11-28T03:00:00.000Z',
      },
      before: {
        first: '2026-11-14',
        last: '2026-11-20',
        from: '2026-11-14T03:00:00.000Z',
        to: '2026-11-21T03:00:00.000Z',
      },
    })
  })

  it('can end with today, and with no day to come', () => {
    expect(at('2026-11-28')).toMatchObject({ week: { last: '2026-11-28' } })
    expect(at('2026-11-29')).toMatchObject({ kind: 'invalid-input', field: 'lastDay' })
  })

  it.each(['2026-13-01', '27/11/2026', ''])('is not named by %p', (lastDay) => {
    expect(at(lastDay)).toMatchObject({ kind: 'invalid-input', field: 'lastDay' })
  })

  it('has seven days where a clock change makes them an hour longer', () => {
    const weeks = weeksOf('2026-11-01', { now, timeZone: 'America/New_York' })
    const { from = '', to = '' } = weeks.ok ? weeks.value.week : {}
    expect((Date.parse(to) - Date.parse(from)) / 3_600_000).toBe(7 * 24 + 1)
  })
})
