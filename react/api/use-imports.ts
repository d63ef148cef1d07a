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

export const useImportOrders = () =>
  useChange<ImportedOrders, ImportOrdersMutationVariables>(ordersDocument)

export const useImportCarriers = () =>
  useChange<ImportedCarriers, ImportErpCarriersMutationVariables>(carriersDocument)
