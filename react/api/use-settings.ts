import { useRef } from 'react'
import { useQuery } from 'react-apollo'

import type { SettingsQuery } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import { readingPollMs } from './reading-poll'
import settingsDocument from './settings.graphql'
import { usePoll } from './use-poll'

export type Settings = SettingsQuery['settings']
export type SettingsAffiliate = Settings['affiliates'][number]
export type SourceHealth = Settings['orderEvents']
export type Chat = Settings['chats'][number]
export type Connector = Settings['connectors'][number]
/** What its partner has to know of it. */
export type PartnerConnector = Pick<Connector, 'id' | 'marketplaceName'>
export interface IssuedAddress {
  readonly connector: PartnerConnector
  /** With its token. */
  readonly endpoint: string
}

export interface SettingsAnswer {
  /** Undefined until there is an answer. */
  readonly settings?: Settings
  readonly failure?: Failure
  /** Asks anew, after a failure or a change; done when the answer is there. Never throws. */
  readonly refresh: () => Promise<void>
}

interface Options {
  /** For a part of the page that shows none of them. */
  readonly skip: boolean
  /** Looks again by itself as long as past orders are being read. */
  readonly followReading: boolean
}

export function useSettings({ skip, followReading }: Options): SettingsAnswer {
  const { data, error, loading, refetch } = useQuery<SettingsQuery>(settingsDocument, {
    skip,
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  })
  // The client forgets an error once it was rendered; what is shown instead of settings has to stay.
  const failure = useRef<Failure>()
  if (error) failure.current = toFailure(error)
  else if (loading || data) failure.current = undefined

  const settings = data?.settings
  const read = () =>
    refetch().then(
      () => true,
      () => false,
    )
  const refresh = async () => void (await read())
  const followed = followReading ? settings : undefined
  usePoll(read, followed ? readingPollMs(followed.affiliates) : undefined)

  return { settings, failure: loading ? undefined : failure.current, refresh }
}
