import { useState } from 'react'
import { useMutation } from 'react-apollo'

import type {
  CloseOrdersMutation,
  CloseOrdersMutationVariables,
  CloseReason,
  ErrorType,
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

/** What came of it; `not-written` is a store that could not be written just now. */
export type WorkOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-written' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

interface Payload {
  readonly ok?: { readonly done: number } | null
  readonly error?: { readonly message: string } | null
}

export interface WorkOnOrder {
  readonly busy: boolean
  readonly close: (reason: CloseReason, note: string) => Promise<WorkOutcome>
  readonly reopen: () => Promise<WorkOutcome>
  readonly setReason: (errorType: ErrorType) => Promise<WorkOutcome>
}

/** What a person says of an order; never throws. The order, and the list that it stands over, are asked for anew. */
export function useWorkOnOrder(id: string): WorkOnOrder {
  const [busy, setBusy] = useState(false)
  const again = { refetchQueries: ['OrderIntegration', 'OrderInbox'], awaitRefetchQueries: true }
  const [close] = useMutation<CloseOrdersMutation, CloseOrdersMutationVariables>(
    closeDocument,
    again,
  )
  const [reopen] = useMutation<ReopenOrdersMutation, ReopenOrdersMutationVariables>(
    reopenDocument,
    again,
  )
  const [setReason] = useMutation<SetReasonMutation, SetReasonMutationVariables>(
    setReasonDocument,
    again,
  )
  const orders = { ids: [id] }

  const settle = (change: Promise<Payload | undefined>): Promise<WorkOutcome> => {
    setBusy(true)
    return change.then(toOutcome, toUnanswered).finally(() => setBusy(false))
  }

  return {
    busy,
    close: (reason, note) =>
      settle(
        close({ variables: { input: { orders, reason, note: note || undefined } } }).then(
          ({ data }) => data?.closeOrders,
        ),
      ),
    reopen: () =>
      settle(reopen({ variables: { input: { orders } } }).then(({ data }) => data?.reopenOrders)),
    setReason: (errorType) =>
      settle(
        setReason({ variables: { input: { orders, errorType } } }).then(
          ({ data }) => data?.setReason,
        ),
      ),
  }
}

function toOutcome(payload: Payload | undefined): WorkOutcome {
  if (payload?.ok) return payload.ok.done > 0 ? { kind: 'done' } : { kind: 'not-written' }
  if (payload?.error) return { kind: 'refused', message: payload.error.message }
  return { kind: 'unanswered', failure: { kind: 'failed' } }
}

function toUnanswered(error: unknown): WorkOutcome {
  if (!isApolloError(error)) throw error
  return { kind: 'unanswered', failure: toFailure(error) }
}
