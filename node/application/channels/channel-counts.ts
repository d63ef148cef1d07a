import {
  byMonth,
  monthsWith,
  type Days,
  type HourCounts,
  type Hours,
} from '../../domain/channels/hour-counts'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { ChannelMemory } from './channel-memory'

export type CountsDependencies = {
  readonly channelCounts: Collection<Hours>
  readonly memory: { readonly channels: ChannelMemory }
}

const dayMs = 86_400_000

/** Four comparable weeks before the oldest hour that is looked at. */
const historyDays = 36

const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** Replaces the counts of these hours; other hours stand, whoever replaces them meanwhile. */
export const keepCounts = async (
  { channelCounts }: Pick<CountsDependencies, 'channelCounts'>,
  affiliateId: string,
  counts: HourCounts,
): Promise<Result<void, Failure>> => {
  for (const [month, hours] of byMonth(affiliateId, counts)) {
    const kept = await channelCounts.change(month, (known) => success({ ...known, ...hours }))
    if (!kept.ok) return kept
  }
  return success(undefined)
}

/** The counts of the hours of these days that were ever counted. */
export const readCounts = async (
  channelCounts: Collection<Hours>,
  affiliateId: string,
  days: Days,
): Promise<Result<HourCounts, UpstreamFailure>> => {
  const { first, last } = days
  const months = await Promise.all(monthsWith(affiliateId, days).map(channelCounts.read))
  const counts = new Map<string, number>()
  for (const month of months) {
    if (!month.ok) return month
    for (const [hour, count] of Object.entries(month.value ?? {})) {
      const day = hour.slice(0, 10)
      if (day >= first && day <= last) counts.set(hour, count)
    }
  }
  return success(counts)
}

/**
 * How many orders an affiliate had in each hour of the last five weeks. Past days do not change: they are read once a
 * day, and between that only today and yesterday. `isSettled` is false while the past is still being counted.
 */
export const countsOf = async (
  { channelCounts, memory }: CountsDependencies,
  affiliateId: string,
  { now, isSettled }: { readonly now: number; readonly isSettled: boolean },
): Promise<Result<ReadonlyMap<number, number>, UpstreamFailure>> => {
  const cached = memory.channels.counts.get(affiliateId)
  const isKnown = isSettled && cached !== undefined && dateOf(cached.readAt) === dateOf(now)
  const first = dateOf(now - (isKnown ? 1 : historyDays) * dayMs)
  const read = await readCounts(channelCounts, affiliateId, { first, last: dateOf(now) })
  if (!read.ok) return read
  const byHour = isKnown ? cached.byHour : new Map<number, number>()
  for (const [hour, count] of read.value) byHour.set(Date.parse(hour), count)
  if (isSettled && !isKnown) memory.channels.counts.set(affiliateId, { byHour, readAt: now })
  return success(byHour)
}
