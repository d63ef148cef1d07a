import { z } from 'zod'
import { json } from '../core/http'
import { chatNames, demoAddresses, type ChatRooms } from '../services/chat/chat-rooms'
import { ok, withBody, type ControlRoute } from './control-route'

const stateSchema = z.object({ state: z.enum(['open', 'archived', 'deleted']) }).strict()

/** The demo store's rooms at chat services: their addresses, what came there, and how they stand. */
export const chatRoutes = (rooms: ChatRooms): readonly ControlRoute[] => [
  { method: 'GET', path: 'people/chat-addresses', handle: () => json(200, demoAddresses) },
  { method: 'GET', path: 'people/chats', handle: () => json(200, rooms.list()) },
  {
    method: 'PUT',
    path: 'people/chats/*',
    handle: (request) => {
      const chat = chatNames.find((name) => name === request.segments[2])
      if (chat === undefined) return json(404, { error: 'No chat service has this name' })
      return withBody(stateSchema, request, ({ state }) => {
        rooms.setState(chat, state)
        return ok
      })
    },
  },
  {
    method: 'DELETE',
    path: 'people/chats',
    handle: () => {
      rooms.clear()
      return ok
    },
  },
]
