import { z } from 'zod'
import { json, parseJson, type Answer, type Service } from '../../core/http'
import type { ChatRooms } from './chat-rooms'

// https://developers.google.com/workspace/chat/quickstart/webhooks; the body is a Message, of at most 32,000 bytes:
// https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages (cards:
// https://developers.google.com/workspace/chat/api/reference/rest/v1/cards). A request id that is known makes no second
// message: …/spaces.messages/create.

const MOST_BYTES = 32_000

// Card texts are a small HTML: https://developers.google.com/workspace/chat/format-messages
const html = z
  .string()
  .min(1)
  .refine((text) => !/<(?!\/?(b|i|u|s|br|a|font)\b)|&(?!\w+;)/.test(text))

const widget = z.union([
  z.object({ textParagraph: z.object({ text: html }).strict() }).strict(),
  z
    .object({
      buttonList: z
        .object({
          buttons: z.array(
            z
              .object({
                text: z.string().min(1),
                onClick: z.object({ openLink: z.object({ url: z.string().url() }) }),
              })
              .strict(),
          ),
        })
        .strict(),
    })
    .strict(),
])

const card = z
  .object({
    header: z.object({ title: z.string().min(1) }).strict(),
    sections: z.array(z.object({ widgets: z.array(widget).min(1).max(100) }).strict()).min(1),
  })
  .strict()

const messageSchema = z
  .object({
    fallbackText: z.string().optional(),
    cardsV2: z.array(z.object({ cardId: z.string(), card }).strict()).min(1),
  })
  .strict()

const refused = (code: number, status: string, message: string): Answer =>
  json(code, { error: { code, message, status } })

export const createGoogleChat = (rooms: ChatRooms): Service => {
  const known = new Set<string>()
  return {
    name: 'Google Chat',
    serves: ({ host }) => host === 'chat.googleapis.com',
    answer: async ({ host, path, query, body, rawBody }): Promise<Answer> => {
      if (query.get('key') !== 'demo-key') return refused(403, 'PERMISSION_DENIED', 'The API key')
      if (query.get('token') !== 'demo-token') return refused(401, 'UNAUTHENTICATED', 'The token')
      const state = rooms.stateOf('google-chat', `https://${host}${path}`)
      if (state !== 'open') return refused(404, 'NOT_FOUND', 'Space not found')
      const message = messageSchema.safeParse(parseJson(body))
      if (!message.success || rawBody.length > MOST_BYTES) {
        return refused(400, 'INVALID_ARGUMENT', 'Invalid message')
      }
      const requestId = query.get('requestId')
      if (requestId === null || !known.has(requestId)) rooms.take('google-chat', message.data)
      if (requestId !== null) known.add(requestId)
      return json(200, { name: `spaces/AAAADEMO/messages/${known.size}`, ...message.data })
    },
  }
}
