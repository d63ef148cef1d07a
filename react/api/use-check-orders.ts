import type { CheckOrdersMutation, CheckOrdersMutationVariables } from '../__generated__/operations'
import document from './check-orders.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

export type CheckedOrders = Made<CheckOrdersMutation>
export type CheckedOrder = CheckedOrders['orders'][number]
export type OrderCheck = CheckedOrder['check']

/** Asks the live store. */
export const useCheckOrders = () => useChange<CheckedOrders, CheckOrdersMutationVariables>(document)
