import { useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type {
  NewOrdersQuery,
  NewOrdersQueryVariables,
  OrderIntegrationFilter,
} from '../__generated__/operations'
import { isApolloError } from './failure'
import document from './new-orders.graphql'
import { useIsCurrent } from './use-is-current'
import type { OrderInbox } from './use-order-inbox'
import { usePoll } from './use-poll'

export interface NewOrders {
  readonly count: number
  /** True while it cannot be told whether there are more. */
  readonly unknown: boolean
}

const POLL_MS = 15_000

const none: NewOrders = { count: 0, unknown: false }

/** How many orders match that were not among those of an answer that is shown. No answer is never told as "none". */
export function useNewOrders(
  filter: OrderIntegrationFilter,
  shown: OrderInbox | undefined,
): NewOrders {
  const client = useApolloClient()
  const [told, setTold] = useState({ ...none, of: '' })
  const moment = shown?.latestArrival ?? shown?.asOf
  const of = JSON.stringify([filter, shown?.asOf, shown?.latestArrival, shown?.matching.total])
  const isCurrent = useIsCurrent(of)

  const tell = (news: (before: NewOrders) => NewOrders) => {
    if (!isCurrent(of)) return
    setTold((before) => ({ of, ...news(before.of === of ? before : none) }))
  }

  const ask = () => {
    if (!shown || !moment) return undefined
    // Not through the cache: an answer to this question would change the list that is shown.
    const asked = client.query<NewOrdersQuery, NewOrdersQueryVariables>({
      query: document,
      variables: { filter, moment },
      fetchPolicy: 'no-cache',
    })
    return asked.then(
      ({ data: { orderInbox } }) => {
        // An order that was known before and only now needs somebody shows in the total alone.
        const more = orderInbox.matching.total - shown.matching.total
        const count = Math.max(orderInbox.newSince, more)
        tell(() => ({ count, unknown: false }))
        return true
      },
      (error: unknown) => {
        if (!isApolloError(error)) throw error
        tell(({ count }) => ({ count, unknown: true }))
        return false
      },
    )
  }
  usePoll(ask, moment ? POLL_MS : undefined)

  return told.of === of ? told : none
}
