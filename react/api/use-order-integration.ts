import { useQuery } from 'react-apollo'

import type {
  OrderIntegrationQuery,
  OrderIntegrationQueryVariables,
} from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './order-integration.graphql'

export type Order = NonNullable<OrderIntegrationQuery['orderIntegration']>
export type Diagnosis = NonNullable<Order['diagnosis']>
export type Observation = Order['history'][number]

export interface OrderAnswer {
  /** Null when no source ever mentioned the order; undefined until there is an answer. */
  readonly order?: Order | null
  readonly failure?: Failure
  readonly retry: () => void
}

export function useOrderIntegration(id: string): OrderAnswer {
  const { data, error, loading, refetch } = useQuery<
    OrderIntegrationQuery,
    OrderIntegrationQueryVariables
  >(document, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })

  return {
    order: data?.orderIntegration,
    failure: error && !loading ? toFailure(error) : undefined,
    retry: () => void refetch().catch(() => undefined),
  }
}
