import type { CauseQuery, CauseQueryVariables } from '../__generated__/operations'
import document from './cause.graphql'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'

export type Cause = CauseQuery['orderInbox']['issues']['nodes'][number]
export type CauseOrder = CauseQuery['orderInbox']['orders']['nodes'][number]

const FIRST_ORDERS = 10

export interface CauseAnswer extends Answering {
  /** Null when no open order has the cause any more; undefined until there is an answer. */
  readonly cause?: Cause | null
  /** What is lost first of its orders. */
  readonly orders: readonly CauseOrder[]
  /** True while only a part of the open orders is loaded, so that a cause may have more, or seem to be gone. */
  readonly partial: boolean
  /** When it was read. */
  readonly asOf?: string | null
}

/** One cause over all open orders, whatever the list is filtered by. */
export function useCause(issueId: string): CauseAnswer {
  const { data, ...answering } = useQuestion<CauseQuery, CauseQueryVariables>(document, {
    ...askedAnew,
    variables: { issueId, first: FIRST_ORDERS },
    // What its orders share is null with an error where the others could not be read; the cause stands all the same.
    errorPolicy: 'all',
  })
  const inbox = data?.orderInbox

  return {
    cause: inbox && (inbox.issues.nodes[0] ?? null),
    orders: inbox?.orders.nodes ?? [],
    partial: inbox?.partial ?? false,
    asOf: inbox?.asOf,
    ...answering,
  }
}
