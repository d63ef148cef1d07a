import type { ChatResolvers } from '../../__generated__/schema'
import { serviceOf } from '../../domain/outbox/chat-services'
import { createLocalizer } from '../../texts/localize'

export const Chat = {
  id: ({ chat }) => chat.id,
  name: ({ chat }) => chat.name,
  service: ({ chat }) => serviceOf(chat.service),
  createdAt: ({ chat }) => chat.createdAt,
  failure: async ({ chat, failure }, _, context) => {
    const known = await failure()
    if (known === undefined) return null
    return { at: known.at, text: createLocalizer(context.vtex.locale).chat(chat.service, known) }
  },
} satisfies ChatResolvers
