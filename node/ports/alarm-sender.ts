import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

export type SignedMessage = {
  readonly address: URL
  /** The same for every attempt to send the same message. */
  readonly idempotencyKey: string
  /** When it was signed, ISO 8601 UTC. */
  readonly timestamp: string
  /** HMAC SHA-256 over the timestamp, a dot and the body, in hexadecimal. */
  readonly signature: string
  /** Sent byte for byte. */
  readonly body: string
}

/** Tells the store's people of an alarm. A success is the receiver's 2xx; redirects are not followed; one attempt. */
export type AlarmSender = {
  readonly send: (message: SignedMessage) => Promise<Result<void, UpstreamFailure>>
}
