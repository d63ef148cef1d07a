import type {
  PrepareCancellationMutation,
  PrepareCancellationMutationVariables,
} from '../__generated__/operations'
import document from './prepare-cancellation.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

/** Fixes which orders are to be canceled, and says which may be. Nothing is sent. */
export const usePrepareCancellation = () =>
  useChange<Made<PrepareCancellationMutation>, PrepareCancellationMutationVariables>(document)
