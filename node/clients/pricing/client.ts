import { ExternalClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asUser } from '../as-user'
import { counted } from '../count-calls'

/** VTEX's Pricing, read only. https://developers.vtex.com/docs/api-reference/pricing-api, read 2026-11-23. */
export class PricingClient extends ExternalClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(
      `http://api.vtex.com/${context.account}/pricing`,
      context,
      counted('PRICING', context, asUser(context, options)),
    )
  }

  /** The price of an SKU in a trade policy; undefined when it has none. */
  public async computed(skuId: string, salesChannel: string): Promise<unknown> {
    const path = `/prices/${encodeURIComponent(skuId)}/computed/${encodeURIComponent(salesChannel)}`
    const price = await this.http.get<unknown>(path, {
      metric: 'pricing-computed',
      nullIfNotFound: true,
    })
    return price ?? undefined
  }
}
