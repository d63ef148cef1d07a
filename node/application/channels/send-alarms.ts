import type { AlarmMessage, ChannelBook } from '../../domain/channels/channel-book'
import type { Failure } from '../../domain/failure'
import { afterFailedAttempt } from '../../domain/notifications/retry'
import { failure, success, type Result } from '../../lib/result'
import { pageLink, sendSigned, type WebhookDependencies } from '../notifications/signed-webhook'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'

export type AlarmDependencies = SettingsDependencies & WebhookDependencies

/** The alarm as a receiver gets it; its link opens the orders of the marketplace. */
const toContent = ({ account }: AlarmDependencies, { id, event, alarm }: AlarmMessage) => ({
  id,
  event,
  alarm,
  link: pageLink(account, { marketplace: alarm.affiliateId }),
})

/** Sends a message that says it is a test, signed like an alarm: one attempt, and how it went. When it was sent. */
export const sendTestAlarm = async (
  dependencies: AlarmDependencies,
): Promise<Result<{ readonly sentAt: string }, Failure>> => {
  const settings = await dependencies.settings.read()
  if (!settings.ok) return settings
  const { webhook } = settings.value
  if (webhook === undefined) return failure({ kind: 'not-found' })
  const sentAt = dependencies.clock.now()
  const sent = await sendSigned(dependencies, webhook, {
    id: `test-${sentAt}`,
    event: 'test',
    link: pageLink(dependencies.account),
  })
  return sent.ok ? success({ sentAt }) : sent
}

/**
 * Makes one attempt for each message that is due, in order, and says what is left. The first failure ends it: a
 * receiver that does not answer must not hear of an end before the beginning.
 */
export const sendAlarms = async (
  dependencies: AlarmDependencies,
  book: ChannelBook,
): Promise<Result<ChannelBook, Failure>> => {
  if (book.messages.length === 0) return success(book)
  const settings = await currentSettings(dependencies)
  if (!settings.ok) return settings
  const { webhook } = settings.value
  if (webhook === undefined) return success({ ...book, messages: [] })
  const now = dependencies.clock.now()
  const messages = [...book.messages]
  while (messages[0] !== undefined && messages[0].nextAttemptAt <= now) {
    const message = messages[0]
    const sent = await sendSigned(dependencies, webhook, toContent(dependencies, message))
    const again = sent.ok ? undefined : afterFailedAttempt(message, now)
    messages.splice(0, 1, ...(again === undefined ? [] : [again]))
    if (!sent.ok) break
  }
  return success({ ...book, messages })
}
