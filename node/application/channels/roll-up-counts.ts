import { z } from 'zod'

import { sumOfHours } from '../../domain/channels/day-volume'
import { monthKey, monthsLater, type MonthCounts } from '../../domain/channels/hour-counts'
import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { localTime, nextDate, startOfDate } from '../../lib/zoned-time'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { readingProgress } from '../reading/reading-progress'
import type { SettingsMemory } from '../settings/settings-memory'
import { jobState, type JobStates } from '../tick/job-states'
import { readCounts } from './channel-counts'

type Dependencies = {
  readonly clock: Clock
  readonly channelCounts: Collection<MonthCounts>
  readonly jobStates: JobStates
  readonly memory: { readonly settings: SettingsMemory }
}

/** Hours are kept for longer than anything looks at them. */
const hoursKeptForMs = 62 * 86_400_000

/** Beside this month: the same days of a year ago, and of two years. */
const monthsKept = 25

/** The last month of which only days are kept, by affiliate. YYYY-MM. */
const rolledCounts = jobState('rolled-counts', z.record(z.string()), {})

/**
 * Puts days of the store's time zone in place of the hours of months that are long over, and ends the memory of months
 * after 25 others. A few calls for each marketplace and month.
 */
export const rollUpCounts = async (
  dependencies: Dependencies,
  { isOver }: { readonly isOver: () => boolean },
): Promise<Result<Readonly<Record<string, number>>, Failure>> => {
  const { jobStates } = dependencies
  const before = await jobStates.read(rolledCounts)
  if (!before.ok) return before
  const progress = await jobStates.read(readingProgress)
  if (!progress.ok) return progress
  const rolled: Record<string, string> = { ...before.value }
  let months = 0
  for (const [affiliateId, { from }] of Object.entries(progress.value)) {
    for (;;) {
      const last = rolled[affiliateId] ?? monthsLater(from.slice(0, 7), -1)
      const month = monthsLater(last, 1)
      if (isOver() || month >= oldestWanted(dependencies)) break
      const done = await rollUpMonth(dependencies, affiliateId, month)
      if (!done.ok) return done
      rolled[affiliateId] = month
      months += 1
    }
  }
  if (months === 0) return success({})
  const written = await jobStates.write(rolledCounts, rolled)
  return written.ok ? success({ months }) : written
}

/** The oldest month whose hours are still wanted. */
const oldestWanted = ({ clock, memory }: Dependencies): string =>
  localMonth(Date.parse(clock.now()) - hoursKeptForMs, memory.settings.known.timeZone)

const rollUpMonth = async (
  dependencies: Dependencies,
  affiliateId: string,
  month: string,
): Promise<Result<void, Failure>> => {
  const { channelCounts, memory } = dependencies
  const { timeZone } = memory.settings.known
  const before = monthsLater(month, -1)
  // Of a month of the time zone some hours stand in the month before it or after it in UTC.
  const around = { first: `${before}-28`, last: `${monthsLater(month, 1)}-02` }
  const counts = await readCounts(channelCounts, affiliateId, around)
  if (!counts.ok) return counts
  const { byHour } = counts.value
  const has = (utcMonth: string) =>
    [...byHour.keys()].some((hour) => new Date(hour).toISOString().startsWith(utcMonth))
  const isOfLater = (hour: string) => localMonth(Date.parse(hour), timeZone) > month
  const days = daysOf(month, timeZone, byHour)
  const changes: readonly (readonly [string, (known: MonthCounts) => MonthCounts])[] = [
    // What stands there was made of all hours: some are gone where this was done by half.
    [
      month,
      ({ hours, ...known }) => ({
        hours: pick(hours, isOfLater),
        days: { ...days, ...known.days },
      }),
    ],
    [before, (known) => ({ ...known, hours: {} })],
  ]
  for (const [utcMonth, change] of changes.filter(([each]) => has(each))) {
    const changed = await channelCounts.change(monthKey(affiliateId, utcMonth), (known) =>
      success(change(known ?? { hours: {} })),
    )
    if (!changed.ok) return changed
  }
  return channelCounts.remove(monthKey(affiliateId, monthsLater(month, -monthsKept)))
}

const localMonth = (moment: number, timeZone: string): string =>
  localTime(moment, timeZone).date.slice(0, 7)

/** The days of a month of the time zone of which every hour was counted. */
const daysOf = (
  month: string,
  timeZone: string,
  byHour: ReadonlyMap<number, number>,
): Readonly<Record<string, number>> => {
  const days: Record<string, number> = {}
  for (let day = `${month}-01`; day.startsWith(month); day = nextDate(day)) {
    const span = { day, from: startOfDate(day, timeZone), to: startOfDate(nextDate(day), timeZone) }
    const count = sumOfHours(span, (hour) => byHour.get(hour))
    if (count !== undefined) days[day] = count
  }
  return days
}

const pick = (
  counts: Readonly<Record<string, number>>,
  isMeant: (name: string) => boolean,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => isMeant(name)))
