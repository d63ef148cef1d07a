import type { ApolloError } from 'apollo-client'
import type { DocumentNode } from 'graphql'
import { useRef } from 'react'
import type { QueryHookOptions } from 'react-apollo'
import { useQuery } from 'react-apollo'

import type { Failure } from './failure'
import { toFailure } from './failure'
import type { ReadAnew } from './read-anew'
import { useReadingAnew } from './read-anew'

/** What every answer comes with. */
export interface Answering {
  /** Why there is no answer, or none that is new: beside an answer until there is a newer one. */
  readonly failure?: Failure
  /** When the last answer came, in milliseconds; undefined until one did. */
  readonly answeredAt?: number
  /** Asks anew; a failure of this too is told by `failure`. */
  readonly retry: ReadAnew
}

interface Asked<Data> extends Answering {
  readonly data?: Data
  readonly loading: boolean
  /** True where something in the answer could not be told, and is null: `errorPolicy: 'all'`. */
  readonly lacksAPart: boolean
}

/** One query, as what shows it needs it. */
export function useQuestion<Data, Variables = Record<string, never>>(
  document: DocumentNode,
  options: QueryHookOptions<Data, Variables> = {},
): Asked<Data> {
  const asked = useQuery<Data, Variables>(document, {
    notifyOnNetworkStatusChange: true,
    ...options,
  })
  const { data, error, loading } = asked
  const lacksAPart = error !== undefined && isOfAPart(error, data)
  const { failure, answeredAt } = useLast(lacksAPart ? undefined : error, loading)
  return {
    data,
    loading,
    lacksAPart,
    answeredAt,
    failure: data || !loading ? failure : undefined,
    retry: useReadingAnew(document, options, asked),
  }
}

/**
 * Whether this is the answer, and only something in it could not be told, which is null then. `errorPolicy: 'all'` gives
 * an error beside the answer before, too, which has something there.
 */
const isOfAPart = ({ graphQLErrors, networkError }: ApolloError, data: unknown): boolean =>
  data !== undefined &&
  !networkError &&
  graphQLErrors.length > 0 &&
  graphQLErrors.every(
    ({ path = [] }) => path.length > 1 && !isNullAt(data, path.slice(0, 1)) && isNullAt(data, path),
  )

function isNullAt(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return true
    value = new Map(Object.entries(value)).get(String(key))
  }
  return value == null
}

/** The client forgets an error once it was rendered; what is said of it has to stay until there is an answer. */
function useLast(
  error: ApolloError | undefined,
  loading: boolean,
): Pick<Answering, 'failure' | 'answeredAt'> {
  const last = useRef<Pick<Answering, 'failure' | 'answeredAt'>>({})
  const isAsked = useRef(true)
  if (error) last.current = { ...last.current, failure: toFailure(error) }
  else if (!loading && isAsked.current) last.current = { answeredAt: Date.now() }
  isAsked.current = loading
  return last.current
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
