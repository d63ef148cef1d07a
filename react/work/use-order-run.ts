import { useApolloClient } from 'react-apollo'

import type { OrderSum } from './order-jobs'
import type { Run } from './use-run'
import { useRun } from './use-run'

export type OrderRun = Run<OrderSum>

/** A run that changes orders: everything on the page is read anew before it is over. */
export function useOrderRun() {
  const client = useApolloClient()
  return useRun<OrderSum>({
    // A refetch that fails is told by the list itself.
    afterwards: () => client.reFetchObservableQueries().catch(() => undefined),
  })
}
