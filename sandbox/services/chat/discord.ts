import { z } from 'zod'
import { json, noContent, parseJson, type Answer, type Service } from '../../core/http'
import type { ChatRooms } from './chat-rooms'

// https://docs.discord.com/developers/resources/webhook#execute-webhook: 204, or the message where `wait` is true. Embed
// limits: https://docs.discord.com/developers/resources/message#embed-object-embed-limits. Codes:
// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json (10015 Unknown Webhook, 50035 Invalid Form Body).

const embed = z
  .object({
    title: z.string().min(1).max(256),
    url: z.string().url(),
    description: z.string().min(1).max(4_096),
  })
  .strict()

const messageSchema = z
  .object({
    embeds: z
      .array(embed)
      .min(1)
      .max(10)
      .refine((embeds) => lengthOf(embeds) <= 6_000),
    // Left out, whoever a text mentions is called: https://docs.discord.com/developers/resources/message#allowed-mentions-object
    allowed_mentions: z.object({ parse: z.array(z.enum(['roles', 'users', 'everyone'])) }).strict(),
  })
  .strict()

function lengthOf(embeds: readonly z.infer<typeof embed>[]): number {
  return embeds.reduce((sum, each) => sum + each.title.length + each.description.length, 0)
}

export const createDiscord = (rooms: ChatRooms): Service => ({
  name: 'Discord',
  serves: ({ host }) => host === 'discord.com',
  answer: async ({ host, path, query, body }): Promise<Answer> => {
    const state = rooms.stateOf('discord', `https://${host}${path}`)
    if (state !== 'open') return json(404, { message: 'Unknown Webhook', code: 10015 })
    const message = messageSchema.safeParse(parseJson(body))
    if (!message.success) return json(400, { message: 'Invalid Form Body', code: 50035 })
    rooms.take('discord', message.data)
    return query.get('wait') === 'true' ? json(200, { id: '1', ...message.data }) : noContent
  },
})
