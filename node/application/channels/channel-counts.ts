import {
  byMonth,
  monthsWith,
  type Days,
  type HourCounts,
  type MonthCounts,
} from '../../domain/channels/hour-counts'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { allOf, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { ChannelMemory } from './channel-memory'
import { dayMs } from '../../lib/hours'

export type CountsDependencies = {
  readonly channelCounts: Collection<MonthCounts>
  readonly memory: { readonly channels: ChannelMemory }
}

/** Four comparable weeks before the oldest hour that is looked at. */
const historyDays = 36

const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/**
 * Replaces the counts of these hours; other hours stand, whoever replaces them meanwhile. Costs no call where this replica
 * counted the same last: counts of an hour only grow.
 */
export const keepCounts = async (
  { channelCounts, memory }: CountsDependencies,
  affiliateId: string,
  counts: HourCounts,
): Promise<Result<void, Failure>> => {
  const { kept } = memory.channels
  const before = kept.get(affiliateId)
  if ([...counts].every(([hour, count]) => before?.get(hour) === count)) return success(undefined)
  for (const [month, hours] of byMonth(affiliateId, counts)) {
    const changed = await channelCounts.change(month, (known) =>
      success({ ...known, hours: { ...known?.hours, ...hours } }),
    )
    if (!changed.ok) return changed
  }
  kept.set(affiliateId, counts)
  return success(undefined)
}

/** What was counted of these days: their hours and, where those are old, the days themselves. */
export type CountsOfDays = {
  readonly byHour: ReadonlyMap<number, number>
  readonly byDay: ReadonlyMap<string, number>
}

/** The counts of these days that were ever counted. */
export const readCounts = async (
  channelCounts: Collection<MonthCounts>,
  affiliateId: string,
  days: Days,
): Promise<Result<CountsOfDays, UpstreamFailure>> => {
  const months = allOf(await Promise.all(monthsWith(affiliateId, days).map(channelCounts.read)))
  if (!months.ok) return months
  const isMeant = (day: string) => day >= days.first && day <= days.last
  const byHour = new Map<number, number>()
  const byDay = new Map<string, number>()
  for (const month of months.value) {
    for (const [hour, count] of Object.entries(month?.hours ?? {})) {
      if (isMeant(hour.slice(0, 10))) byHour.set(Date.parse(hour), count)
    }
    for (const [day, count] of Object.entries(month?.days ?? {})) {
      if (isMeant(day)) byDay.set(day, count)
    }
  }
  return success({ byHour, byDay })
}

/** Whether a day, YYYY-MM-DD, is before the five weeks that `countsOf` knows. */
export const isLongOver = (day: string, now: string): boolean =>
  day < dateOf(Date.parse(now) - historyDays * dayMs)

type Part = { readonly from: string; readonly until: string }

/** What of Orders is counted: counts change with it, and with nothing else. */
const countedPart = ({ from, until }: Part): string => `${from} ${until}`

/** This replica went on counting: where it knew all before, it need not read what it wrote. */
export const noteCounted = (
  { memory }: Pick<CountsDependencies, 'memory'>,
  affiliateId: string,
  { before, after, counts }: { before: Part | undefined; after: Part; counts: HourCounts },
): void => {
  const cached = memory.channels.counts.get(affiliateId)
  if (cached === undefined || before === undefined) return
  if (cached.counted !== countedPart(before)) return
  for (const [hour, count] of counts) cached.byHour.set(Date.parse(hour), count)
  cached.counted = countedPart(after)
}

/**
 * How many orders an affiliate had in each hour of the last five weeks. Past days do not change: they are read once a
 * day, and between that only today and yesterday, where more was counted. `isSettled` is false while the past is still
 * being counted.
 */
export const countsOf = async (
  { channelCounts, memory }: CountsDependencies,
  affiliateId: string,
  { now, isSettled, part }: { now: number; isSettled: boolean; part: Part },
): Promise<Result<ReadonlyMap<number, number>, UpstreamFailure>> => {
  const cached = memory.channels.counts.get(affiliateId)
  const counted = countedPart(part)
  const isKnown = isSettled && cached !== undefined && dateOf(cached.readAt) === dateOf(now)
  if (isKnown && cached.counted === counted) return success(cached.byHour)
  const first = dateOf(now - (isKnown ? 1 : historyDays) * dayMs)
  const read = await readCounts(channelCounts, affiliateId, { first, last: dateOf(now) })
  if (!read.ok) return read
  const byHour = isKnown ? cached.byHour : new Map<number, number>()
  for (const [hour, count] of read.value.byHour) byHour.set(hour, count)
  if (isKnown) cached.counted = counted
  else if (isSettled) memory.channels.counts.set(affiliateId, { byHour, readAt: now, counted })
  return success(byHour)
}
