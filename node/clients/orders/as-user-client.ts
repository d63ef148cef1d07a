import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asUser } from '../as-user'
import { counted } from '../count-calls'

/** Orders as the person who asks may see them. https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-23. */
export class OrdersAsUserClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(context, counted('ORDERS', context, asUser(context, options)))
  }

  /** The order by its VTEX order id; undefined when VTEX says that it has none. An answer of nothing does not say so. */
  public async read(orderId: string): Promise<unknown> {
    const path = `/api/oms/pvt/orders/${encodeURIComponent(orderId)}`
    const { status, data } = await this.http.getRaw<unknown>(path, {
      metric: 'orders-read-as-user',
      nullIfNotFound: true,
    })
    return status === 404 ? undefined : data
  }
}
