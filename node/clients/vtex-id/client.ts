import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { counted } from '../count-calls'

/**
 * Who a token belongs to. The token goes in the body: an address may be logged.
 * https://developers.vtex.com/docs/api-reference/vtex-id-api#post-/api/vtexid/credential/validate, read 2026-11-25.
 */
export class VtexIdClient extends JanusClient {
  private readonly token: string | undefined

  public constructor(context: IOContext, options?: InstanceOptions) {
    super(context, {
      ...counted('VTEX_ID', context, options),
      retries: 0,
      timeout: 3_000,
      headers: { 'X-Vtex-Use-Https': 'true' },
    })
    this.token = context.adminUserAuthToken
  }

  /** The person whose request this is. */
  public whoAsks(): Promise<unknown> {
    return this.http.post<unknown>(
      '/api/vtexid/credential/validate',
      { token: this.token ?? '' },
      { metric: 'vtex-id-validate' },
    )
  }
}
