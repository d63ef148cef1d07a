import type { ChatClient } from '../clients/chat/client'
import type { ChatAddress } from '../domain/outbox/chat-address'
import { toChatBody } from '../domain/outbox/chat-message'
import type { ChatSender } from '../ports/chat-sender'
import { attempt } from './attempt'

/** What a service wants to be asked beside the address, for one message. */
const withParameters = ({ service, url }: ChatAddress, id: string): URL => {
  const address = new URL(url)
  // Without it a message that Discord did not keep is answered like one that it did.
  // https://docs.discord.com/developers/resources/webhook#execute-webhook, read 2026-11-29.
  if (service === 'DISCORD') address.searchParams.set('wait', 'true')
  // The same id again makes no second message.
  // https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create, read 2026-11-29.
  if (service === 'GOOGLE_CHAT') address.searchParams.set('requestId', id)
  return address
}

/** Tells chats over HTTP, each in its own format. */
export const createHttpChatSender = (client: ChatClient): ChatSender => ({
  send: (address, message) =>
    attempt('chat', 'send-message', async () => {
      const body = toChatBody(address.service, message)
      await client.post(withParameters(address, message.id), body)
    }),
})
