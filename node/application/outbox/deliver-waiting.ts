import type { Failure } from '../../domain/failure'
import type {
  ChatFailure,
  NotificationLog,
  WaitingNotification,
} from '../../domain/outbox/notification-log'
import { afterFailedAttempt } from '../../domain/outbox/retry'
import type { Chat } from '../../domain/settings/account-settings'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { MailSender } from '../../ports/mail-sender'
import { sendToChat, type ChatDependencies } from './send-to-chat'

export type DeliveryDependencies = ChatDependencies & {
  readonly clock: Clock
  readonly mail: MailSender
}

/** Who is to be told by now: a receiver that was taken out since is told no more. */
type Receivers = {
  readonly emails: readonly string[]
  readonly chats: readonly Chat[]
}

type Delivering = Receivers & {
  readonly isOver: () => boolean
}

const attempt = async (
  dependencies: DeliveryDependencies,
  { receiver, title, lines, link, linkText, ...told }: WaitingNotification,
  { emails, chats }: Receivers,
): Promise<Result<void, Failure>> => {
  const { by, to } = receiver
  if (by === 'mail') {
    if (!emails.includes(to)) return success(undefined)
    return dependencies.mail.send({ to, subject: title, lines, link, linkText })
  }
  const chat = chats.find(({ id }) => id === to)
  if (chat === undefined) return success(undefined)
  const { id, event, stake } = told
  return sendToChat(dependencies, chat, { id, event, stake, title, lines, link, linkText })
}

const keyOf = ({ receiver: { by, to } }: WaitingNotification): string => `${by} ${to}`

const failureAt = (at: string, error: Failure): ChatFailure =>
  error.kind === 'upstream'
    ? { at, reason: error.reason, status: error.status }
    : { at, reason: 'refused' }

const retryOf = (error: Failure) =>
  error.kind === 'upstream'
    ? { retryable: error.retryable, retryAfterMs: error.retryAfterMs }
    : { retryable: false }

/** What is known of chats that did not take their last message, of those that there still are. */
const failuresOf = (
  { chatFailures }: NotificationLog,
  outcomes: ReadonlyMap<string, ChatFailure | undefined>,
  chats: readonly Chat[],
): NotificationLog['chatFailures'] =>
  Object.fromEntries(
    chats.flatMap(({ id }) => {
      const known = outcomes.has(id) ? outcomes.get(id) : chatFailures[id]
      return known === undefined ? [] : [[id, known]]
    }),
  )

/**
 * Makes one attempt for each message that is due, in order, and says what is left: the same book where nothing was due. A
 * receiver that does not answer must not hear of an end before the beginning, and keeps no other from hearing.
 */
export const deliverWaiting = async (
  dependencies: DeliveryDependencies,
  book: NotificationLog,
  { emails, chats, isOver }: Delivering,
): Promise<NotificationLog> => {
  const now = dependencies.clock.now()
  const down = new Set<string>()
  const waiting: WaitingNotification[] = []
  const outcomes = new Map<string, ChatFailure | undefined>()
  let attempts = 0
  for (const message of book.waiting) {
    const key = keyOf(message)
    if (message.nextAttemptAt > now || down.has(key) || isOver()) {
      down.add(key)
      waiting.push(message)
      continue
    }
    attempts += 1
    const sent = await attempt(dependencies, message, { emails, chats })
    const { by, to } = message.receiver
    if (by === 'chat') outcomes.set(to, sent.ok ? undefined : failureAt(now, sent.error))
    if (sent.ok) continue
    down.add(key)
    const again = afterFailedAttempt(message, { now, ...retryOf(sent.error) })
    if (again !== undefined) waiting.push(again)
  }
  if (attempts === 0) return book
  return { ...book, waiting, chatFailures: failuresOf(book, outcomes, chats) }
}
