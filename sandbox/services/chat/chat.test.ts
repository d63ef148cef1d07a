import type { Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
})
afterAll(() => sandbox.stop())
beforeEach(() => sandbox.control('DELETE', 'people/chats'))

const headers = { 'content-type': 'application/json' }

const post = (url: string, body: unknown): Promise<Reply> =>
  sandbox.upstream('POST', url, { body: JSON.stringify(body), headers })

const stand = (chat: string, state: string) =>
  sandbox.control('PUT', `people/chats/${chat}`, { state })

const taken = async () => (await sandbox.control('GET', 'people/chats')).body

// https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
describe('Slack', () => {
  const url = 'http://hooks.slack.com/services/T0DEMO/B0DEMO/demoStoreRoom0000000000'
  const message = (title: string, text: string) => ({
    text: 'A title',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: title } },
      { type: 'section', text: { type: 'mrkdwn', text } },
    ],
  })

  it('takes blocks, and says ok', async () => {
    const { status, text } = await post(
      url,
      message('Orders', 'A &amp; B <https://a.example|Open>'),
    )
    expect([status, text]).toEqual([200, 'ok'])
    expect(await taken()).toMatchObject([{ chat: 'slack', body: { text: 'A title' } }])
  })

  it.each([
    ['a title of 151 characters', message('x'.repeat(151), 'Text')],
    ['a text of 3,001 characters', message('Title', 'x'.repeat(3_001))],
    ['what would be parsed', message('Title', 'A <!channel> B')],
  ])('refuses %s', async (_, body) => {
    const { status, text } = await post(url, body)
    expect([status, text]).toEqual([400, 'invalid_blocks'])
    expect(await taken()).toEqual([])
  })

  it('says what became of a room', async () => {
    await stand('slack', 'archived')
    const archived = await post(url, message('Title', 'Text'))
    const unknown = await post(`${url}x`, message('Title', 'Text'))
    expect([archived.status, archived.text]).toEqual([410, 'channel_is_archived'])
    expect([unknown.status, unknown.text]).toEqual([404, 'no_service'])
  })
})

// https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create
describe('Google Chat', () => {
  const url = 'http://chat.googleapis.com/v1/spaces/AAAADEMO/messages?key=demo-key&token=demo-token'
  const message = (text: string) => ({
    cardsV2: [
      {
        cardId: '1',
        card: {
          header: { title: 'Orders' },
          sections: [{ widgets: [{ textParagraph: { text } }] }],
        },
      },
    ],
  })

  it('takes a card, once for each request id', async () => {
    await post(`${url}&requestId=a`, message('A &amp; B'))
    const { status } = await post(`${url}&requestId=a`, message('A &amp; B'))
    expect(status).toBe(200)
    expect(await taken()).toMatchObject([{ chat: 'google-chat' }])
  })

  it.each([
    ['more than 32,000 bytes', message('é'.repeat(16_000))],
    ['an unknown tag', message('<users/all>')],
    ['no message', {}],
  ])('refuses %s', async (_, body) => {
    expect(await post(url, body)).toMatchObject({ status: 400 })
  })

  it('refuses a wrong token, and knows no other space', async () => {
    expect(await post(url.replace('demo-token', 'x'), message('A'))).toMatchObject({ status: 401 })
    expect(await post(url.replace('AAAADEMO', 'x'), message('A'))).toMatchObject({ status: 404 })
  })
})

// https://docs.discord.com/developers/resources/webhook#execute-webhook
describe('Discord', () => {
  const url = 'http://discord.com/api/webhooks/100000000000000001/demo-store-room'
  const message = (title: string, description: string) => ({
    allowed_mentions: { parse: [] },
    embeds: [{ title, url: 'https://a.example/', description }],
  })

  it('answers with nothing, or with the message for who waits', async () => {
    expect((await post(url, message('Orders', 'Text'))).status).toBe(204)
    expect((await post(`${url}?wait=true`, message('Orders', 'Text'))).status).toBe(200)
    expect(await taken()).toMatchObject([{ chat: 'discord' }, { chat: 'discord' }])
  })

  it.each([
    ['a title of 257 characters', message('x'.repeat(257), 'Text')],
    ['a description of 4,097 characters', message('Title', 'x'.repeat(4_097))],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    const reply = await post(url, body)
    expect([reply.status, reply.field('code')]).toEqual([400, 50_035])
  })

  it('knows no webhook that was deleted', async () => {
    await stand('discord', 'deleted')
    expect((await post(url, message('Orders', 'Text'))).field('code')).toBe(10_015)
  })
})

// https://help.zapier.com/hc/en-us/articles/8496288690317, https://help.make.com/webhooks
describe('Zapier and Make', () => {
  it.each([
    ['zapier', 'http://hooks.zapier.com/hooks/catch/1000001/demostore/', /success/],
    ['make', 'http://hook.eu1.make.com/demostoredemostoredemostore00000', /Accepted/],
  ])('take flat fields: %s', async (chat, url, answer) => {
    const reply = await post(url, { title: 'Orders', orders: 2 })
    expect(reply.text).toMatch(answer)
    expect(await taken()).toMatchObject([{ chat, body: { title: 'Orders', orders: 2 } }])
    await stand(chat, 'archived')
    expect((await post(url, { title: 'Orders' })).status).toBe(410)
  })
})
