import { useMutation } from 'react-apollo'

import type {
  CloseOrdersMutation,
  CloseOrdersMutationVariables,
  CloseReason,
  ErrorType,
  OrderSelection,
  ReopenOrdersMutation,
  ReopenOrdersMutationVariables,
  SetReasonMutation,
  SetReasonMutationVariables,
} from '../__generated__/operations'
import closeDocument from './close-orders.graphql'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'
import reopenDocument from './reopen-orders.graphql'
import setReasonDocument from './set-reason.graphql'

type Payload = CloseOrdersMutation['closeOrders']

/** One part of the work on many orders, or why there is none. */
export type SelectionAnswer =
  | { readonly kind: 'done'; readonly part: NonNullable<Payload['ok']> }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

/** What a person says of many orders at once, part by part; never throws. */
export function useWorkOnSelection() {
  const [close] = useMutation<CloseOrdersMutation, CloseOrdersMutationVariables>(closeDocument)
  const [reopen] = useMutation<ReopenOrdersMutation, ReopenOrdersMutationVariables>(reopenDocument)
  const [setReason] = useMutation<SetReasonMutation, SetReasonMutationVariables>(setReasonDocument)

  return {
    close: (orders: OrderSelection, reason: CloseReason, note: string) =>
      close({ variables: { input: { orders, reason, note: note || undefined } } }).then(
        ({ data }) => toAnswer(data?.closeOrders),
        toUnanswered,
      ),
    reopen: (orders: OrderSelection) =>
      reopen({ variables: { input: { orders } } }).then(
        ({ data }) => toAnswer(data?.reopenOrders),
        toUnanswered,
      ),
    setReason: (orders: OrderSelection, errorType: ErrorType) =>
      setReason({ variables: { input: { orders, errorType } } }).then(
        ({ data }) => toAnswer(data?.setReason),
        toUnanswered,
      ),
  }
}

function toAnswer(payload: Payload | undefined): SelectionAnswer {
  if (payload?.ok) return { kind: 'done', part: payload.ok }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}

function toUnanswered(error: unknown): SelectionAnswer {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
