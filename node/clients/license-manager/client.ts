import { ExternalClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { counted } from '../count-calls'

/** A resource of a product, and whose it is asked to be. */
export type Grant = {
  readonly login: string
  readonly product: string
  readonly resource: string
}

/**
 * What a person may do, asked as @auth of @vtex/api asks it: with the app's own token, at the account's own address.
 * https://github.com/vtex/node-vtex-api, schemaDirectives/Auth.ts, read 2026-11-29.
 */
export class LicenseManagerClient extends ExternalClient {
  private readonly account: string

  public constructor(context: IOContext, options?: InstanceOptions) {
    super(
      `http://${context.account}.vtexcommercestable.com.br/api/license-manager/pvt/accounts`,
      context,
      {
        ...counted('LICENSE_MANAGER', context, options),
        retries: 0,
        timeout: 3_000,
        // What was granted a moment ago may be taken by now.
        memoizable: false,
        headers: { Authorization: context.authToken, 'X-Vtex-Use-Https': 'true' },
      },
    )
    this.account = context.account
  }

  /** Untouched, since only one answer of all that can come means yes. */
  public granted({ login, product, resource }: Grant): Promise<unknown> {
    const of = encodeURIComponent(login)
    return this.http.get<unknown>(
      `/${this.account}/products/${product}/logins/${of}/resources/${resource}/granted`,
      { metric: 'license-manager-granted' },
    )
  }
}
