import type {
  ImportErpCarriersMutation,
  ImportErpCarriersMutationVariables,
  ImportOrdersMutation,
  ImportOrdersMutationVariables,
} from '../__generated__/operations'
import carriersDocument from './import-erp-carriers.graphql'
import ordersDocument from './import-orders.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

export type ImportedOrders = Made<ImportOrdersMutation>
export type ImportedCarriers = Made<ImportErpCarriersMutation>

/** One part after the other; with the first and the last of a report the reports are looked at anew. */
export function useImportOrders() {
  const { send } = useChange<ImportedOrders, ImportOrdersMutationVariables>(ordersDocument)
  const looking = useChange<ImportedOrders, ImportOrdersMutationVariables>(ordersDocument, [
    'ImportedReports',
  ])
  return { send, sendAndLook: looking.send }
}

export const useImportCarriers = () =>
  useChange<ImportedCarriers, ImportErpCarriersMutationVariables>(carriersDocument)
