import { useMutation } from 'react-apollo'

import type {
  CheckOrdersInput,
  CheckOrdersMutation,
  CheckOrdersMutationVariables,
} from '../__generated__/operations'
import document from './check-orders.graphql'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'

type Ok = NonNullable<CheckOrdersMutation['checkOrders']['ok']>

export type CheckedOrder = Ok['orders'][number]
export type OrderCheck = CheckedOrder['check']

/** A part of a run, or why there is none. */
export type CheckAnswer =
  | { readonly kind: 'done'; readonly part: Ok }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

/** Asks the live store; never throws. */
export function useCheckOrders(): (input: CheckOrdersInput) => Promise<CheckAnswer> {
  const [check] = useMutation<CheckOrdersMutation, CheckOrdersMutationVariables>(document)
  return (input) =>
    check({ variables: { input } }).then(
      ({ data }) => toAnswer(data?.checkOrders),
      (error: unknown) => {
        if (!isApolloError(error)) throw error
        return { kind: 'unanswered', failure: toFailure(error) }
      },
    )
}

function toAnswer(payload: CheckOrdersMutation['checkOrders'] | undefined): CheckAnswer {
  if (payload?.ok) return { kind: 'done', part: payload.ok }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}
