import type {
  CancellationQuery,
  CancellationQueryVariables,
  CancellationsQuery,
  CancellationsQueryVariables,
  CancelNextMutation,
  CancelNextMutationVariables,
  ConfirmCancellationMutation,
  ConfirmCancellationMutationVariables,
  VerifyCancellationMutation,
  VerifyCancellationMutationVariables,
  StopCancellationMutation,
  StopCancellationMutationVariables,
} from '../__generated__/operations'
import nextDocument from './cancel-next.graphql'
import document from './cancellation.graphql'
import listDocument from './cancellations.graphql'
import confirmDocument from './confirm-cancellation.graphql'
import verifyDocument from './verify-cancellation.graphql'
import stopDocument from './stop-cancellation.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'

/** Orders that are to be canceled in VTEX, and what became of each. */
export type Cancellation = NonNullable<CancellationQuery['cancellation']>
export type CancellationGroup = Cancellation['groups'][number]
export type CanceledOrder = Cancellation['orders'][number]
export type CancellationEnd = CanceledOrder['ends'][number]

interface CancellationAnswer extends Answering {
  /** Null where there is none, or no longer; undefined until there is an answer. */
  readonly cancellation?: Cancellation | null
}

export function useCancellation(id: string): CancellationAnswer {
  const { data, ...answering } = useQuestion<CancellationQuery, CancellationQueryVariables>(
    document,
    { ...askedAnew, variables: { id } },
  )
  return { cancellation: data?.cancellation, ...answering }
}

export type ListedCancellation = CancellationsQuery['cancellations'][number]

interface CancellationsAnswer extends Answering {
  /** The newest first; undefined until there is an answer. */
  readonly cancellations?: readonly ListedCancellation[]
}

/** The newest cancellations. */
export function useCancellations(first: number): CancellationsAnswer {
  const { data, failure, retry } = useQuestion<CancellationsQuery, CancellationsQueryVariables>(
    listDocument,
    { ...askedAnew, variables: { first } },
  )
  return { cancellations: data?.cancellations, failure: data ? undefined : failure, retry }
}

/** What shows a cancellation. */
const again = ['Cancellation']

export type OrdersCanceled = Made<CancelNextMutation>

export const useConfirmCancellation = () =>
  useChange<Made<ConfirmCancellationMutation>, ConfirmCancellationMutationVariables>(
    confirmDocument,
    again,
  )

export const useCancelNext = () =>
  useChange<OrdersCanceled, CancelNextMutationVariables>(nextDocument, again)

export const useStopCancellation = () =>
  useChange<Made<StopCancellationMutation>, StopCancellationMutationVariables>(stopDocument, again)

export const useVerifyCancellation = () =>
  useChange<Made<VerifyCancellationMutation>, VerifyCancellationMutationVariables>(
    verifyDocument,
    again,
  )
