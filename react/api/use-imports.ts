import type {
  CompareErpCarriersMutation,
  CompareErpCarriersMutationVariables,
  ImportErpCarriersMutation,
  ImportErpCarriersMutationVariables,
  ImportOrdersMutation,
  ImportOrdersMutationVariables,
} from '../__generated__/operations'
import comparisonDocument from './compare-erp-carriers.graphql'
import carriersDocument from './import-erp-carriers.graphql'
import ordersDocument from './import-orders.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

export type ImportedOrders = Made<ImportOrdersMutation>
export type ImportedCarriers = Made<ImportErpCarriersMutation>
export type CarrierComparison = Made<CompareErpCarriersMutation>
export type StoreCarrier = CarrierComparison['lost'][number]
export type ErpCarrier = CarrierComparison['added'][number]

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

/** What a list would change. Changes nothing. */
export const useCompareCarriers = () =>
  useChange<CarrierComparison, CompareErpCarriersMutationVariables>(comparisonDocument)
