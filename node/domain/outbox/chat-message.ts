import type { ChatServiceId } from './chat-services'
import { cut, fittingLines } from './cut'

/** What a chat is told: the same words as in an e-mail. */
export type ChatMessage = {
  /** The same for every attempt to tell the same. */
  readonly id: string
  readonly account: string
  readonly event: string
  readonly title: string
  readonly lines: readonly string[]
  /** What it is about is worth: a total for each currency. Absent where nothing is at stake. */
  readonly stake?: string
  readonly link: string
  readonly linkText: string
}

type Body = Readonly<Record<string, unknown>>

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// "Slack uses &, <, and > as control characters": https://docs.slack.dev/messaging/formatting-message-text.
const forSlack = (text: string): string => text.replace(/[&<>]/g, (each) => entities[each] ?? each)

// Card texts are a small HTML: https://developers.google.com/workspace/chat/format-messages.
const forCards = (text: string): string => text.replace(/[&<>"]/g, (each) => entities[each] ?? each)

// Markdown, and the brackets of mentions: https://docs.discord.com/developers/reference#message-formatting.
const forDiscord = (text: string): string => text.replace(/[\\*_~`|<>[\]()#@:-]/g, '\\$&')

/** Block Kit: a header of at most 150 characters, a text of at most 3,000. */
const toSlack = ({ title, lines, link, linkText }: ChatMessage): Body => ({
  // What notifications show, and screen readers say, in place of the blocks.
  text: forSlack(cut(title, 300)),
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: cut(title, 150), emoji: false } },
    ...(lines.length === 0
      ? []
      : [
          {
            type: 'section',
            text: {
              type: 'mrkdwn',
              text: fittingLines(lines, { most: 3_000, write: forSlack }).join('\n'),
              verbatim: true,
            },
          },
        ]),
    {
      type: 'section',
      text: { type: 'mrkdwn', text: `<${forSlack(link)}|${forSlack(linkText)}>`, verbatim: true },
    },
  ],
})

/** A card: at most 32,000 bytes in all. */
const toGoogleChat = ({ title, lines, link, linkText }: ChatMessage): Body => ({
  fallbackText: cut(title, 300),
  cardsV2: [
    {
      cardId: 'order-integrations',
      card: {
        header: { title: cut(title, 300) },
        sections: [
          {
            widgets: [
              ...fittingLines(lines, { most: 8_000, write: forCards }).map((text) => ({
                textParagraph: { text },
              })),
              {
                buttonList: { buttons: [{ text: linkText, onClick: { openLink: { url: link } } }] },
              },
            ],
          },
        ],
      },
    },
  ],
})

/** One embed: a title of at most 256 characters, a description of at most 4,096. Nobody is ever mentioned. */
const toDiscord = ({ title, lines, link, linkText }: ChatMessage): Body => ({
  allowed_mentions: { parse: [] },
  embeds: [
    {
      // Escaped, it is at most twice as long.
      title: forDiscord(cut(title, 128)),
      url: link,
      description: [
        ...fittingLines(lines, { most: 3_500, write: forDiscord }),
        `[${forDiscord(linkText)}](${link})`,
      ].join('\n'),
    },
  ],
})

/** Flat, with a name for each field, so that each can be picked in the next step of a Zap or scenario. */
const toFields = ({ id, account, event, title, lines, stake, link }: ChatMessage): Body => ({
  id,
  account,
  event,
  title,
  at_stake: stake ?? '',
  text: lines.join('\n'),
  link,
})

const writers: Readonly<Record<ChatServiceId, (message: ChatMessage) => Body>> = {
  SLACK: toSlack,
  GOOGLE_CHAT: toGoogleChat,
  DISCORD: toDiscord,
  ZAPIER: toFields,
  MAKE: toFields,
}

/** The message as one service documents it. Pure. */
export const toChatBody = (service: ChatServiceId, message: ChatMessage): Body =>
  writers[service](message)
