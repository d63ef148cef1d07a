import { z } from 'zod'

import { hourMs, hourOf } from '../../lib/hours'
import type { StuckAfter } from '../orders/reading-rules'
import type { Money } from '../money'
import { troubleKind, troubles, type Trouble } from './troubles'
import { valueSampleSchema, withValues } from './value-sample'

// How far the orders of an affiliate have been read from the orders list: one range of creation times without gaps,
// which grows at both ends. The newest are read first, since they can still be saved.

const progressSchema = z.object({
  /** Every order created from here … */
  from: z.string(),
  /** … until here was read. */
  until: z.string(),
  startedAt: z.string(),
  /** How many orders were created … */
  orders: z.number().int(),
  /** … up to here: those after it may not be listed yet. */
  countedUntil: z.string().optional(),
  /** How many were created in the hour of that moment before it. */
  hourBefore: z.number().int().optional(),
  /** When the newest order that was ever listed was created. */
  lastOrderAt: z.string().optional(),
  /** What some of its orders are worth. */
  values: valueSampleSchema.optional(),
  /** How long a slice of the past is: shorter where a store sells much. */
  sliceMs: z.number(),
  /** When the orders in each trouble were last listed, whatever their age. */
  troublesAt: z.record(z.string()).default({}),
  /** Where listing a trouble goes on, where there were more orders in it than could be listed at a time. */
  troublesFrom: z.record(z.string()).default({}),
  lastSuccessAt: z.string().optional(),
  /** Why the last attempt ended; absent after one that succeeded. */
  failure: z.object({ reason: z.string(), at: z.string() }).optional(),
})

export type Progress = z.infer<typeof progressSchema>

/** By affiliate id. */
export const readingProgressSchema = z.record(progressSchema)

export type ReadingProgress = z.infer<typeof readingProgressSchema>

/** Whether the list of orders is missing where it usually is: the store has them at addresses that are not read. */
export const keepsOrdersElsewhere = (progress: ReadingProgress): boolean =>
  Object.values(progress).some(({ failure }) => failure?.reason === 'kept-elsewhere')

const minute = 60_000
const day = 24 * hourMs

/** On first install the last 30 days are read. */
export const pastDays = 30

/**
 * How far back every look begins behind the last one: the list follows the orders at a distance of about four minutes.
 * https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23.
 */
const lagMs = 10 * minute

/** How old what is known of the newest orders may be before they are listed again. */
const recentEveryMs = 2 * minute

/** A look at the newest orders spans at most so much, however long ago the last one was, but goes on from there. */
export const shortestRecentMs = 2 * hourMs

/** So many orders are a few pages. */
const fewOrders = 500

/** A range of creation times. */
export type Window = { readonly from: string; readonly to: string }

export type Step =
  | { readonly kind: 'recent' | 'past'; readonly window: Window }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly window: Window }

const at = (milliseconds: number): string => new Date(milliseconds).toISOString()

const oldest = (now: number): number => hourOf(now - pastDays * day)

/**
 * From where counting stands. Where that costs little, and nothing waits behind it, from the beginning of that hour, since
 * some orders are listed very late.
 */
const recentStep = (progress: Progress, now: number): Step => {
  const { until, sliceMs, hourBefore = 0 } = progress
  const counted = Date.parse(progress.countedUntil ?? until)
  const isDear = hourBefore > fewOrders || now - Date.parse(until) > lagMs
  const from = isDear ? counted : hourOf(counted)
  const to = Math.min(now, from + Math.max(hourOf(sliceMs), shortestRecentMs) - 1)
  return { kind: 'recent', window: { from: at(from), to: at(to) } }
}

const troubleStep = (
  { troublesAt, troublesFrom }: Progress,
  now: number,
  stuckAfter: StuckAfter,
): Step | undefined => {
  for (const trouble of troubles) {
    const { everyMs, afterMs } = troubleKind(trouble)
    const after = afterMs(stuckAfter)
    const isDue = now - Date.parse(troublesAt[trouble] ?? at(0)) >= everyMs
    if (after === undefined || !isDue) continue
    const window = { from: troublesFrom[trouble] ?? at(oldest(now)), to: at(now - after) }
    return { kind: 'trouble', trouble, window }
  }
  return undefined
}

const pastStep = (progress: Progress, now: number): Step | undefined => {
  const from = Date.parse(progress.from)
  if (from <= oldest(now)) return undefined
  const start = Math.max(oldest(now), hourOf(from - progress.sliceMs))
  return { kind: 'past', window: { from: at(start), to: at(from - 1) } }
}

/** What to read next of an affiliate: the newest, then what is in trouble, then the past; nothing where all is fresh. */
export const nextStep = (
  progress: Progress | undefined,
  moment: string,
  stuckAfter: StuckAfter,
): Step | undefined => {
  const now = Date.parse(moment)
  if (progress === undefined) {
    return { kind: 'recent', window: { from: at(hourOf(now - day)), to: moment } }
  }
  if (now - Date.parse(progress.until) >= recentEveryMs) return recentStep(progress, now)
  return stepBesidesRecent(progress, moment, stuckAfter)
}

/** The same where the newest have had their share of the calls: they must not keep the others waiting for ever. */
export const stepBesidesRecent = (
  progress: Progress,
  moment: string,
  stuckAfter: StuckAfter,
): Step | undefined => {
  const now = Date.parse(moment)
  return troubleStep(progress, now, stuckAfter) ?? pastStep(progress, now)
}

/** How many orders of the first hour of a window were counted before it begins. */
export const countedBefore = (progress: Progress | undefined, { from }: Window): number =>
  Date.parse(from) === hourOf(Date.parse(from)) ? 0 : (progress?.hourBefore ?? 0)

const beginAt = (from: string, moment: string): Progress => ({
  from,
  until: from,
  startedAt: moment,
  orders: 0,
  countedUntil: from,
  sliceMs: day,
  troublesAt: {},
  troublesFrom: {},
})

export type ReadStep = {
  readonly now: string
  /** When each order of the step was created. */
  readonly createdAt: readonly string[]
  /** What those are worth whose value is known. */
  readonly values?: readonly Money[]
  /** These are the oldest of more orders than could be listed at a time; never of the past. */
  readonly isPart?: boolean
}

/**
 * What was created after the last count, up to where the list no longer lags. What an hour had before the window begins is
 * added, so that no look needs to begin with a whole hour.
 */
const countRecent = (before: Progress, window: Window, { now, createdAt }: ReadStep) => {
  const counted = before.countedUntil ?? before.until
  const countedUntil = at(Math.min(Date.parse(window.to), Date.parse(now) - lagMs))
  if (countedUntil <= counted) return { countedUntil: counted }
  const hour = at(hourOf(Date.parse(countedUntil)))
  const createdFrom = (from: string) =>
    createdAt.filter((created) => created >= from && created < countedUntil).length
  const unseen = window.from > hour ? countedBefore(before, window) : 0
  return {
    orders: before.orders + createdFrom(counted),
    countedUntil,
    hourBefore: unseen + createdFrom(hour),
  }
}

const latestOf = (moments: readonly string[]): string | undefined => [...moments].sort().at(-1)

/** Listing goes on from the last of a part; where that leads nowhere, the trouble begins anew when it is due again. */
const afterTrouble = (
  { troublesAt, troublesFrom }: Progress,
  { trouble, window }: Extract<Step, { kind: 'trouble' }>,
  { now, createdAt, isPart }: ReadStep,
): Pick<Progress, 'troublesAt' | 'troublesFrom'> => {
  const last = isPart ? latestOf(createdAt) : undefined
  const { [trouble]: _, ...others } = troublesFrom
  return last !== undefined && last > window.from
    ? { troublesAt, troublesFrom: { ...others, [trouble]: last } }
    : { troublesAt: { ...troublesAt, [trouble]: now }, troublesFrom: others }
}

/** The progress after a step was read, whole or in part. */
export const afterStep = (progress: Progress | undefined, step: Step, read: ReadStep): Progress => {
  const { now, createdAt, values = [] } = read
  const before = progress ?? beginAt(step.window.from, now)
  const lastOrderAt = [before.lastOrderAt, ...createdAt]
    .flatMap((at) => at ?? [])
    .sort()
    .at(-1)
  // What is in trouble says nothing of what orders are usually worth.
  const kept = step.kind === 'trouble' ? before.values : withValues(before.values, values)
  const done = { ...before, lastOrderAt, values: kept, lastSuccessAt: now, failure: undefined }
  switch (step.kind) {
    case 'recent': {
      const { to } = step.window
      const until = to > before.until ? to : before.until
      return { ...done, until, ...countRecent(before, step.window, read) }
    }
    case 'past':
      return { ...done, from: step.window.from, orders: before.orders + createdAt.length }
    case 'trouble':
      return { ...done, ...afterTrouble(before, step, read) }
  }
}

/** Whether what was listed in vain, before the calls ended, tells of a window that can be made shorter. */
export const isWorthShorter = (progress: Progress | undefined, listed: number): boolean =>
  progress === undefined ? listed > 0 : listed >= fewOrders && progress.sliceMs > hourMs

/**
 * The progress after a window turned out to hold more than can be listed: the next one is shorter. Where the very first
 * day was too much, reading begins with the hour that has just begun.
 */
export const withShorterSlice = (progress: Progress | undefined, moment: string): Progress => {
  const before = progress ?? beginAt(at(hourOf(Date.parse(moment))), moment)
  return { ...before, sliceMs: Math.max(hourMs, before.sliceMs / 2) }
}

/** The progress after an attempt that failed. */
export const afterFailure = (
  progress: Progress | undefined,
  step: Step,
  failure: { readonly reason: string; readonly at: string },
): Progress => ({ ...(progress ?? beginAt(step.window.from, failure.at)), failure })

/** Whether the last 30 days are read. */
export const isComplete = ({ from }: Progress, moment: string): boolean =>
  Date.parse(from) <= oldest(Date.parse(moment)) + hourMs

/** How many of the last 30 days are read, rounded: the newest minutes are always still to come. */
export const daysRead = ({ from, until }: Progress, moment: string): number => {
  const days = (Date.parse(until) - Math.max(Date.parse(from), oldest(Date.parse(moment)))) / day
  return Math.max(0, Math.min(pastDays, Math.round(days)))
}
