import fc from 'fast-check'

import { toChatBody, type ChatMessage } from './chat-message'
import { chatServiceIds } from './chat-services'

const message: ChatMessage = {
  id: 'digest-2026-11-23',
  account: 'demostore',
  event: 'digest',
  title: 'demostore: 2 orders need attention',
  lines: ['Value at risk: R$2,469.12 & US$10.00.', 'Price <too> low: *2* orders_of_it'],
  stake: 'R$2,469.12 + US$10.00',
  link: 'https://demostore.myvtex.com/admin/order-integrations/orders?view=causes&x=1',
  linkText: 'Open the orders',
}

describe('a message', () => {
  it('is blocks for Slack, with its control characters escaped', () => {
    expect(toChatBody('SLACK', message)).toMatchObject({
      text: message.title,
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: message.title } },
        {
          type: 'section',
          text: {
            text: 'Value at risk: R$2,469.12 &amp; US$10.00.\nPrice &lt;too&gt; low: *2* orders_of_it',
          },
        },
        {
          type: 'section',
          text: {
            text: '<https://demostore.myvtex.com/admin/order-integrations/orders?view=causes&amp;x=1|Open the orders>',
          },
        },
      ],
    })
  })

  it('is a card for Google Chat, with a button', () => {
    expect(toChatBody('GOOGLE_CHAT', message)).toMatchObject({
      fallbackText: message.title,
      cardsV2: [
        {
          card: {
            header: { title: message.title },
            sections: [
              {
                widgets: [
                  { textParagraph: { text: 'Value at risk: R$2,469.12 &amp; US$10.00.' } },
                  { textParagraph: { text: 'Price &lt;too&gt; low: *2* orders_of_it' } },
                  {
                    buttonList: {
                      buttons: [
                        { text: 'Open the orders', onClick: { openLink: { url: message.link } } },
                      ],
                    },
                  },
                ],
              },
            ],
          },
        },
      ],
    })
  })

  it('is an embed for Discord that calls nobody', () => {
    expect(toChatBody('DISCORD', { ...message, lines: ['@everyone **now** <@1>'] })).toEqual({
      allowed_mentions: { parse: [] },
      embeds: [
        {
          title: 'demostore\\: 2 orders need attention',
          url: message.link,
          description: `\\@everyone \\*\\*now\\*\\* \\<\\@1\\>\n[Open the orders](${message.link})`,
        },
      ],
    })
  })

  it.each(['ZAPIER', 'MAKE'] as const)('is flat fields for %s', (service) => {
    expect(toChatBody(service, message)).toEqual({
      id: 'digest-2026-11-23',
      account: 'demostore',
      event: 'digest',
      title: message.title,
      at_stake: 'R$2,469.12 + US$10.00',
      text: message.lines.join('\n'),
      link: message.link,
    })
  })

  it('has nothing at stake and no lines where there are none', () => {
    const bare = { ...message, lines: [], stake: undefined }

    expect(toChatBody('ZAPIER', bare)).toMatchObject({ at_stake: '', text: '' })
    expect(toChatBody('SLACK', bare).blocks).toHaveLength(2)
  })
})

const lengths = (body: unknown): readonly number[] =>
  typeof body === 'string'
    ? [body.length]
    : typeof body === 'object' && body !== null
      ? Object.values(body).flatMap(lengths)
      : []

describe('whatever stands in a message', () => {
  const words = fc.oneof(
    fc.fullUnicodeString({ maxLength: 6_000 }),
    fc.constant('&<*'.repeat(3_000)),
  )

  it('fits what each service takes', () => {
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 6 }), (title, lines) => {
        for (const service of chatServiceIds) {
          const body = toChatBody(service, { ...message, title, lines })
          if (service === 'SLACK') expect(Math.max(...lengths(body))).toBeLessThanOrEqual(3_000)
          if (service === 'DISCORD') expect(Math.max(...lengths(body))).toBeLessThanOrEqual(4_096)
          if (service === 'GOOGLE_CHAT') {
            expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(32_000)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
