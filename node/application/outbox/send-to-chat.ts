import { parseChatAddress } from '../../domain/outbox/chat-address'
import type { ChatMessage } from '../../domain/outbox/chat-message'
import type { Failure } from '../../domain/failure'
import type { Chat } from '../../domain/settings/account-settings'
import { failure, success, type Result } from '../../lib/result'
import type { ChatSender } from '../../ports/chat-sender'
import { createNotificationTexts } from '../../texts/notification-texts'
import { storedSettings, type SettingsDependencies } from '../settings/current-settings'
import { pageLink } from './page-link'

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

type TestDependencies = SettingsDependencies & ChatDependencies

export type SentTest = { readonly chat: Chat; readonly result: Result<{ sentAt: string }, Failure> }

/** Sends a message that says it is a test, as an alarm would come. Which chat it went to, and how it went. */
export const sendTestMessage = async (
  dependencies: TestDependencies,
  id: string,
): Promise<Result<SentTest, Failure>> => {
  const { account, workspace, clock } = dependencies
  const settings = await storedSettings(dependencies)
  if (!settings.ok) return settings
  const { timeZone, notifications, chats } = settings.value
  const chat = chats.find((each) => each.id === id)
  if (chat === undefined) return failure({ kind: 'not-found' })
  const { language } = notifications
  const texts = createNotificationTexts({
    account,
    timeZone,
    language,
    marketplaceNames: new Map(),
  })
  const sentAt = clock.now()
  const { linkText } = texts
  const message = {
    id: `test-${sentAt}`,
    event: 'test',
    link: pageLink({ account, workspace }),
    linkText,
  }
  const sent = await sendToChat(dependencies, chat, { ...message, ...texts.test })
  return success({ chat, result: sent.ok ? success({ sentAt }) : sent })
}
