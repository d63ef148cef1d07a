import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

import { z } from 'zod'

import { ChatClient } from '../clients/chat/client'
import { parseChatAddress } from '../domain/outbox/chat-address'
import type { ChatMessage } from '../domain/outbox/chat-message'
import { anIOContext } from '../testing/io-context'
import { aFault, control } from '../testing/sandbox'
import { useSandbox } from '../testing/use-sandbox'
import { createHttpChatSender } from './http-chat-sender'

const sandbox = useSandbox()
let addresses: Readonly<Record<string, string>>

beforeAll(async () => {
  addresses = z
    .record(z.string())
    .parse(await control(sandbox, { method: 'GET', path: 'people/chat-addresses' }))
})
beforeEach(() => control(sandbox, { method: 'DELETE', path: 'people/chats' }))

const services = ['slack', 'google-chat', 'discord', 'zapier', 'make'] as const

const message = (different: Partial<ChatMessage> = {}): ChatMessage => ({
  id: 'a1-started',
  account: 'demostore',
  event: 'channel-started',
  title: 'demostore: <!channel> & orders from Amazon fail',
  lines: Array.from(
    { length: 80 },
    (_, index) => `${index}. <@U1> *R$ 1.234,56* & ${'x'.repeat(90)}`,
  ),
  stake: 'R$ 1.234,56',
  link: 'https://demostore.myvtex.com/admin/order-integrations/orders?marketplace=AMZ&view=all',
  linkText: 'Open the orders',
  ...different,
})

const send = (service: string, sent = message()) => {
  const address = parseChatAddress(addresses[service] ?? '')
  if (!address.ok) throw new Error(`No address of ${service}`)
  return createHttpChatSender(new ChatClient(anIOContext('demostore', 'none'))).send(
    address.value,
    sent,
  )
}

const taken = async () =>
  z
    .array(z.object({ chat: z.string(), body: z.unknown() }))
    .parse(await control(sandbox, { method: 'GET', path: 'people/chats' }))

describe.each(services)('a message to %s', (service) => {
  it('is taken as the service documents it, however long it is', async () => {
    expect(await send(service)).toEqual({ ok: true, value: undefined })
    expect(await send(service, message({ id: 'b', lines: [], stake: undefined }))).toMatchObject({
      ok: true,
    })
    const [first] = await taken()

    expect(first?.chat).toBe(service)
    expect(JSON.stringify(first?.body)).toContain('orders from Amazon fail')
  })

  it('says that its address is gone', async () => {
    const body = { state: 'deleted' }
    await control(sandbox, { method: 'PUT', path: `people/chats/${service}`, body })

    expect(await send(service)).toMatchObject({
      error: { kind: 'upstream', reason: 'refused', status: 404, retryable: false },
    })
    expect(await taken()).toEqual([])
  })
})

it('a message is one attempt, and says how long the service wants to be left alone', async () => {
  const fault = { host: 'hooks.slack.com', status: 429, headers: { 'retry-after': '30' }, times: 1 }
  await aFault(sandbox, fault)

  expect(await send('slack')).toMatchObject({
    error: { reason: 'rate-limited', status: 429, retryable: true, retryAfterMs: 30_000 },
  })
  expect(await taken()).toEqual([])
})

it('a message that is sent again is not heard twice where the service can tell', async () => {
  await send('google-chat', message({ id: 'again' }))
  await send('google-chat', message({ id: 'again' }))

  expect(await taken()).toHaveLength(1)
})

it('a message carries no session of the person who sends a test', async () => {
  let heard: IncomingHttpHeaders = {}
  const service = createServer((request, response) => {
    heard = request.headers
    response.end('ok')
  })
  const address = await new Promise<string | AddressInfo | null>((resolve) => {
    service.listen(0, '127.0.0.1', () => resolve(service.address()))
  })
  const { port } = z.object({ port: z.number() }).parse(address)
  const slack = parseChatAddress(addresses.slack ?? '')
  if (!slack.ok) throw new Error('No address of slack')
  const person = { segmentToken: 'segment-of-a-person', sessionToken: 'session-of-a-person' }
  const client = new ChatClient({ ...anIOContext('demostore', 'none'), ...person })

  process.env.http_proxy = `http://127.0.0.1:${port}`
  const sent = await createHttpChatSender(client).send(slack.value, message())
  process.env.http_proxy = sandbox.url
  service.close()

  expect(sent).toEqual({ ok: true, value: undefined })
  expect(heard['x-vtex-use-https']).toBe('true')
  expect(JSON.stringify(heard)).not.toContain('of-a-person')
})
