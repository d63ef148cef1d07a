import type {
  AssignOrdersMutation,
  AssignOrdersMutationVariables,
  CloseOrdersMutation,
  CloseOrdersMutationVariables,
  ReopenOrdersMutation,
  ReopenOrdersMutationVariables,
  SetReasonMutation,
  SetReasonMutationVariables,
} from '../__generated__/operations'
import assignDocument from './assign-orders.graphql'
import closeDocument from './close-orders.graphql'
import reopenDocument from './reopen-orders.graphql'
import setReasonDocument from './set-reason.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

/** One part of the work: how many orders, and which of them could not be written just now. */
export type WorkDone = Made<CloseOrdersMutation>

export const useCloseOrders = (again?: readonly string[]) =>
  useChange<WorkDone, CloseOrdersMutationVariables>(closeDocument, again)

export const useReopenOrders = (again?: readonly string[]) =>
  useChange<Made<ReopenOrdersMutation>, ReopenOrdersMutationVariables>(reopenDocument, again)

export const useSetReason = (again?: readonly string[]) =>
  useChange<Made<SetReasonMutation>, SetReasonMutationVariables>(setReasonDocument, again)

export const useAssignOrders = (again?: readonly string[]) =>
  useChange<Made<AssignOrdersMutation>, AssignOrdersMutationVariables>(assignDocument, again)

/** An order as it stood before it was worked on. */
export type WorkedOrder = WorkDone['worked'][number]

/** What a colleague decided meanwhile, which was left as it is. */
export type OrderConflict = WorkDone['conflicts'][number]
