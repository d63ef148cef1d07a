import { ExternalClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { counted } from '../count-calls'

/**
 * Calls the chat services of domain/outbox/chat-services.ts, and no other host. Redirects are refused by @vtex/api; an answer
 * other than 2xx is thrown.
 */
export class ChatClient extends ExternalClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(
      '',
      // Whose session it is that asks for a test is no business of a chat: @vtex/api sends both tokens to any host.
      { ...context, cancellation: undefined, segmentToken: undefined, sessionToken: undefined },
      {
        ...counted('CHAT', context, options),
        // Sending twice would be heard twice.
        retries: 0,
        timeout: 5_000,
        memoizable: false,
      },
    )
  }

  public async post(url: URL, body: object): Promise<void> {
    // The platform's outbound proxy speaks https to the host when it is asked to; the app itself speaks http to it.
    const address = new URL(url)
    address.protocol = 'http:'
    await this.http.post(address.href, body, {
      headers: { 'Content-Type': 'application/json', 'X-Vtex-Use-Https': 'true' },
      metric: 'chat-post',
      responseType: 'text',
    })
  }
}
