import { readRecord } from '../inbox/read-record'
import { aKey, anObservation } from '../../testing/builders'
import { toRecord } from '../orders/observed-record'
import { evaluateChannel, troubledFirst, type ChannelHealth } from './channel-health'
import { ChannelHistory } from './channel-history'
import { dayMs, hourMs } from '../../lib/hours'

const now = '2026-11-24T17:34:00.000Z'

const later = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString()

/** A channel that sells ten an hour day and night, and nothing from a moment to another. */
const aHistory = (from: string, until = '2027-01-01T00:00:00.000Z', weeks = 5) => {
  const start = Date.parse(now) - weeks * 7 * dayMs
  return new ChannelHistory((hour) => {
    if (hour < start) return undefined
    return hour + hourMs > Date.parse(from) && hour < Date.parse(until) ? 0 : 10
  })
}

const aRow = (id: string, at: string, different: Readonly<Record<string, unknown>> = {}) =>
  readRecord(toRecord(aKey(id), anObservation({ marketplaceOrderId: id, ...different }, at))).row

const rows = (count: number, at: string, different: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, index) => aRow(`${at}-${index}`, at, different))

const look = (
  at: string,
  {
    lastOrderAt = later(at, -6),
    silentFrom = at,
    silentUntil,
    failed = [],
    before,
    weeks,
    countedUntil = later(at, -5),
  }: {
    readonly lastOrderAt?: string
    readonly silentFrom?: string
    readonly silentUntil?: string
    readonly failed?: ReturnType<typeof rows>
    readonly before?: ChannelHealth
    readonly weeks?: number
    readonly countedUntil?: string
  } = {},
): ChannelHealth =>
  evaluateChannel(
    {
      affiliateId: 'AMZ',
      now: at,
      history: aHistory(silentFrom, silentUntil, weeks),
      moment: { countedUntil: Date.parse(countedUntil), lastOrderAt: Date.parse(lastOrderAt) },
      rows: failed,
    },
    before,
  )

describe('the health of a channel', () => {
  it('is good while it sells as usual', () => {
    expect(look(now)).toMatchObject({ state: 'HEALTHY', alarm: undefined })
  })

  it('is silent after a pause that chance does not explain', () => {
    const silentFrom = later(now, -154)
    const health = look(now, { silentFrom, lastOrderAt: silentFrom })

    expect(health).toMatchObject({
      state: 'SILENT',
      alarm: { kind: 'SILENT', since: silentFrom, seen: 0, raisedAt: now },
    })
    expect(health.alarm?.expected).toBeGreaterThan(20)
    expect(health.alarm?.reasons[0]).toBe('connector-stopped')
  })

  it('shows a silence hour by hour, beside what is usual, as long as it lasts', () => {
    const silentFrom = later(now, -154)
    const first = look(now, { silentFrom, lastOrderAt: silentFrom })
    const second = look(later(now, 60), { silentFrom, lastOrderAt: silentFrom, before: first })

    const hours = (health: ChannelHealth) => health.alarm?.hours ?? []
    expect(hours(first)).toHaveLength(12)
    expect(hours(first)[0]).toEqual({ from: '2026-11-24T06:00:00.000Z', seen: 10, usual: 10 })
    expect(
      hours(first)
        .slice(-4)
        .map(({ seen }) => seen),
    ).toEqual([10, 0, 0, 0])
    expect(hours(second).at(-1)).toEqual({ from: '2026-11-24T18:00:00.000Z', seen: 0, usual: 10 })
  })

  it('does not say what is usual in an hour that was counted too seldom', () => {
    const silentFrom = later(now, -154)
    const alarm = look(now, { silentFrom, lastOrderAt: silentFrom }).alarm
    const hour = { from: '2026-10-01T00:00:00.000Z', seen: 0 }
    const counted = new ChannelHistory(() => undefined).hoursUntil(Date.parse(hour.from), 1)

    expect(alarm?.hours?.every(({ usual }) => usual !== undefined)).toBe(true)
    expect(counted).toEqual([{ from: Date.parse(hour.from), seen: 0, usual: undefined }])
  })

  it('names an expired access first where one was refused', () => {
    const silentFrom = later(now, -154)
    const refused = { code: 'X1', message: 'Invalid token, access denied', errors: [] }
    const failed = rows(1, later(now, -200), refused)
    const health = look(now, { silentFrom, lastOrderAt: silentFrom, failed })

    expect(failed[0]?.errorType).toBe('AUTHENTICATION')
    expect(health.alarm?.reasons[0]).toBe('token-expired')
  })

  it('is one trouble while it lasts, and over once the channel sells again', () => {
    const silentFrom = later(now, -154)
    const first = look(now, { silentFrom, lastOrderAt: silentFrom })
    const at = later(now, 60)
    const second = look(at, { silentFrom, lastOrderAt: silentFrom, before: first })
    const end = later(now, 300)
    const third = look(end, { silentFrom, silentUntil: later(now, 120), before: second })

    expect(second.alarm?.id).toBe(first.alarm?.id)
    expect(second.alarm?.expected).toBeGreaterThan(first.alarm?.expected ?? 0)
    expect(third).toMatchObject({ state: 'HEALTHY', alarm: undefined })
  })

  it('believes the hours that were counted where the newest order is not known', () => {
    const view = {
      affiliateId: 'AMZ',
      now,
      history: aHistory(later(now, 1)),
      moment: { countedUntil: Date.parse(now), lastOrderAt: undefined },
      rows: [],
    }

    expect(evaluateChannel(view, undefined).state).toBe('HEALTHY')
  })

  it('is unknown, not silent, while its orders cannot be read', () => {
    const silentFrom = later(now, -154)
    const before = look(now, { silentFrom, lastOrderAt: silentFrom })

    expect(look(now, { countedUntil: later(now, -40) }).state).toBe('UNKNOWN')
    expect(evaluateChannel({ affiliateId: 'AMZ', now }, before)).toMatchObject({
      state: 'UNKNOWN',
      alarm: before.alarm,
    })
  })

  it('is nobody’s guess without three comparable weeks', () => {
    expect(look(now, { weeks: 2 }).state).toBe('TOO_LITTLE_HISTORY')
  })
})

/** What two days of looks taught, with so many failures every quarter of an hour. */
const learned = (failuresEach: number): ChannelHealth => {
  let health = look(later(now, -2 * 24 * 60))
  for (let minutes = -2 * 24 * 60 + 15; minutes < 0; minutes += 15) {
    const at = later(now, minutes)
    health = look(at, { before: health, failed: rows(failuresEach, later(at, -1)) })
  }
  return health
}

describe('a surge of failures', () => {
  it('is many failures of one cause where there are hardly any', () => {
    const failed = rows(9, later(now, -3))
    const health = look(now, { before: learned(0), failed })

    expect(health).toMatchObject({
      state: 'SURGING',
      alarm: {
        kind: 'SURGING',
        cause: failed[0]?.errorType,
        seen: 9,
        reasons: ['one-cause', 'recent-change'],
      },
    })
  })

  it('is not what happens every day', () => {
    expect(look(now, { before: learned(6), failed: rows(8, later(now, -3)) }).state).toBe('HEALTHY')
  })

  it('is not what an import brings in of the past', () => {
    const failed = rows(50, later(now, -3)).map((row) => ({
      ...row,
      order: { ...row.order, createdAt: later(now, -3 * 24 * 60) },
    }))

    expect(look(now, { before: learned(0), failed }).state).toBe('HEALTHY')
  })

  it('needs more before a day was watched', () => {
    expect(look(now, { failed: rows(9, later(now, -3)) }).state).toBe('HEALTHY')
    expect(look(now, { failed: rows(12, later(now, -3)) }).state).toBe('SURGING')
  })

  it('is over when failures are rare again', () => {
    const before = look(now, { before: learned(0), failed: rows(9, later(now, -3)) })
    const at = later(now, 20)

    expect(look(at, { before, failed: rows(9, later(at, -3)) }).alarm?.id).toBe(before.alarm?.id)
    expect(look(at, { before, failed: rows(1, later(at, -3)) })).toMatchObject({
      state: 'HEALTHY',
      alarm: undefined,
    })
  })
})

describe('channels in a list', () => {
  it('begin with those in trouble', () => {
    const health = (affiliateId: string, state: ChannelHealth['state']): ChannelHealth => ({
      affiliateId,
      state,
      evaluatedAt: now,
    })
    const listed = troubledFirst([
      health('AAA', 'HEALTHY'),
      health('BBB', 'UNKNOWN'),
      health('DDD', 'SILENT'),
      health('CCC', 'SILENT'),
    ])

    expect(listed.map(({ affiliateId }) => affiliateId)).toEqual(['CCC', 'DDD', 'BBB', 'AAA'])
  })
})
