import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

export type Forwarding = {
  readonly address: URL
  readonly account: string
  /** Sent byte for byte. */
  readonly body: Buffer
}

/** Passes a notification on to a connector's own endpoint. A success is the connector's 2xx; redirects are not followed. */
export type NotificationForwarder = {
  readonly forward: (forwarding: Forwarding) => Promise<Result<void, UpstreamFailure>>
}
