import type { ChatServiceResolvers } from '../../__generated__/schema'
import { startsOf } from '../../domain/outbox/chat-services'

export const ChatService = {
  starts: (service) => startsOf(service),
} satisfies ChatServiceResolvers
