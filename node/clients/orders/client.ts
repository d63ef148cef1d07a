import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asApp, toTheEnd } from '../as-app'
import { counted } from '../count-calls'

type ListParameters = {
  readonly affiliateId: string
  readonly createdFrom: string
  readonly createdTo: string
  readonly page: number
  readonly states?: readonly string[]
  readonly incomplete?: boolean
  readonly newestFirst?: boolean
  readonly rows?: number
}

/**
 * VTEX's Orders, read only. https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23.
 * Called with the app's own token: the policies OMSViewer and ListOrders of the manifest.
 */
export class OrdersClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(toTheEnd(context), counted('ORDERS', context, asApp(context, options, 3_000)))
  }

  /** The order by its VTEX order id; undefined when VTEX says that it has none. An answer of nothing does not say so. */
  public async read(orderId: string): Promise<unknown> {
    const path = `/api/oms/pvt/orders/${encodeURIComponent(orderId)}`
    const { status, data } = await this.http.getRaw<unknown>(path, {
      metric: 'orders-read',
      nullIfNotFound: true,
    })
    return status === 404 ? undefined : data
  }

  /** A page of the orders of an affiliate, oldest first unless asked otherwise. */
  public list(query: ListParameters): Promise<unknown> {
    const { affiliateId, createdFrom, createdTo, page, states, incomplete } = query
    const { newestFirst = false, rows = 100 } = query
    return this.http.get<unknown>('/api/oms/pvt/orders', {
      metric: 'orders-list',
      params: {
        f_affiliateId: affiliateId,
        f_creationDate: `creationDate:[${createdFrom} TO ${createdTo}]`,
        orderBy: `creationDate,${newestFirst ? 'desc' : 'asc'}`,
        page,
        per_page: rows,
        ...(states === undefined ? {} : { f_status: states.join(',') }),
        ...(incomplete ? { incompleteOrders: true } : {}),
      },
    })
  }
}
