import { z } from 'zod'
import { json, parseJson, type Answer, type Service } from '../../core/http'
import type { ChatName, ChatRooms } from './chat-rooms'

// Both take whatever JSON comes and hand its fields to the next step, by name. Neither documents a body that it refuses.

const fieldsSchema = z.record(z.union([z.string(), z.number(), z.boolean()]))

const take = (rooms: ChatRooms, chat: ChatName, body: string): boolean => {
  const fields = fieldsSchema.safeParse(parseJson(body))
  if (fields.success) rooms.take(chat, fields.data)
  return fields.success
}

/** https://help.zapier.com/hc/en-us/articles/8496288690317: catch hooks always answer with a success message. */
export const createZapier = (rooms: ChatRooms): Service => ({
  name: 'Zapier',
  serves: ({ host }) => host === 'hooks.zapier.com',
  answer: async ({ host, path, body }): Promise<Answer> => {
    const state = rooms.stateOf('zapier', `https://${host}${path}`)
    if (state === 'deleted') return json(404, { status: 'error' })
    if (state === 'archived') return json(410, { status: 'error' })
    return take(rooms, 'zapier', body)
      ? json(200, { attempt: '1', id: '1', request_id: '1', status: 'success' })
      : json(400, { status: 'error' })
  },
})

/** https://help.make.com/webhooks: 200 `Accepted`; 410 where no scenario listens any more. */
export const createMake = (rooms: ChatRooms): Service => ({
  name: 'Make',
  serves: ({ host }) =>
    /^hook\.(eu[12]|us[12])\.make\.com$|^hook\.[eu][us]1\.make\.celonis\.com$/.test(host),
  answer: async ({ host, path, body }): Promise<Answer> => {
    const state = rooms.stateOf('make', `https://${host}${path}`)
    if (state === 'deleted') return { status: 404, text: 'Not Found' }
    if (state === 'archived') return { status: 410, text: 'Gone' }
    return take(rooms, 'make', body)
      ? { status: 200, text: 'Accepted' }
      : { status: 400, text: 'Bad Request' }
  },
})
