import type { ChannelsQuery } from '../__generated__/operations'
import document from './channels.graphql'
import { usePoll } from './use-poll'
import type { Answering } from './use-question'
import { useQuestion } from './use-question'

export type Alert = ChannelsQuery['orderInbox']['alerts'][number]
export type Channel = ChannelsQuery['orderInbox']['channels'][number]
export type ChannelAlarm = NonNullable<Channel['alarm']>
export type FailuresKnown = NonNullable<ChannelsQuery['orderInbox']['failuresKnown']>[number]
export type MarketplaceReading = NonNullable<ChannelsQuery['orderInbox']['reading']>[number]

export interface Channels extends Answering {
  /** What is being lost now, what nobody has handled first. Undefined until that is known. */
  readonly alerts?: readonly Alert[]
  readonly channels?: readonly Channel[]
  /** Of marketplaces that no program reports. Undefined while that cannot be told. */
  readonly failuresKnown?: readonly FailuresKnown[]
  /** When it was read. */
  readonly asOf?: string | null
  /** True where what is shown could not be read anew: what has happened since `asOf` is not known. */
  readonly isUnread: boolean
  /** Undefined while that cannot be told. */
  readonly reading?: readonly MarketplaceReading[]
}

// The service looks at the channels every two minutes, and at what it has never read every few seconds.
const POLL_MS = 60_000
const READING_POLL_MS = 5_000

const isUnderWay = ({ progress }: MarketplaceReading) => !progress?.isComplete

/**
 * What is being lost, and how the store's marketplaces are. A question of its own, behind that for the list: it may have
 * to look at the channels anew, which takes longer than a list may, and what keeps it from an answer must not keep the
 * list from one.
 */
export function useChannels(wanted: boolean): Channels {
  const { data, failure, retry } = useQuestion<ChannelsQuery>(document, { skip: !wanted })
  const { asOf, stale, alerts, channels, reading, failuresKnown } = data?.orderInbox ?? {}
  const pace = reading?.some(isUnderWay) ? READING_POLL_MS : POLL_MS
  usePoll(retry, wanted ? pace : undefined)

  return {
    asOf,
    isUnread: failure !== undefined || stale === true,
    alerts,
    channels,
    reading: reading ?? undefined,
    failuresKnown: failuresKnown ?? undefined,
    failure,
    retry,
  }
}
