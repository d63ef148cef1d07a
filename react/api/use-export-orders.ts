import { useApolloClient } from 'react-apollo'

import type { ExportOrdersQuery, ExportOrdersQueryVariables } from '../__generated__/operations'
import exportDocument from './export-orders.graphql'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'

export type ExportInbox = ExportOrdersQuery['orderInbox']
export type ExportedOrder = ExportInbox['orders']['nodes'][number]

/** One page of the orders to export, or why there is none. */
export type ExportPage =
  | { readonly kind: 'page'; readonly inbox: ExportInbox }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

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
      page(variables).catch((error: unknown): ExportPage => {
        if (!isApolloError(error)) throw error
        return { kind: 'unanswered', failure: toFailure(error) }
      }),
  }
}
