import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asApp, toTheEnd } from '../as-app'
import { counted } from '../count-calls'

/**
 * The store's affiliates for background work, with the app's own token: nobody is there to ask with.
 * https://developers.vtex.com/docs/api-reference/marketplace-apis, read 2026-11-23.
 */
export class BackgroundAffiliatesClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(toTheEnd(context), counted('AFFILIATES', context, asApp(context, options, 3_000)))
  }

  public list(): Promise<unknown> {
    return this.http.get<unknown>('/api/fulfillment/pvt/affiliates', {
      metric: 'background-affiliates-list',
    })
  }
}
