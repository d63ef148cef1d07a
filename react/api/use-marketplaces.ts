import { useQuery } from 'react-apollo'

import type { MarketplacesQuery } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './marketplaces.graphql'

export type KnownMarketplace = MarketplacesQuery['settings']['affiliates'][number]

export interface MarketplacesAnswer {
  /** Undefined until they are known. */
  readonly marketplaces?: readonly KnownMarketplace[]
  /** The store's (IANA). Undefined until it is known. */
  readonly timeZone?: string
  readonly failure?: Failure
  readonly retry: () => void
}

/** The store's marketplaces, for saying whose orders a file has. */
export function useMarketplaces(): MarketplacesAnswer {
  const { data, error, refetch } = useQuery<MarketplacesQuery>(document)
  return {
    marketplaces: data?.settings.affiliates,
    timeZone: data?.settings.timeZone,
    failure: error && toFailure(error),
    retry: () => void refetch().catch(() => undefined),
  }
}
