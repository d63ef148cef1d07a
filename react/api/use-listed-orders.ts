import { useApolloClient } from 'react-apollo'

import type {
  ListedOrdersQuery,
  ListedOrdersQueryVariables,
  OrderIntegrationFilter,
} from '../__generated__/operations'
import document from './listed-orders.graphql'
import type { Failure } from './failure'
import { toUnanswered } from './failure'

export type ListedOrder = ListedOrdersQuery['orderInbox']['orders']['nodes'][number]

/** Every order of a list, or why not all of them. */
export type ListedOrders =
  | { readonly kind: 'listed'; readonly orders: readonly ListedOrder[] }
  /** Not all open orders are loaded yet: a list of them would be silently short. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'unlisted'; readonly failure: Failure }

export type NotListed = Exclude<ListedOrders, { readonly kind: 'listed' }>

/**
 * Lists all orders that a filter leaves, page by page, as the list has them; never throws. With the asOf of the answer
 * that showed them: orders of which a source first spoke later are left out, for nobody saw them.
 */
export function useListedOrders(): (
  filter: OrderIntegrationFilter,
  asOf?: string | null,
) => Promise<ListedOrders> {
  const client = useApolloClient()

  const page = async (filter: OrderIntegrationFilter, after: string | undefined) => {
    const { data } = await client.query<ListedOrdersQuery, ListedOrdersQueryVariables>({
      query: document,
      variables: { filter, after },
      fetchPolicy: 'network-only',
    })
    return data.orderInbox
  }

  const list = async (filter: OrderIntegrationFilter): Promise<ListedOrders> => {
    const orders = new Map<string, ListedOrder>()
    let after: string | undefined
    do {
      const inbox = await page(filter, after)
      if (inbox.partial) return { kind: 'partial' }
      // An order that moves in the ranking meanwhile may stand on two pages.
      for (const order of inbox.orders.nodes) orders.set(order.id, order)
      const { hasNextPage, endCursor } = inbox.orders.pageInfo
      after = hasNextPage ? (endCursor ?? undefined) : undefined
    } while (after !== undefined)
    return { kind: 'listed', orders: [...orders.values()] }
  }

  return (filter, asOf) =>
    list(filter)
      .then((listed) => asSeen(listed, asOf))
      .catch((error: unknown) => {
        const { failure } = toUnanswered(error)
        return { kind: 'unlisted', failure }
      })
}

const asSeen = (listed: ListedOrders, asOf: string | null | undefined): ListedOrders =>
  listed.kind === 'listed' && asOf
    ? {
        kind: 'listed',
        orders: listed.orders.filter(
          ({ firstSeenAt }) => Date.parse(firstSeenAt) <= Date.parse(asOf),
        ),
      }
    : listed
