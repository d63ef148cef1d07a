import { useApolloClient } from 'react-apollo'

import type { ExportOrdersQuery, ExportOrdersQueryVariables } from '../__generated__/operations'
import exportDocument from './export-orders.graphql'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'

export type ExportInbox = ExportOrdersQuery['orderInbox']

/** One page of the orders to export, or why there is none. */
export type ExportPage = { readonly kind: 'page'; readonly inbox: ExportInbox } | Unanswered

/** What an export asks for. It never throws, and does not fill the memory of the page: nothing is kept. */
export function useExportOrders() {
  const client = useApolloClient()

  const page = async (variables: ExportOrdersQueryVariables): Promise<ExportPage> => {
    const { data } = await client.query<ExportOrdersQuery, ExportOrdersQueryVariables>({
      query: exportDocument,
      variables,
      fetchPolicy: 'no-cache',
    })
    return { kind: 'page', inbox: data.orderInbox }
  }

  return {
    readPage: (variables: ExportOrdersQueryVariables) =>
      page(variables).catch<ExportPage>(toUnanswered),
  }
}
