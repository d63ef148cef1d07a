import type { ChannelsQuery } from '../__generated__/operations'
import document from './channels.graphql'
import { usePoll } from './use-poll'
import type { Answering } from './use-question'
import { useQuestion } from './use-question'

export type Channel = ChannelsQuery['orderInbox']['channels'][number]
export type ChannelAlarm = NonNullable<Channel['alarm']>
export type MarketplaceReading = NonNullable<ChannelsQuery['orderInbox']['reading']>[number]

export type DayVolume = ChannelsQuery['orderInbox']['volume'][number]

export type LargestCause = ChannelsQuery['orderInbox']['largestCause']['nodes'][number]

export interface Channels extends Answering {
  /** Null where no open order has a cause that nobody put aside; undefined until that is known. */
  readonly largestCause?: LargestCause | null
  /** How many orders were open at that moment. */
  readonly openTotal?: number
  readonly channels?: readonly Channel[]
  /** Undefined while that cannot be told. */
  readonly reading?: readonly MarketplaceReading[]
  /** The oldest day first. */
  readonly volume?: readonly DayVolume[]
}

// The service looks at the channels every two minutes, and at what it has never read or counted every few seconds.
const POLL_MS = 60_000
const READING_POLL_MS = 5_000

const isUnderWay = ({ progress }: MarketplaceReading) => !progress?.isComplete

/**
 * How the store's marketplaces are. A question of its own, behind that for the list: it may have to look at the
 * channels anew, which takes longer than a list may, and what keeps it from an answer must not keep the list from one.
 */
export function useChannels(wanted: boolean): Channels {
  const { data, failure, retry } = useQuestion<ChannelsQuery>(document, { skip: !wanted })
  const { channels, reading, volume, largestCause, open } = data?.orderInbox ?? {}
  const isCounted = volume?.some(({ asOf }) => asOf)
  const pace = reading?.some(isUnderWay) || !isCounted ? READING_POLL_MS : POLL_MS
  usePoll(retry, wanted ? pace : undefined)

  return {
    channels,
    volume,
    largestCause: largestCause && (largestCause.nodes[0] ?? null),
    openTotal: open?.total,
    reading: reading ?? undefined,
    failure,
    retry,
  }
}
