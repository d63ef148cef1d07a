import { useMutation } from 'react-apollo'

import type {
  CloseOrdersMutation,
  CloseOrdersMutationVariables,
  CloseReason,
  ErrorType,
  SetReasonMutation,
  SetReasonMutationVariables,
} from '../__generated__/operations'
import closeDocument from './close-orders.graphql'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'
import setReasonDocument from './set-reason.graphql'

/** What came of one request, of at most 500 orders. */
export type WorkAnswer =
  | { readonly kind: 'done'; readonly failed: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

type Payload = CloseOrdersMutation['closeOrders']

export interface WorkOnOrders {
  readonly close: (ids: readonly string[], reason: CloseReason, note: string) => Promise<WorkAnswer>
  readonly setReason: (ids: readonly string[], errorType: ErrorType) => Promise<WorkAnswer>
}

/** What a person says of several orders at once; never throws. */
export function useWorkOnOrders(): WorkOnOrders {
  const [close] = useMutation<CloseOrdersMutation, CloseOrdersMutationVariables>(closeDocument)
  const [setReason] = useMutation<SetReasonMutation, SetReasonMutationVariables>(setReasonDocument)

  return {
    close: (ids, reason, note) =>
      close({
        variables: { input: { orders: { ids }, reason, note: note || undefined } },
      }).then(({ data }) => toAnswer(data?.closeOrders), toUnanswered),
    setReason: (ids, errorType) =>
      setReason({ variables: { input: { orders: { ids }, errorType } } }).then(
        ({ data }) => toAnswer(data?.setReason),
        toUnanswered,
      ),
  }
}

function toAnswer(payload: Payload | undefined): WorkAnswer {
  if (payload?.ok) return { kind: 'done', failed: payload.ok.failed }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}

function toUnanswered(error: unknown): WorkAnswer {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
