import { useCallback, useEffect, useRef, useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { OrdersByIdsQuery, OrdersByIdsQueryVariables } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './orders-by-ids.graphql'
import { useIsCurrent } from './use-is-current'

type ApolloClient = ReturnType<typeof useApolloClient>

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

interface Beside {
  /** The answer that it stands beside: asked anew when it changes. */
  readonly inbox: unknown
  /** While that is polled because it is not whole, these are asked less often: hundreds of ids are several requests. */
  readonly isUnfinished: boolean
}

const UNFINISHED_PACE_MS = 15_000

interface Answered {
  /** To which ids it is the answer: that to others is none. */
  readonly question?: string
  readonly orders?: readonly AskedOrder[]
  readonly failure?: Failure
}

/** What is known of each of many ids, in the order asked; nothing where there is none, or none to these ids yet. */
export function useOrdersByIds(
  ids: readonly string[],
  { inbox, isUnfinished }: Beside,
): AskedAnswer {
  const client = useApolloClient()
  const [answer, setAnswer] = useState<Answered>({})
  const [turn, setTurn] = useState(0)
  const question = ids.join(' ')
  const round = usePaced(inbox, isUnfinished ? UNFINISHED_PACE_MS : 0)
  const take = useNewest(question, setAnswer)

  useEffect(() => {
    if (ids.length === 0) return
    const taken = take()
    askAll(client, ids).then(
      (orders) => taken({ question, orders }),
      (error) => taken({ question, failure: toFailure(error) }),
    )
    // The ids are new with every render of the address; what they say counts.
  }, [client, question, turn, round])

  const again = useCallback(() => setTurn((last) => last + 1), [])
  const { orders, failure } = answer.question === question ? answer : noAnswer
  return { orders, failure, again }
}

const noAnswer: Answered = {}

async function askAll(client: ApolloClient, ids: readonly string[]) {
  let orders: readonly AskedOrder[] = []
  for (const part of inParts(ids)) {
    const { data } = await client.query<OrdersByIdsQuery, OrdersByIdsQueryVariables>({
      query: document,
      variables: { ids: part },
      fetchPolicy: 'network-only',
    })
    orders = [...orders, ...data.ordersByIds]
  }
  return orders
}

/**
 * Takes an answer while nothing newer was taken and its question is still the one: a slow one is not thrown away because
 * it was asked again meanwhile.
 */
function useNewest(question: string, onTaken: (answer: Answered) => void) {
  const isCurrent = useIsCurrent(question)
  const numbers = useRef({ asked: 0, taken: 0 })
  return () => {
    numbers.current.asked += 1
    const number = numbers.current.asked
    return (answer: Answered) => {
      if (!isCurrent(question) || number < numbers.current.taken) return
      numbers.current.taken = number
      onTaken(answer)
    }
  }
}

/** A value that changes at most once in so long. */
function usePaced<Value>(value: Value, everyMs: number): Value {
  const [paced, setPaced] = useState(value)
  const changedAt = useRef(0)
  useEffect(() => {
    if (value === paced) return undefined
    const change = () => {
      changedAt.current = Date.now()
      setPaced(value)
    }
    const wait = changedAt.current + everyMs - Date.now()
    if (wait <= 0) {
      change()
      return undefined
    }
    const timer = window.setTimeout(change, wait)
    return () => window.clearTimeout(timer)
  }, [value, paced, everyMs])
  return paced
}
