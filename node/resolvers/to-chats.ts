import { notificationLog } from '../application/outbox/notify'
import { dependenciesOf, type Context } from '../context'
import type { UpstreamFailure } from '../domain/failure'
import type { NotificationLog } from '../domain/outbox/notification-log'
import type { Chat } from '../domain/settings/account-settings'
import type { Result } from '../lib/result'
import type { ChatParent } from './parents'
import { toQueryError } from './query-failure'

/** Chats with what became of their last messages, read once for all of them, and only where it is asked for. */
export const toChats = (chats: readonly Chat[], context: Context): readonly ChatParent[] => {
  let reading: Promise<Result<NotificationLog, UpstreamFailure>> | undefined
  const failureOf = async (id: string) => {
    reading ??= dependenciesOf(context).jobStates.read(notificationLog)
    const read = await reading
    if (!read.ok) throw toQueryError(read.error)
    return read.value.chatFailures[id]
  }
  return chats.map((chat) => ({ chat, failure: () => failureOf(chat.id) }))
}
