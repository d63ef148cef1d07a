import { useState } from 'react'
import { useApolloClient, useQuery } from 'react-apollo'

import type {
  EraseOrderMutation,
  EraseOrderMutationVariables,
  ForgetPersonMutation,
  ForgetPersonMutationVariables,
  KnownPeopleQuery,
  OrderToEraseQuery,
  OrderToEraseQueryVariables,
} from '../__generated__/operations'
import eraseDocument from './erase-order.graphql'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'
import forgetDocument from './forget-person.graphql'
import peopleDocument from './known-people.graphql'
import orderDocument from './order-to-erase.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

export type OrderToErase = NonNullable<OrderToEraseQuery['orderIntegration']>

/** What was found of it. */
export type Sought =
  { readonly kind: 'found'; readonly order: OrderToErase } | { readonly kind: 'none' } | Unanswered

/** Looks for the one order that is to be erased, as it stands now. Never throws. */
export function useOrderToErase() {
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)

  const look = async (id: string): Promise<Sought> => {
    setBusy(true)
    const answer = await client
      .query<OrderToEraseQuery, OrderToEraseQueryVariables>({
        query: orderDocument,
        variables: { id },
        fetchPolicy: 'no-cache',
      })
      .then(({ data }) => toLook(data), toUnanswered)
    setBusy(false)
    return answer
  }

  return { busy, look }
}

const toLook = ({ orderIntegration: order }: OrderToEraseQuery): Sought =>
  order ? { kind: 'found', order } : { kind: 'none' }

export const useEraseOrder = () =>
  useChange<Made<EraseOrderMutation>, EraseOrderMutationVariables>(eraseDocument)

/** The people who are named beside what they did; none while that is not known. */
export function useKnownPeople() {
  const { data, refetch } = useQuery<KnownPeopleQuery>(peopleDocument, {
    fetchPolicy: 'cache-and-network',
  })
  return { people: data?.knownPeople ?? [], refresh: () => refetch().then(() => undefined) }
}

/** Part by part until nothing names the person; tells how many orders did. Stops at the first part that fails. */
export function useForgetPerson() {
  const { busy, change, send } = useChange<
    Made<ForgetPersonMutation>,
    ForgetPersonMutationVariables
  >(forgetDocument)

  const forget = async (login: string): Promise<boolean> => {
    let after: string | null | undefined
    do {
      const done = await send({ login, after })
      if (done.kind !== 'done') return false
      ;({ after } = done.ok)
    } while (after)
    return true
  }

  return { busy, change, forget }
}
