import { ExternalClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

/** Calls the receiver of alarms. Redirects are refused by @vtex/api; an answer other than 2xx is thrown. */
export class RelayClient extends ExternalClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(
      '',
      { ...context, cancellation: undefined },
      {
        ...options,
        retries: 0,
        timeout: 5_000,
        memoizable: false,
      },
    )
  }

  public async post(
    url: URL,
    body: Buffer,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    // The platform's outbound proxy speaks https to the host when it is asked to; the app itself speaks http to it.
    const address = new URL(url)
    address.protocol = 'http:'
    await this.http.post(address.href, body, {
      headers: { ...headers, 'Content-Type': 'application/json', 'X-Vtex-Use-Https': 'true' },
      metric: 'relay-post',
      responseType: 'text',
    })
  }
}
