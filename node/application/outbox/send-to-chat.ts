import { parseChatAddress } from '../../domain/outbox/chat-address'
import type { ChatMessage } from '../../domain/outbox/chat-message'
import type { Failure } from '../../domain/failure'
import type { Chat } from '../../domain/settings/account-settings'
import type { Result } from '../../lib/result'
import type { ChatSender } from '../../ports/chat-sender'

export type ChatDependencies = {
  readonly account: string
  readonly workspace: string
  readonly chats: ChatSender
}

/** Sends one message to a chat: one attempt. */
export const sendToChat = async (
  { account, chats }: ChatDependencies,
  chat: Chat,
  message: Omit<ChatMessage, 'account'>,
): Promise<Result<void, Failure>> => {
  const address = parseChatAddress(chat.url)
  return address.ok ? chats.send(address.value, { ...message, account }) : address
}
