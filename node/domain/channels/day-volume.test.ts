import { asOfDay, integratedOn, lastDays, type CountedOrders } from './day-volume'

const hour = 3_600_000
const now = '2026-11-23T12:34:00.000Z'
const zone = 'America/Sao_Paulo'

/** Two orders in every hour that was read. */
const counted = (from: string, until: string): CountedOrders => {
  const byHour = new Map<number, number>()
  for (let at = Date.parse(from); at < Date.parse(until); at += hour) byHour.set(at, 2)
  return { from, until, byHour }
}

const [yesterday, today] = lastDays(now, zone, 2)
if (yesterday === undefined || today === undefined) throw new Error('There are two days')

describe('the last days', () => {
  it('are those of the store, today the last of them', () => {
    expect(lastDays('2026-11-23T02:00:00.000Z', zone, 3).map(({ day }) => day)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ])
    expect(new Date(today.from).toISOString()).toBe('2026-11-23T03:00:00.000Z')
  })

  it('have 23 hours where the clocks are put forward', () => {
    const [day] = lastDays('2026-03-08T20:00:00.000Z', 'America/New_York', 1)

    expect(day).toMatchObject({ day: '2026-03-08' })
    expect(((day?.to ?? 0) - (day?.from ?? 0)) / hour).toBe(23)
  })
})

describe('the orders that VTEX created on a day', () => {
  const whole = counted('2026-11-01T00:00:00.000Z', now)

  it('are those of its hours, over all marketplaces', () => {
    expect(integratedOn(yesterday, [whole, whole], now)).toEqual({ count: 96, asOf: now })
  })

  it('are known of a day that is not over as far as the slowest marketplace is read', () => {
    const slower = counted('2026-11-01T00:00:00.000Z', '2026-11-23T12:20:00.000Z')

    expect(integratedOn(today, [whole, slower], now)).toEqual({
      count: 40,
      asOf: '2026-11-23T12:20:00.000Z',
    })
  })

  it.each([
    ['begins after the day began', counted('2026-11-22T12:00:00.000Z', now)],
    ['ends before the day', counted('2026-11-01T00:00:00.000Z', '2026-11-22T02:00:00.000Z')],
    ['lacks an hour', { ...whole, byHour: new Map() }],
  ])('are not known, rather than few, where what was read %s', (_, part) => {
    expect(integratedOn(yesterday, [whole, part], now)).toBeUndefined()
  })

  it('are not known where no marketplace is', () => {
    expect(integratedOn(yesterday, [], now)).toBeUndefined()
  })

  it('belong to the day on which their hour begins, where days begin within one', () => {
    const [indian] = lastDays(now, 'Asia/Kolkata', 1)
    if (indian === undefined) throw new Error('There is a day')

    expect(integratedOn(indian, [whole], now)?.count).toBe(36)
  })
})

describe('the age of a day', () => {
  it('is that of the older of its figures, and of none where nothing is known', () => {
    const day = '2026-11-23'
    const figure = (asOf: string) => ({ count: 1, asOf })

    expect(asOfDay({ day, integrated: figure('b'), failed: figure('a') })).toBe('a')
    expect(asOfDay({ day, failed: figure('c') })).toBe('c')
    expect(asOfDay({ day })).toBeUndefined()
  })
})
