import { createHmac } from 'node:crypto'

import type { AlarmMessage, ChannelBook } from '../../domain/channels/channel-book'
import type { Failure } from '../../domain/failure'
import { parseForwardAddress } from '../../domain/relay/forward-address'
import { afterFailedAttempt } from '../../domain/relay/relay-delivery'
import type { AccountSettings } from '../../domain/settings/account-settings'
import { failure, success, type Result } from '../../lib/result'
import type { AlarmSender } from '../../ports/alarm-sender'
import type { Clock } from '../../ports/clock'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'

export type AlarmDependencies = SettingsDependencies & {
  readonly account: string
  readonly clock: Clock
  readonly alarms: AlarmSender
}

type Webhook = NonNullable<AccountSettings['webhook']>

/** The page on which the store's people see the channel, its orders and what to do. */
const linkOf = (account: string): string =>
  `https://${account}.myvtex.com/admin/order-integrations/orders`

type Telling = {
  /** The same for every attempt to tell the same. */
  readonly id: string
  readonly event: string
  readonly alarm?: AlarmMessage['alarm']
}

const send = async (
  { account, clock, alarms }: AlarmDependencies,
  webhook: Webhook,
  { id, event, alarm }: Telling,
): Promise<Result<void, Failure>> => {
  const address = parseForwardAddress(webhook.url, 'url')
  if (!address.ok) return address
  const timestamp = clock.now()
  const body = JSON.stringify({ version: 1, account, event, alarm, link: linkOf(account) })
  const signature = createHmac('sha256', webhook.secret)
    .update(`${timestamp}.${body}`)
    .digest('hex')
  return alarms.send({ address: address.value, idempotencyKey: id, timestamp, signature, body })
}

/** Sends a message that says it is a test, signed like an alarm: one attempt, and how it went. When it was sent. */
export const sendTestAlarm = async (
  dependencies: AlarmDependencies,
): Promise<Result<{ readonly sentAt: string }, Failure>> => {
  const settings = await dependencies.settings.read()
  if (!settings.ok) return settings
  const { webhook } = settings.value
  if (webhook === undefined) return failure({ kind: 'not-found' })
  const sentAt = dependencies.clock.now()
  const sent = await send(dependencies, webhook, { id: `test-${sentAt}`, event: 'test' })
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
    const sent = await send(dependencies, webhook, message)
    const again = sent.ok ? undefined : afterFailedAttempt(message, now)
    messages.splice(0, 1, ...(again === undefined ? [] : [again]))
    if (!sent.ok) break
  }
  return success({ ...book, messages })
}
