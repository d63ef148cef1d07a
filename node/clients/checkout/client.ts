import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asUser } from '../as-user'
import { counted } from '../count-calls'

type Line = { readonly id: string; readonly quantity: number; readonly seller: string }

/** VTEX's Checkout. https://developers.vtex.com/docs/api-reference/checkout-api, read 2026-11-23. */
export class CheckoutClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(context, counted('CHECKOUT', context, asUser(context, options)))
  }

  /** What Checkout would make of a cart. It reads, although it is a POST, and needs no permission. */
  public simulate(salesChannel: string, items: readonly Line[]): Promise<unknown> {
    return this.http.post<unknown>(
      '/api/checkout/pub/orderForms/simulation',
      { items },
      { metric: 'checkout-simulation', params: { sc: salesChannel } },
    )
  }
}
