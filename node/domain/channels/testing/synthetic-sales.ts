import { dayMs, hourMs } from '../../../lib/hours'

// A year of a channel's sales as stores in Brazil have them: nights, weekends, holidays, Black Friday, Christmas, growth,
// better and worse days, and every order at a moment of its own. The same seed gives the same year.

/** São Paulo has had no summer time since 2019. */
const utcOffsetHours = -3

const createRandom = (seed: number) => {
  let state = seed >>> 0
  // Mulberry32.
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return { uniform, normal, exponential: (): number => -Math.log(1 - uniform()) }
}

/** By hour of the local day: nearly nothing at night, most in the evening. */
const dayShape: readonly number[] = [
  0.25, 0.12, 0.07, 0.05, 0.05, 0.08, 0.2, 0.45, 0.75, 1, 1.15, 1.2, 1.15, 1.1, 1.1, 1.1, 1.1, 1.05,
  1, 1.05, 1.2, 1.25, 1, 0.55,
]
const weekShape: readonly number[] = [0.75, 1.1, 1.1, 1.05, 1.05, 1, 0.8]

const holidays: Readonly<Record<string, number>> = {
  '2026-01-01': 0.35,
  '2026-02-16': 0.6,
  '2026-02-17': 0.5,
  '2026-04-03': 0.6,
  '2026-04-21': 0.7,
  '2026-05-01': 0.6,
  '2026-06-04': 0.7,
  '2026-09-07': 0.6,
  '2026-10-12': 0.8,
  '2026-11-02': 0.65,
  '2026-11-26': 2,
  '2026-11-27': 6,
  '2026-11-28': 3,
  '2026-11-29': 1.8,
  '2026-11-30': 2.5,
  '2026-12-24': 0.6,
  '2026-12-25': 0.3,
  '2026-12-31': 0.5,
}

export type Outage = {
  readonly from: string
  readonly hours: number
  /** How much still comes: 0 is nothing. */
  readonly remains: number
}

/** The hour of the local day at a moment, with fractions. */
export const localHour = (moment: number): number =>
  (((moment / hourMs + utcOffsetHours) % 24) + 24) % 24

/** The moments of all orders between two moments, in order, in milliseconds. */
export const salesOf = (
  channel: { readonly seed: number; readonly perHour: number; readonly outages: readonly Outage[] },
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] => {
  const random = createRandom(channel.seed)
  const outages = channel.outages.map(({ from: start, hours, remains }) => ({
    from: Date.parse(start),
    to: Date.parse(start) + hours * hourMs,
    remains,
  }))
  const sales: number[] = []
  let mood = 0
  let untilNext = random.exponential()
  for (let hour = from; hour < to; hour += hourMs) {
    const local = new Date(hour + utcOffsetHours * hourMs)
    // A campaign or a bad day passes slowly.
    if (local.getUTCHours() === 0) mood = 0.5 * mood + 0.15 * random.normal()
    const date = local.toISOString().slice(0, 10)
    const rate =
      channel.perHour *
      (dayShape[local.getUTCHours()] ?? 0) *
      (weekShape[local.getUTCDay()] ?? 0) *
      (holidays[date] ?? (date >= '2026-12-01' ? 1.3 : 1)) *
      (1 + (0.3 * (hour - from)) / (365 * dayMs)) *
      Math.exp(mood + 0.1 * random.normal())
    for (let spent = untilNext; spent < rate; spent += random.exponential()) {
      const moment = hour + (spent / rate) * hourMs
      const outage = outages.find((out) => moment >= out.from && moment < out.to)
      if (outage === undefined || random.uniform() < outage.remains) sales.push(moment)
    }
    untilNext = random.exponential()
  }
  return sales
}
