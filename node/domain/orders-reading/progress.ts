import { z } from 'zod'

// How far the orders of an affiliate have been read from the orders list: one range of creation times without gaps,
// which grows at both ends. The newest are read first, since they can still be saved.

const progressSchema = z.object({
  /** Every order created from here … */
  from: z.string(),
  /** … until here was read. */
  until: z.string(),
  startedAt: z.string(),
  /** How many orders the range had. */
  orders: z.number().int(),
  /** How long a slice of the past is: shorter where a store sells much. */
  sliceMs: z.number(),
  /** When the orders in trouble were last listed, whatever their age. */
  problemsAt: z.string().optional(),
  lastSuccessAt: z.string().optional(),
  /** Why the last attempt ended; absent after one that succeeded. */
  failure: z.object({ reason: z.string(), at: z.string() }).optional(),
})

export type Progress = z.infer<typeof progressSchema>

/** By affiliate id. */
export const readingProgressSchema = z.record(progressSchema)

export type ReadingProgress = z.infer<typeof readingProgressSchema>

const minute = 60_000
export const hourMs = 60 * minute
const day = 24 * hourMs

/** On first install the last 30 days are read. */
const pastDays = 30

/**
 * How far back every look begins behind the last one: the list follows the orders at a distance of about four minutes.
 * https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23.
 */
const lagMs = 10 * minute

/** How old what is known of the newest orders may be before they are listed again. */
const recentEveryMs = 2 * minute

const problemsEveryMs = 5 * minute

/** A range of creation times; begins with a whole hour, so that orders can be counted by the hour. */
export type Window = { readonly from: string; readonly to: string }

export type Step =
  | { readonly kind: 'recent' | 'past'; readonly window: Window }
  | { readonly kind: 'problems'; readonly window: Window }

const at = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** The beginning of the hour, UTC. */
export const hourOf = (milliseconds: number): number => Math.floor(milliseconds / hourMs) * hourMs

const oldest = (now: number): number => hourOf(now - pastDays * day)

/** What to read next of an affiliate; nothing where all is read and fresh. */
export const nextStep = (progress: Progress | undefined, moment: string): Step | undefined => {
  const now = Date.parse(moment)
  if (progress === undefined) {
    return { kind: 'recent', window: { from: at(hourOf(now - day)), to: moment } }
  }
  const until = Date.parse(progress.until)
  if (now - until >= recentEveryMs) {
    return { kind: 'recent', window: { from: at(hourOf(until - lagMs)), to: moment } }
  }
  if (now - Date.parse(progress.problemsAt ?? at(0)) >= problemsEveryMs) {
    return { kind: 'problems', window: { from: at(oldest(now)), to: moment } }
  }
  const from = Date.parse(progress.from)
  if (from <= oldest(now)) return undefined
  const start = Math.max(oldest(now), hourOf(from - progress.sliceMs))
  return { kind: 'past', window: { from: at(start), to: at(from - 1) } }
}

const begin = ({ window }: Step, moment: string): Progress => ({
  from: window.from,
  until: window.from,
  startedAt: moment,
  orders: 0,
  sliceMs: day,
})

/** The progress after a step was read whole. */
export const afterStep = (
  progress: Progress | undefined,
  step: Step,
  read: { readonly now: string; readonly orders: number },
): Progress => {
  const before = progress ?? begin(step, read.now)
  const done = { ...before, lastSuccessAt: read.now, failure: undefined }
  switch (step.kind) {
    case 'recent':
      // What overlaps with the look before was counted then.
      return progress === undefined
        ? { ...done, until: step.window.to, orders: read.orders }
        : { ...done, until: step.window.to }
    case 'past':
      return { ...done, from: step.window.from, orders: before.orders + read.orders }
    case 'problems':
      return { ...done, problemsAt: read.now }
  }
}

/** The progress after a slice of the past turned out to hold more than can be listed: the next one is shorter. */
export const withShorterSlice = (progress: Progress): Progress => ({
  ...progress,
  sliceMs: Math.max(hourMs, progress.sliceMs / 2),
})

/** The progress after an attempt that failed. */
export const afterFailure = (
  progress: Progress | undefined,
  step: Step,
  failure: { readonly reason: string; readonly at: string },
): Progress => ({ ...(progress ?? begin(step, failure.at)), failure })

/** Whether the last 30 days are read. */
export const isComplete = ({ from }: Progress, moment: string): boolean =>
  Date.parse(from) <= oldest(Date.parse(moment)) + hourMs
