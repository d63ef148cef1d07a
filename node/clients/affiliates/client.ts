import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asUser } from '../as-user'
import { counted } from '../count-calls'

/** The store's affiliates. https://developers.vtex.com/docs/api-reference/marketplace-apis, read 2026-11-23. */
export class AffiliatesClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(context, counted('AFFILIATES', context, asUser(context, options)))
  }

  public list(): Promise<unknown> {
    return this.http.get<unknown>('/api/fulfillment/pvt/affiliates', { metric: 'affiliates-list' })
  }
}
