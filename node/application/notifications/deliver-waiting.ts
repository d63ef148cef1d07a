import type { Failure } from '../../domain/failure'
import type { WaitingNotification } from '../../domain/notifications/notification-book'
import { afterFailedAttempt } from '../../domain/notifications/retry'
import { success, type Result } from '../../lib/result'
import type { MailSender } from '../../ports/mail-sender'
import { sendSigned, type Webhook, type WebhookDependencies } from './signed-webhook'

export type DeliveryDependencies = WebhookDependencies & { readonly mail: MailSender }

type Delivering = {
  readonly webhook: Webhook | undefined
  readonly isOver: () => boolean
}

const attempt = async (
  dependencies: DeliveryDependencies,
  { id, to, event, title, lines, link, linkText }: WaitingNotification,
  webhook: Webhook | undefined,
): Promise<Result<void, Failure>> => {
  if (to !== undefined) {
    return dependencies.mail.send({ to, subject: title, lines, link, linkText })
  }
  // An address that was taken back: there is nobody to tell any more.
  if (webhook === undefined) return success(undefined)
  return sendSigned(dependencies, webhook, { id, event, title, lines, link })
}

/**
 * Makes one attempt for each message that is due, in order, and says what is left: the same list where nothing was due. A
 * receiver that does not answer must not hear of an end before the beginning, and keeps no other from hearing.
 */
export const deliverWaiting = async (
  dependencies: DeliveryDependencies,
  waiting: readonly WaitingNotification[],
  { webhook, isOver }: Delivering,
): Promise<readonly WaitingNotification[]> => {
  const now = dependencies.clock.now()
  const down = new Set<string | undefined>()
  const left: WaitingNotification[] = []
  let attempts = 0
  for (const message of waiting) {
    const isDue = message.nextAttemptAt <= now && !down.has(message.to) && !isOver()
    if (!isDue) {
      down.add(message.to)
      left.push(message)
      continue
    }
    attempts += 1
    const sent = await attempt(dependencies, message, webhook)
    if (sent.ok) continue
    down.add(message.to)
    const again = afterFailedAttempt(message, now)
    if (again !== undefined) left.push(again)
  }
  return attempts === 0 ? waiting : left
}
