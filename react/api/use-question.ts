import type { DocumentNode } from 'graphql'
import type { QueryHookOptions } from 'react-apollo'
import { useQuery } from 'react-apollo'

import type { Failure } from './failure'
import { toFailure } from './failure'

/** What every answer comes with. */
export interface Answering {
  /** Why there is no answer, or none that is new. */
  readonly failure?: Failure
  /** Asks anew; a failure of this too is told by `failure`. */
  readonly retry: () => void
}

/** One query, as what shows it needs it. */
export function useQuestion<Data, Variables = Record<string, never>>(
  document: DocumentNode,
  options: QueryHookOptions<Data, Variables> = {},
): Answering & { readonly data?: Data } {
  const { data, error, loading, refetch } = useQuery<Data, Variables>(document, options)
  return {
    data,
    failure: error && !loading ? toFailure(error) : undefined,
    retry: () => void refetch().catch(() => undefined),
  }
}

/** For what is shown while it is asked again: as it was, and then as it is. */
export const askedAnew = {
  fetchPolicy: 'cache-and-network',
  notifyOnNetworkStatusChange: true,
} as const

/** For what nobody may see as it was. */
export const askedEachTime = {
  fetchPolicy: 'network-only',
  notifyOnNetworkStatusChange: true,
} as const
