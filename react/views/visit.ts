import { browserMemory } from '../ui'

// When a person last looked, so that they can ask for what came since. Kept in their own browser: the page is not told
// who they are, and a colleague looked at another time.

/** Moments in milliseconds since 1970. */
export interface Visit {
  /** When the visit before this one ended; undefined in the first. */
  readonly lastLook?: number
  /** When the page was last left or hidden. */
  readonly leftAt?: number
}

// Another tab, a reload or a coffee is the same visit, during which what came since the one before stays worth asking.
const BREAK_MS = 30 * 60_000

const memoryOf = (account: string) => browserMemory('visit', account)

/** The visit that a look at the page belongs to. */
export const continued = (visit: Visit, now: number): Visit =>
  visit.leftAt !== undefined && now - visit.leftAt >= BREAK_MS
    ? { lastLook: visit.leftAt, leftAt: visit.leftAt }
    : visit

/** An empty one in a browser that keeps nothing, or where nobody looked before. */
export function readVisit(account: string): Visit {
  const kept = memoryOf(account).recall()
  if (typeof kept !== 'object' || kept === null) return {}
  const moments = new Map<string, unknown>(Object.entries(kept))
  const [lastLook, leftAt] = [moments.get('lastLook'), moments.get('leftAt')]
  return { ...(isMoment(lastLook) && { lastLook }), ...(isMoment(leftAt) && { leftAt }) }
}

export const keepVisit = (account: string, visit: Visit): void => memoryOf(account).keep(visit)

const LAST_MOMENT = 8.64e15

// A number that is no date would break the page that writes it as one.
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= LAST_MOMENT
