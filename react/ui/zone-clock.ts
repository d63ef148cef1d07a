// A browser converts a moment to the clock of any zone, and a clock to a moment for its own zone only.

const HOUR_MS = 3_600_000

const formats = new Map<string, Intl.DateTimeFormat>()
const aheads = new Map<string, number>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  // Hours 00 to 23: the builder's types know no hourCycle.
  const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(zone, format)
  return format
}

/** How far the zone's clock is ahead of UTC in the hour of a moment. A file has thousands of times in few hours. */
function aheadIn(zone: string, moment: number): number {
  const hour = Math.floor(moment / HOUR_MS) * HOUR_MS
  const key = `${zone} ${hour}`
  const known = aheads.get(key)
  if (known !== undefined) return known
  const parts = formatOf(zone).formatToParts(hour)
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value)
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  aheads.set(key, clock - hour)
  return clock - hour
}

/** What a zone's clock shows at a moment, given as if the clock were UTC's; milliseconds. */
export const clockAt = (moment: number, zone: string): number => moment + aheadIn(zone, moment)

/**
 * The moment at which a zone's clock shows this, given as if the clock were UTC's; milliseconds. Of an hour that comes
 * twice when clocks are put back, and for one that they leave out, it is one of the two moments that it could be.
 */
export function momentOf(clock: number, zone: string): number {
  const nearly = clock - aheadIn(zone, clock)
  return clock - aheadIn(zone, nearly)
}

/** The zone of this browser's own clock. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
