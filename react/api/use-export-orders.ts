import { useApolloClient } from 'react-apollo'

import type {
  ExportOrdersQuery,
  ExportOrdersQueryVariables,
  TimeZoneQuery,
} from '../__generated__/operations'
import exportDocument from './export-orders.graphql'
import type { Failure } from './failure'
import { isApolloError, toFailure } from './failure'
import timeZoneDocument from './time-zone.graphql'

export type ExportInbox = ExportOrdersQuery['orderInbox']
export type ExportedOrder = ExportInbox['orders']['nodes'][number]

/** One page of the orders to export, or why there is none. */
export type ExportPage =
  | { readonly kind: 'page'; readonly inbox: ExportInbox }
  | { readonly kind: 'unanswered'; readonly failure: Failure }

/** What an export asks for. Neither throws, and neither fills the memory of the page: nothing is kept. */
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

  const timeZone = async (): Promise<string | undefined> => {
    const { data } = await client.query<TimeZoneQuery>({
      query: timeZoneDocument,
      fetchPolicy: 'no-cache',
    })
    return data.settings.timeZone
  }

  return {
    readPage: (variables: ExportOrdersQueryVariables) =>
      page(variables).catch((error: unknown): ExportPage => {
        if (!isApolloError(error)) throw error
        return { kind: 'unanswered', failure: toFailure(error) }
      }),
    /** The store's own, an IANA name; undefined where it cannot be told. */
    readTimeZone: () =>
      timeZone().catch((error: unknown) => {
        if (!isApolloError(error)) throw error
        return undefined
      }),
  }
}
