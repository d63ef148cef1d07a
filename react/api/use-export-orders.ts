import { useApolloClient } from 'react-apollo'

import type { ExportOrdersQuery, ExportOrdersQueryVariables } from '../__generated__/operations'
import exportDocument from './export-orders.graphql'
import type { ExportedOrder } from './exported-order'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'

type Answered = ExportOrdersQuery['orderInbox']

/** The schema calls an exported order a scalar: what is in one is named here. */
export type ExportInbox = Omit<Answered, 'exported'> & {
  readonly exported: Omit<Answered['exported'], 'nodes'> & {
    readonly nodes: readonly ExportedOrder[]
  }
}

/** One page of the orders to export, or why there is none. */
export type ExportPage = { readonly kind: 'page'; readonly inbox: ExportInbox } | Unanswered

/** What an export asks for. It never throws, and does not fill the memory of the page: nothing is kept. */
export function useExportOrders() {
  const client = useApolloClient()

  const page = async (variables: ExportOrdersQueryVariables): Promise<ExportPage> => {
    const { data } = await client.query<
      { readonly orderInbox: ExportInbox },
      ExportOrdersQueryVariables
    >({
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
