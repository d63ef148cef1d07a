import type { Failure } from '../../domain/failure'
import type { Chat } from '../../domain/settings/account-settings'
import { failure, success, type Result } from '../../lib/result'
import { createNotificationTexts } from '../../texts/notification-texts'
import { storedSettings, type SettingsDependencies } from '../settings/current-settings'
import { pageLink } from './page-link'
import { sendToChat, type ChatDependencies } from './send-to-chat'

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
