import { useRef } from 'react'
import { useQuery } from 'react-apollo'

import type { OrderInboxQuery, OrderInboxQueryVariables } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './order-inbox.graphql'
import type { ReadAnew } from './read-anew'
import { useReadingAnew } from './read-anew'
import { usePoll } from './use-poll'
import { askedAnew } from './use-question'

export type OrderInbox = OrderInboxQuery['orderInbox']
export type OrderRow = OrderInbox['orders']['nodes'][number]
export type CauseRow = NonNullable<OrderInbox['causes']>['nodes'][number]

export interface OrderInboxAnswer {
  /** The answer to this question or, while it loads, to the one before. */
  readonly inbox?: OrderInbox
  /** True while `inbox` answers the question before. */
  readonly outdated: boolean
  readonly loading: boolean
  readonly failure?: Failure
  readonly retry: ReadAnew
}

/** How soon a list that is not whole yet is asked for again. */
const UNFINISHED_POLL_MS = 3000
/** The same of one that could not be read anew: until the store answers, the service has nothing else to give. */
const STALE_POLL_MS = 10_000

function pollOf(inbox: OrderInbox | undefined): number | undefined {
  if (inbox?.partial) return UNFINISHED_POLL_MS
  return inbox?.stale ? STALE_POLL_MS : undefined
}

export function useOrderInbox(variables: OrderInboxQueryVariables): OrderInboxAnswer {
  const question = JSON.stringify(variables)
  const last = useRef<{ question: string; inbox: OrderInbox }>()
  const asked = useQuery<OrderInboxQuery, OrderInboxQueryVariables>(document, {
    ...askedAnew,
    variables,
  })
  const { data, error, loading } = asked
  const retry = useReadingAnew(document, askedAnew, asked)
  // While loading and beside an error the client may hand out the answer to the question before.
  const isAnswer = !error && (!loading || data?.orderInbox !== last.current?.inbox)
  if (data?.orderInbox && isAnswer) last.current = { question, inbox: data.orderInbox }

  // One that is whole stays as it is under who reads it: what changed meanwhile is announced.
  usePoll(retry, pollOf(last.current?.inbox))

  const answered = last.current?.question === question
  return {
    inbox: error && !answered ? undefined : last.current?.inbox,
    outdated: !answered,
    loading,
    failure: error && !loading ? toFailure(error) : undefined,
    retry,
  }
}
