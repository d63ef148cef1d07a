import { readNotifications } from '../application/outbox/notify'
import { dependenciesOf, type Context } from '../context'
import type { Chat } from '../domain/settings/account-settings'
import type { ChatParent } from './parents'
import { toQueryError } from './query-failure'

/** Chats with what became of their last messages, read once for all of them, and only where it is asked for. */
export const toChats = (chats: readonly Chat[], context: Context): readonly ChatParent[] => {
  let reading: ReturnType<typeof readNotifications> | undefined
  const failureOf = async (id: string) => {
    reading ??= readNotifications(dependenciesOf(context).jobStates)
    const read = await reading
    if (!read.ok) throw toQueryError(read.error)
    return read.value.chatFailures[id]
  }
  return chats.map((chat) => ({ chat, failure: () => failureOf(chat.id) }))
}
