import { noChannelStates, type ChannelStates } from '../../domain/channels/channel-states'
import type { HourCounts } from '../../domain/channels/hour-counts'
import type { DayVolume } from '../../domain/channels/day-volume'
import type { Failure } from '../../domain/failure'
import { Recent } from '../memory/recent'
import { RecentByKey } from '../memory/recent-by-key'

/** How many orders there were in each hour, by the hour's beginning. In milliseconds. */
export type CachedCounts = {
  readonly byHour: Map<number, number>
  readonly readAt: number
  /** What of Orders they count, as `countedPart` says it. */
  counted: string
}

/** What a replica knows of the channels and of how much comes through them. */
export class ChannelMemory {
  /** How they were at the last evaluation. */
  public readonly book = new Recent<ChannelStates, Failure>(noChannelStates, { freshForMs: 60_000 })
  /** The same, for those who must not wait until they are evaluated. */
  public readonly stored = new Recent<ChannelStates>(noChannelStates, {
    freshForMs: 60_000,
    lastStands: true,
  })
  /** What this replica last wrote of an affiliate's hours. */
  public readonly kept = new Map<string, HourCounts>()
  /** By affiliate. */
  public readonly counts = new Map<string, CachedCounts>()
  /** By time zone, which says where a day begins; then by date. */
  public readonly volume = new RecentByKey<ReadonlyMap<string, DayVolume>>(new Map(), {
    freshForMs: 60_000,
    most: 2,
  })
}
