import type { Service } from '../../core/http'
import { createMake, createZapier } from './automations'
import type { ChatRooms } from './chat-rooms'
import { createDiscord } from './discord'
import { createGoogleChat } from './google-chat'
import { createSlack } from './slack'

/** Chat services outside of VTEX, each as it documents itself. */
export const createChats = (rooms: ChatRooms): readonly Service[] => [
  createSlack(rooms),
  createGoogleChat(rooms),
  createDiscord(rooms),
  createZapier(rooms),
  createMake(rooms),
]
