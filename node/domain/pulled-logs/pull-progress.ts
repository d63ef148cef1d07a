import { z } from 'zod'

// How far a connector's log is read. It is asked for by the day (`DateAt=yyyy-mm-dd`), and the guide does not say in
// which time zone a day is meant, nor that a day's entries stay as they are.

const progressSchema = z.object({
  /** When each day was last read whole, by the day. */
  days: z.record(z.string()).default({}),
  /** Attempts in a row that failed, and when the next one is due. */
  failures: z.number().int().default(0),
  nextAttemptAt: z.string().optional(),
})

export type PullProgress = z.infer<typeof progressSchema>

/** By connector id. */
export const pullProgressSchema = z.record(progressSchema)

export const notPulledYet: PullProgress = { days: {}, failures: 0 }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How often a day that is not over is read. */
const openDayEveryMs = 5 * minute

/** Somewhere a day lasts this much longer than in UTC. */
const longestBehindMs = 12 * hour

/** How far back a log is read that was never read before, and at most after a long outage. */
const firstDays = 7
const mostDays = 30

const shortestPauseMs = minute
const longestPauseMs = hour

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** The last moment of a day, UTC. */
export const endOf = (text: string): string => `${text}T23:59:59.999Z`

/** From the oldest day that was ever read, so that an outage leaves no gap. */
const wantedDays = ({ days }: PullProgress, now: number): readonly string[] => {
  const oldest = Object.keys(days).reduce(
    (least, text) => (text < least ? text : least),
    dayOf(now),
  )
  const sinceOldest = Math.ceil((now - Date.parse(oldest)) / day)
  const count = Math.min(mostDays, Math.max(firstDays, sinceOldest))
  return Array.from({ length: count }, (_, ago) => dayOf(now - ago * day))
}

const isDue = (readAt: string | undefined, text: string, now: number): boolean => {
  if (readAt === undefined) return true
  const read = Date.parse(readAt)
  const isClosed = read >= Date.parse(endOf(text)) + longestBehindMs
  return !isClosed && now - read >= openDayEveryMs
}

/** The day to read next, the newest first; undefined where nothing is to be read now. */
export const nextDay = (progress: PullProgress, moment: string): string | undefined => {
  if (progress.nextAttemptAt !== undefined && moment < progress.nextAttemptAt) return undefined
  const now = Date.parse(moment)
  return wantedDays(progress, now).find((text) => isDue(progress.days[text], text, now))
}

/** The progress after a day was read whole. */
export const afterDay = (progress: PullProgress, text: string, moment: string): PullProgress => {
  const days = { ...progress.days, [text]: moment }
  const kept = Object.entries(days)
    .sort(([left], [right]) => (left > right ? -1 : 1))
    .slice(0, mostDays)
  return { days: Object.fromEntries(kept), failures: 0 }
}

/** The progress after an attempt that failed: the pause doubles, up to an hour, or is as long as was asked for. */
export const afterFailedPull = (
  progress: PullProgress,
  moment: string,
  retryAfterMs = 0,
): PullProgress => {
  const pause = Math.min(shortestPauseMs * 2 ** progress.failures, longestPauseMs)
  const nextAttemptAt = new Date(Date.parse(moment) + Math.max(pause, retryAfterMs)).toISOString()
  return { ...progress, failures: progress.failures + 1, nextAttemptAt }
}
