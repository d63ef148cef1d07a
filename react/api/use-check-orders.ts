import type {
  CheckOrderMutation,
  CheckOrderMutationVariables,
  CheckOrdersMutation,
  CheckOrdersMutationVariables,
} from '../__generated__/operations'
import oneDocument from './check-order.graphql'
import document from './check-orders.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

export type CheckedOrders = Made<CheckOrdersMutation>
export type CheckedOrder = CheckedOrders['orders'][number]

type CheckedOne = Made<CheckOrderMutation>
export type OrderCheck = CheckedOne['orders'][number]['check']

/** Asks the live store about many orders: what they come to, and no more of each. */
export const useCheckOrders = () => useChange<CheckedOrders, CheckOrdersMutationVariables>(document)

/** Asks the live store about one order, with all that was found. What is known of the order is then read anew. */
export const useCheckOrder = () =>
  useChange<CheckedOne, CheckOrderMutationVariables>(oneDocument, ['OrderIntegration'])
