import { useQuery } from 'react-apollo'

import type { CauseQuery, CauseQueryVariables } from '../__generated__/operations'
import document from './cause.graphql'
import type { Failure } from './failure'
import { toFailure } from './failure'

export type Cause = CauseQuery['orderInbox']['issues']['nodes'][number]
export type CauseOrder = CauseQuery['orderInbox']['orders']['nodes'][number]

const FIRST_ORDERS = 10

export interface CauseAnswer {
  /** Null when no open order has the cause any more; undefined until there is an answer. */
  readonly cause?: Cause | null
  /** What is lost first of its orders. */
  readonly orders: readonly CauseOrder[]
  /** True while only a part of the open orders is loaded, so that a cause may have more, or seem to be gone. */
  readonly partial: boolean
  readonly failure?: Failure
  readonly retry: () => void
}

/** One cause over all open orders, whatever the list is filtered by. */
export function useCause(issueId: string): CauseAnswer {
  const { data, error, loading, refetch } = useQuery<CauseQuery, CauseQueryVariables>(document, {
    variables: { issueId, first: FIRST_ORDERS },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
    // What its orders share is null with an error where the others could not be read; the cause stands all the same.
    errorPolicy: 'all',
  })
  const inbox = data?.orderInbox

  return {
    cause: inbox && (inbox.issues.nodes[0] ?? null),
    orders: inbox?.orders.nodes ?? [],
    partial: inbox?.partial ?? false,
    failure: error && !loading && !inbox ? toFailure(error) : undefined,
    retry: () => void refetch().catch(() => undefined),
  }
}
