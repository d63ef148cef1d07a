import { z } from 'zod'
import { header, parseJson, type Answer, type Service } from '../../core/http'
import type { ChatRooms } from './chat-rooms'

// https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: `ok` for a success, a short code for an error
// (https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks). Lengths:
// https://docs.slack.dev/reference/block-kit/blocks/header-block, …/section-block, …/blocks (50 a message).

const plainText = z.object({
  type: z.literal('plain_text'),
  text: z.string().min(1).max(150),
  emoji: z.boolean().optional(),
})

// "&, < and > … must be converted to HTML entities if they're not going to be used for their parsing purpose":
// https://docs.slack.dev/messaging/formatting-message-text
const escaped = (text: string): boolean =>
  !/[<>]|&(?!(amp|lt|gt);)/.test(text.replace(/<https?:\/\/[^<>|]+\|[^<>|]+>/g, ''))

const mrkdwn = z.object({
  type: z.literal('mrkdwn'),
  text: z.string().min(1).max(3_000).refine(escaped),
  verbatim: z.boolean().optional(),
})

const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text: plainText }).strict(),
  z.object({ type: z.literal('section'), text: mrkdwn }).strict(),
])

const messageSchema = z
  .object({ text: z.string().min(1).refine(escaped), blocks: z.array(block).min(1).max(50) })
  .strict()

const said = (status: number, text: string): Answer => ({
  status,
  text,
  headers: { 'content-type': 'text/html' },
})

export const createSlack = (rooms: ChatRooms): Service => ({
  name: 'Slack',
  serves: ({ host }) => host === 'hooks.slack.com',
  answer: async ({ host, path, method, headers, body }): Promise<Answer> => {
    const state = rooms.stateOf('slack', `https://${host}${path}`)
    if (state === 'deleted') return said(404, 'no_service')
    if (state === 'archived') return said(410, 'channel_is_archived')
    if (method !== 'POST') return said(400, 'invalid_payload')
    const isJson = header(headers, 'content-type')?.startsWith('application/json') === true
    const message = messageSchema.safeParse(isJson ? parseJson(body) : undefined)
    if (!message.success) {
      const isOfBlocks = message.error.issues.some(({ path: [field] }) => field === 'blocks')
      return said(400, isOfBlocks ? 'invalid_blocks' : 'invalid_payload')
    }
    rooms.take('slack', message.data)
    return said(200, 'ok')
  },
})
