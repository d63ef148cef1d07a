import type { ChatAddress } from '../domain/outbox/chat-address'
import type { ChatMessage } from '../domain/outbox/chat-message'
import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** Tells a chat. A success is the service's 2xx; one attempt. */
export type ChatSender = {
  readonly send: (
    address: ChatAddress,
    message: ChatMessage,
  ) => Promise<Result<void, UpstreamFailure>>
}
