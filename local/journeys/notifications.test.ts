import { z } from 'zod'

import { aNotification, eventually, World } from './world'

// An owner asks to be told; an order comes near its deadline and is done; each of both is told once, and the link opens it.

const mailsSchema = z.array(z.object({ to: z.string(), subject: z.string(), html: z.string() }))
const bodySchema = z.object({ account: z.string(), event: z.string(), link: z.string() })
const takenSchema = z.array(z.object({ body: bodySchema }))
const ticketSchema = z.object({
  rotateTickSecret: z.object({
    ok: z.object({ endpoint: z.string(), header: z.string(), secret: z.string() }),
  }),
})

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const tick = async () => {
  const query = 'mutation { rotateTickSecret { ok { endpoint header secret } } }'
  const { data } = await world.ask(query, {}, { as: 'owner' })
  const { endpoint, header, secret } = ticketSchema.parse(data).rotateTickSecret.ok
  const { pathname, search } = new URL(endpoint)
  const headers = { [header]: secret }
  const answer = await fetch(`${world.host.url}${pathname}${search}`, { method: 'POST', headers })
  expect(answer.status).toBe(200)
}

const mails = async () => mailsSchema.parse(await world.control('GET', 'people/mailbox'))

const posts = async () =>
  takenSchema.parse(await world.control('GET', 'people/chats')).map(({ body }) => body)

const idsQuery = `query ($filter: OrderIntegrationFilter) {
  orderInbox(filter: $filter) { orders { nodes { marketplaceOrderId } } }
}`

it('tells of a deadline by e-mail and in a chat, once when it comes near and once when it is over', async () => {
  const owner = { as: 'owner' } as const
  const addresses = z.record(z.string()).parse(await world.control('GET', 'people/chat-addresses'))
  const add = 'mutation ($input: AddChatInput!) { addChat(input: $input) { error { code } } }'
  await world.ask(add, { input: { name: 'Zap', url: addresses.zapier } }, owner)
  const notifications = { emails: ['ops@demo-store.example'], deadlineHours: 6, language: 'ES' }
  await world.saveSettings({ notifications })
  await world.deliver(aNotification({ marketplaceOrderId: 'near-1' }))
  const now = Date.now()
  await world.tell({
    marketplaceOrderId: 'near-1',
    reportedBy: 'MARKETPLACE',
    occurredAt: new Date(now).toISOString(),
    shipBy: new Date(now + 3 * 3_600_000).toISOString(),
  })
  await eventually(
    async () => {
      await tick()
      return posts()
    },
    (told) => told.length > 0,
    15_000,
  )
  await tick()
  const [started] = await posts()
  const issueId = new URL(started?.link ?? '').searchParams.get('issue')
  const opened = await world.ask(idsQuery, { filter: { issueId } })
  const close = `mutation ($filter: OrderIntegrationFilter) {
    closeOrders(input: { orders: { filter: $filter }, reason: OTHER }) { ok { done } error { code } }
  }`
  const closed = await world.ask(close, { filter: { issueId } })
  await eventually(
    async () => {
      await tick()
      return posts()
    },
    (told) => told.length > 1,
    15_000,
  )
  await tick()

  expect(opened.data).toEqual({
    orderInbox: { orders: { nodes: [{ marketplaceOrderId: 'near-1' }] } },
  })
  expect(closed.data).toMatchObject({ closeOrders: { ok: { done: 1 } } })
  expect((await posts()).map(({ account, event }) => [account, event])).toEqual([
    ['demostore', 'deadline-started'],
    ['demostore', 'deadline-ended'],
  ])
  expect(await mails()).toMatchObject([
    { to: 'ops@demo-store.example', subject: expect.stringContaining('1 pedido que aún falla') },
    { to: 'ops@demo-store.example', subject: expect.stringContaining('cerca de su plazo') },
  ])
}, 90_000)
