import { useCallback, useEffect, useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { OrdersByIdsQuery, OrdersByIdsQueryVariables } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './orders-by-ids.graphql'

export type AskedOrder = OrdersByIdsQuery['ordersByIds'][number]

export interface AskedAnswer {
  /** Undefined while it is not known. */
  readonly orders?: readonly AskedOrder[]
  /** Why there is no answer. */
  readonly failure?: Failure
  readonly again: () => void
}

/** A request may go by its address, which must not grow too long. */
const AT_ONCE = 100

const inParts = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )

/**
 * What is known of each of many ids, in the order asked; nothing where there is none. Asked anew when `beside` changes:
 * the answer that it stands beside.
 */
export function useOrdersByIds(ids: readonly string[], beside: unknown): AskedAnswer {
  const client = useApolloClient()
  const [answer, setAnswer] = useState<Omit<AskedAnswer, 'again'>>({})
  const [turn, setTurn] = useState(0)
  const question = ids.join(' ')

  useEffect(() => {
    let isWanted = true
    const ask = async (part: readonly string[]) => {
      const { data } = await client.query<OrdersByIdsQuery, OrdersByIdsQueryVariables>({
        query: document,
        variables: { ids: part },
        fetchPolicy: 'network-only',
      })
      return data.ordersByIds
    }
    const askAll = async () => {
      let orders: readonly AskedOrder[] = []
      for (const part of inParts(ids)) orders = [...orders, ...(await ask(part))]
      return orders
    }
    if (ids.length > 0) {
      askAll().then(
        (orders) => isWanted && setAnswer({ orders }),
        (error) => isWanted && setAnswer({ failure: toFailure(error) }),
      )
    } else {
      setAnswer({})
    }
    return () => {
      isWanted = false
    }
    // The ids are new with every render of the address; what they say counts.
  }, [client, question, turn, beside])

  const again = useCallback(() => setTurn((last) => last + 1), [])
  return { ...answer, again }
}
