import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { toTheEnd } from '../as-app'
import { asUser } from '../as-user'
import { counted } from '../count-calls'

/**
 * Orders as the person who asks may change it: the app's own token may not cancel anything.
 * https://developers.vtex.com/docs/api-reference/orders-api, read 2026-11-30.
 */
export class OrderCancelClient extends JanusClient {
  /** Whether a person sent this request: @vtex/api would send the app's own token where there is none. */
  public readonly isOfPerson: boolean

  // An answer that nobody waits for leaves open what happened: it is awaited when the page has gone too, and long.
  public constructor(context: IOContext, options?: InstanceOptions) {
    const patient = asUser(context, { ...options, patienceMs: 10_000 })
    super(toTheEnd(context), counted('ORDERS', context, patient))
    this.isOfPerson = context.adminUserAuthToken !== undefined
  }

  /** Cancels an order, once. Only `reason` is documented for it; that the shopper asked is never claimed. */
  public cancel(orderId: string, reason: string): Promise<unknown> {
    const path = `/api/oms/pvt/orders/${encodeURIComponent(orderId)}/cancel`
    return this.http.post<unknown>(path, { reason }, { metric: 'orders-cancel' })
  }
}
