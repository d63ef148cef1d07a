import { ChannelHistory } from './channel-history'
import { dayMs, hourMs } from '../../lib/hours'
import { findSilence, sellsAgain } from './find-silence'
import { localHour, salesOf, type Outage } from './testing/synthetic-sales'

const start = Date.parse('2026-01-01T03:00:00.000Z')
const end = Date.parse('2027-01-01T03:00:00.000Z')
const minuteMs = 60_000
/** How often a tick looks, and how far VTEX's list lags behind. */
const everyMs = 10 * minuteMs
const lagMs = 4 * minuteMs

type Alarm = { readonly at: number; readonly since: number; readonly until: number | undefined }

/** Looks at a channel as ticks do, for a year. */
const watch = (sales: readonly number[]) => {
  const counts: number[] = []
  const indexOf = (moment: number) => Math.floor((moment - start) / hourMs)
  const history = new ChannelHistory((hour) => counts[indexOf(hour)])
  const alarms: Alarm[] = []
  let open: Omit<Alarm, 'until'> | undefined
  let next = 0
  let judged = 0
  for (let now = start + everyMs; now < end; now += everyMs) {
    const countedUntil = now - lagMs
    while (counts.length <= indexOf(countedUntil)) counts.push(0)
    for (; (sales[next] ?? end) < countedUntil; next += 1) {
      const hour = indexOf(sales[next] ?? end)
      counts[hour] = (counts[hour] ?? 0) + 1
    }
    const moment = { countedUntil, lastOrderAt: sales[next - 1] }
    if (open !== undefined) {
      if (!sellsAgain(history, moment)) continue
      alarms.push({ ...open, until: now })
      open = undefined
      continue
    }
    const found = findSilence(history, moment)
    if (found.kind !== 'too-little-history') judged += 1
    if (found.kind === 'silent') open = { at: now, since: found.since }
  }
  if (open !== undefined) alarms.push({ ...open, until: undefined })
  return { alarms, judged }
}

const isDaytime = (moment: number): boolean => localHour(moment) >= 9 && localHour(moment) < 22

const daytimeBetween = (from: number, to: number): number => {
  let daytime = 0
  for (let at = from; at < to; at += minuteMs) daytime += isDaytime(at) ? 1 : 0
  return daytime
}

const outages: readonly Outage[] = [
  // A Tuesday afternoon.
  { from: '2026-03-10T17:20:00.000Z', hours: 5, remains: 0 },
  // Saturday to Sunday, from the night on.
  { from: '2026-07-12T05:00:00.000Z', hours: 14, remains: 0 },
  // The Thursday after Black Friday, and a few orders still come through.
  { from: '2026-12-03T14:00:00.000Z', hours: 6, remains: 0.03 },
]

const examine = (perHour: number, seed: number) => {
  const { alarms, judged } = watch(salesOf({ seed, perHour, outages }, { from: start, to: end }))
  const during = ({ from, hours }: Outage) => ({
    from: Date.parse(from),
    to: Date.parse(from) + hours * hourMs,
  })
  const found = outages.map((outage) => {
    const { from, to } = during(outage)
    const alarm = alarms.find(({ at }) => at > from && at < to + hourMs)
    return {
      minutes: alarm && daytimeBetween(from, alarm.at),
      closed: alarm?.until !== undefined && alarm.until - to < 3 * hourMs,
    }
  })
  const falseAlarms = alarms.filter(({ at }) =>
    outages.every((outage) => at < during(outage).from || at > during(outage).to + hourMs),
  )
  const byMonth = new Map<string, number>()
  for (const { at } of falseAlarms) {
    const month = new Date(at).toISOString().slice(0, 7)
    byMonth.set(month, (byMonth.get(month) ?? 0) + 1)
  }
  return {
    found,
    mostInAMonth: Math.max(0, ...byMonth.values()),
    judgedDays: (judged * everyMs) / dayMs,
  }
}

describe('a year of sales with nights, weekends, Black Friday and three outages', () => {
  it.each([
    [20, 1],
    [20, 2],
    [40, 3],
    [120, 5],
  ])('lets no outage of a channel of %i orders an hour pass (seed %i)', (perHour, seed) => {
    const { found, mostInAMonth, judgedDays } = examine(perHour, seed)

    expect(found.map(({ minutes = Number.POSITIVE_INFINITY }) => minutes <= 60)).toEqual([
      true,
      true,
      true,
    ])
    expect(found.map(({ closed }) => closed)).toEqual([true, true, true])
    expect(mostInAMonth).toBeLessThanOrEqual(1)
    // After the first four weeks it always has an answer.
    expect(judgedDays).toBeGreaterThan(330)
  })

  it('finds the outages of a small channel within three hours of daytime, and nothing else', () => {
    const { found, mostInAMonth } = examine(4, 8)

    expect(found.every(({ minutes }) => minutes !== undefined && minutes <= 180)).toBe(true)
    expect(mostInAMonth).toBeLessThanOrEqual(1)
  })
})
