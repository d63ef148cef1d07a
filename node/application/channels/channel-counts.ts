import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { ChannelCountStore } from '../../ports/channel-count-store'
import type { AccountState } from '../memory/account-state'

export type CountsDependencies = {
  readonly channelCounts: ChannelCountStore
  readonly state: AccountState
}

const dayMs = 86_400_000

/** Four comparable weeks before the oldest hour that is looked at. */
const historyDays = 36

const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/**
 * How many orders an affiliate had in each hour of the last five weeks. Past days do not change: they are read once a
 * day, and between that only today and yesterday. `isSettled` is false while the past is still being counted.
 */
export const countsOf = async (
  { channelCounts, state }: CountsDependencies,
  affiliateId: string,
  { now, isSettled }: { readonly now: number; readonly isSettled: boolean },
): Promise<Result<ReadonlyMap<number, number>, UpstreamFailure>> => {
  const cached = state.channelCounts.get(affiliateId)
  const isKnown = isSettled && cached !== undefined && dateOf(cached.readAt) === dateOf(now)
  const first = dateOf(now - (isKnown ? 1 : historyDays) * dayMs)
  const read = await channelCounts.read(affiliateId, { first, last: dateOf(now) })
  if (!read.ok) return read
  const byHour = isKnown ? cached.byHour : new Map<number, number>()
  for (const [hour, count] of read.value) byHour.set(Date.parse(hour), count)
  if (isSettled && !isKnown) state.channelCounts.set(affiliateId, { byHour, readAt: now })
  return success(byHour)
}
