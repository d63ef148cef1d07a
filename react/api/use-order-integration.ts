import { useRef } from 'react'

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
  /** True where the open list could not be read: whether other orders have its cause is unknown, not that there are none. */
  readonly isCauseUnread: boolean
}

export function useOrderIntegration(id: string): OrderAnswer {
  const { data, lacksAPart, ...answering } = useQuestion<
    OrderIntegrationQuery,
    OrderIntegrationQueryVariables
  >(document, {
    ...askedAnew,
    variables: { id },
    // What it shares with others is null with an error where the open list could not be read; the order stands all the same.
    errorPolicy: 'all',
  })
  // Null beside an error is no answer: what was answered before stands.
  const last = useRef<Order>()
  if (data?.orderIntegration) last.current = data.orderIntegration
  const order = answering.failure ? last.current : data?.orderIntegration
  return { order, isCauseUnread: lacksAPart && !order?.issue, ...answering }
}
