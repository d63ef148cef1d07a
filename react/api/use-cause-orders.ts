import { useApolloClient } from 'react-apollo'

import type { CauseOrdersQuery, CauseOrdersQueryVariables } from '../__generated__/operations'
import document from './cause-orders.graphql'
import type { Failure } from './failure'
import { toUnanswered } from './failure'

export type ListedOrder = CauseOrdersQuery['orderInbox']['orders']['nodes'][number]

/** Every open order of a cause, or why not all of them. */
export type ListedOrders =
  | { readonly kind: 'listed'; readonly orders: readonly ListedOrder[] }
  /** Not all open orders are loaded yet: a list of them would be silently short. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'unlisted'; readonly failure: Failure }

export type NotListed = Exclude<ListedOrders, { readonly kind: 'listed' }>

/** Lists the open orders of a cause, page by page, what is lost first at the top; never throws. */
export function useCauseOrders(): (issueId: string) => Promise<ListedOrders> {
  const client = useApolloClient()

  const page = async (issueId: string, after: string | undefined) => {
    const { data } = await client.query<CauseOrdersQuery, CauseOrdersQueryVariables>({
      query: document,
      variables: { issueId, after },
      fetchPolicy: 'network-only',
    })
    return data.orderInbox
  }

  const list = async (issueId: string): Promise<ListedOrders> => {
    const orders = new Map<string, ListedOrder>()
    let after: string | undefined
    do {
      const inbox = await page(issueId, after)
      if (inbox.partial) return { kind: 'partial' }
      // An order that moves in the ranking meanwhile may stand on two pages.
      for (const order of inbox.orders.nodes) orders.set(order.id, order)
      const { hasNextPage, endCursor } = inbox.orders.pageInfo
      after = hasNextPage ? (endCursor ?? undefined) : undefined
    } while (after !== undefined)
    return { kind: 'listed', orders: [...orders.values()] }
  }

  return (issueId) =>
    list(issueId).catch((error: unknown) => {
      const { failure } = toUnanswered(error)
      return { kind: 'unlisted', failure }
    })
}
