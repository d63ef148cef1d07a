import { z } from 'zod'

import { errorTypes, type ErrorType } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'
import type { ChannelHistory } from './channel-history'
import { hourMs } from '../../lib/hours'
import { chanceOfAtLeast } from './negative-binomial'

// A channel surges when far more orders than usual fail within 15 minutes for one cause. Usual is measured against what
// the channel sells: on Black Friday six times the failures are the usual share.

const windowMs = 15 * 60_000

/** A look every few minutes; of a day with a thousand looks one may be wrong by chance. */
const mostChance = 1 / 1_000 / 96

const fewestFailures = 5

/** Until a day was watched nobody knows what is usual, and only a lot is reported. */
const fewestFailuresUnlearned = 10
const learnedAfterMs = 24 * hourMs

/** How long ago a look is forgotten by two thirds. */
const memoryMs = 7 * 24 * hourMs

/** Fewer failures than this are nobody's surge, however rare they are. */
const leastMean = 0.5

/** An order that was sold longer ago failed long ago: it was brought in by an import or by the first reading. */
const mostAgeMs = 6 * hourMs

export const usualFailuresSchema = z.object({
  since: z.string(),
  at: z.string(),
  byCause: z.record(z.object({ mean: z.number(), square: z.number() })),
})

/** What is usual, learned look by look: mean and mean square of the failures within 15 minutes, by cause. */
export type UsualFailures = z.infer<typeof usualFailuresSchema>

/** Every day of the week twice: until that was watched, nobody knows what a day usually brings. */
const knownAfterMs = 14 * 24 * hourMs

const windowsAnHour = hourMs / windowMs

/** How many orders usually fail for a cause within an hour; undefined until enough history exists to say so. */
export const usualPerHourOf = (
  usual: UsualFailures | undefined,
  cause: ErrorType,
): number | undefined => {
  if (usual === undefined) return undefined
  if (Date.parse(usual.at) - Date.parse(usual.since) < knownAfterMs) return undefined
  return (usual.byCause[cause]?.mean ?? 0) * windowsAnHour
}

export type Failures = ReadonlyMap<ErrorType, number>

/** A code comes only with a notification, whose first moment is the moment of the failure. */
const failedAt = ({ firstSeenAt, code, order }: OrderIntegrationRow): number | undefined => {
  const seen = Date.parse(firstSeenAt)
  if (order.createdAt === undefined) return code === undefined ? undefined : seen
  return seen - Date.parse(order.createdAt) > mostAgeMs ? undefined : seen
}

/** How many open orders of a channel failed within the last 15 minutes, by cause. */
export const recentFailures = (rows: readonly OrderIntegrationRow[], now: number): Failures => {
  const failures = new Map<ErrorType, number>()
  for (const row of rows) {
    const at = failedAt(row)
    if (row.errorType === undefined || at === undefined || now - at > windowMs) continue
    failures.set(row.errorType, (failures.get(row.errorType) ?? 0) + 1)
  }
  return failures
}

export type Surge = {
  readonly cause: ErrorType
  readonly seen: number
  readonly expected: number
}

/** How many times more than usual the channel sells; never less than once. */
const volumeOf = (history: ChannelHistory, countedUntil: number): number => {
  const stretch = {
    from: Math.floor(countedUntil / hourMs) * hourMs - 2 * hourMs,
    to: countedUntil,
  }
  const expected = history.expectedIn(stretch) ?? 0
  return expected < 1 ? 1 : Math.max(1, history.seenIn(stretch) / expected)
}

const usualOf = (usual: UsualFailures | undefined, cause: ErrorType, volume: number) => {
  const { mean = 0, square = 0 } = usual?.byCause[cause] ?? {}
  const variance = square - mean * mean
  const shape = variance > mean && mean > 0 ? (mean * mean) / (variance - mean) : 100
  return { mean: Math.max(leastMean, mean * volume), shape: Math.max(0.5, shape) }
}

const isLearned = (usual: UsualFailures | undefined): boolean =>
  usual !== undefined && Date.parse(usual.at) - Date.parse(usual.since) >= learnedAfterMs

/** The causes that fail far above usual, the rarest by chance first. */
export const findSurges = (
  failures: Failures,
  usual: UsualFailures | undefined,
  sold: { readonly history: ChannelHistory; readonly countedUntil: number },
): readonly Surge[] => {
  const fewest = isLearned(usual) ? fewestFailures : fewestFailuresUnlearned
  const volume = volumeOf(sold.history, sold.countedUntil)
  const found = [...failures].flatMap(([cause, seen]) => {
    if (seen < fewest) return []
    const distribution = usualOf(usual, cause, volume)
    const chance = chanceOfAtLeast(seen, distribution)
    return chance < mostChance ? [{ cause, seen, expected: distribution.mean, chance }] : []
  })
  return found
    .sort((left, right) => left.chance - right.chance)
    .map(({ cause, seen, expected }) => ({ cause, seen, expected }))
}

/** Whether failures of a cause are no longer more than twice the usual. */
export const isCalmAgain = (cause: ErrorType, failures: Failures, expected: number): boolean =>
  (failures.get(cause) ?? 0) <= Math.max(2, 2 * expected)

/**
 * What is usual after another look. A surge is not learned: what exceeds the usual by three standard deviations counts
 * as three.
 */
export const usualAfter = (
  usual: UsualFailures | undefined,
  failures: Failures,
  now: string,
): UsualFailures => {
  if (usual === undefined) return { since: now, at: now, byCause: {} }
  const passed = Math.min(hourMs, Math.max(0, Date.parse(now) - Date.parse(usual.at)))
  const weight = 1 - Math.exp(-passed / memoryMs)
  const byCause: Record<string, { mean: number; square: number }> = {}
  for (const cause of errorTypes) {
    const known = usual.byCause[cause]
    const seen = failures.get(cause) ?? 0
    if (known === undefined && seen === 0) continue
    const { mean, square } = known ?? { mean: 0, square: 0 }
    const deviation = Math.sqrt(Math.max(square - mean * mean, mean, 1))
    const counted = Math.min(seen, mean + 3 * deviation)
    byCause[cause] = {
      mean: mean + weight * (counted - mean),
      square: square + weight * (counted * counted - square),
    }
  }
  return { since: usual.since, at: now, byCause }
}
