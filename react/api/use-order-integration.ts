import type {
  OrderIntegrationQuery,
  OrderIntegrationQueryVariables,
} from '../__generated__/operations'
import document from './order-integration.graphql'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'

export type Order = NonNullable<OrderIntegrationQuery['orderIntegration']>
export type Diagnosis = NonNullable<Order['diagnosis']>
export type Observation = Order['history'][number]

export interface OrderAnswer extends Answering {
  /** Null when no source ever mentioned the order; undefined until there is an answer. */
  readonly order?: Order | null
}

export function useOrderIntegration(id: string): OrderAnswer {
  const { data, failure, retry } = useQuestion<
    OrderIntegrationQuery,
    OrderIntegrationQueryVariables
  >(document, { ...askedAnew, variables: { id } })
  return { order: data?.orderIntegration, failure, retry }
}
