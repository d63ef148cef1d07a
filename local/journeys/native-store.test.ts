import { z } from 'zod'
import { eventually, World } from './world'

// A store on native connectors: nobody sends a notification. What is in Orders is all there is.

const inboxQuery = `{ orderInbox { orders { nodes { id status diagnosis { errorType } } } } }`

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) { status history { source status } carrier { name } value { amount } }
}`

const inboxSchema = z.object({
  orderInbox: z.object({
    orders: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          status: z.string(),
          diagnosis: z.object({ errorType: z.string() }).nullable(),
        }),
      ),
    }),
  }),
})

const requestsSchema = z.array(z.object({ path: z.string() }))

let world: World

beforeEach(async () => {
  world = await World.start()
})
afterEach(async () => {
  await world.close()
})

const installApp = () => world.beginTicks()

const day = 24 * 3_600_000

const put = (orderId: string, order: object) =>
  world.control('PUT', `orders/demostore/${orderId}`, order)

const open = async () => {
  const { data } = await world.ask(inboxQuery)
  const { nodes } = inboxSchema.parse(data).orderInbox.orders
  return new Map(nodes.map(({ id, status, diagnosis }) => [id, [status, diagnosis?.errorType]]))
}

const statusOf = async (id: string) => {
  const { data } = await world.ask(orderQuery, { id })
  return z
    .object({ orderIntegration: z.object({ status: z.string() }).passthrough().nullable() })
    .parse(data).orderIntegration
}

const orderReadsSince = async (moment: string, orderId: string): Promise<number> => {
  const requests = requestsSchema.parse(
    await world.control('GET', `requests?since=${encodeURIComponent(moment)}`),
  )
  return requests.filter(({ path }) => path.endsWith(`/api/oms/pvt/orders/${orderId}`)).length
}

const broadcast = (broadcastCopies: number, broadcastSpreadMs = 0) =>
  world.control('PUT', 'settings', { broadcastCopies, broadcastSpreadMs, searchLagMs: 0 })

describe('a store that reports nothing', () => {
  it('sees the orders that wait, stand still or never began, whatever their age', async () => {
    await broadcast(0)
    const now = Date.now()
    await put('AMZ-9001', { status: 'waiting-for-manual-authorization', createdAt: now - day / 2 })
    await put('AMZ-9002', { status: 'order-create-error', createdAt: now - 12 * day })
    await put('MLB-9003', { status: null, createdAt: now - 3_600_000 })
    await put('MLB-9004', { status: 'handling', workflowIsInError: true, createdAt: now - 60_000 })
    await put('MLB-9005', { status: 'invoiced', createdAt: now - 60_000 })

    await installApp()
    const found = await eventually(open, (orders) => orders.size >= 4, 30_000)

    expect(found).toEqual(
      new Map([
        ['AMZ-9001', ['AWAITING_AUTHORIZATION', 'AMOUNT_DIVERGENCE']],
        ['AMZ-9002', ['STUCK', 'PLATFORM_ERROR']],
        ['MLB-9003', ['FAILED', 'INCOMPLETE_ORDER']],
        ['MLB-9004', ['STUCK', 'PLATFORM_ERROR']],
      ]),
    )
  })

  it('sees where an order stands last, in whatever order its events come, and however often', async () => {
    await broadcast(3, 400)
    const steps = ['waiting-for-manual-authorization', 'ready-for-handling', 'handling', 'invoiced']
    const orders = Array.from({ length: 12 }, (_, index) => ({
      orderId: `AMZ-93${String(index).padStart(2, '0')}`,
      statuses: steps.slice(0, 1 + (index % steps.length)),
    }))
    for (const { orderId, statuses } of orders) {
      for (const status of statuses) await put(orderId, { status })
    }
    const waiting = orders.filter(({ statuses }) => statuses.length === 1)
    const told = () => Promise.all(orders.map(({ orderId }) => statusOf(orderId)))
    const found = await eventually(told, (all) =>
      all.every((order, index) =>
        JSON.stringify(order).includes(`"${orders[index]?.statuses.at(-1)}"`),
      ),
    )

    expect(found.map((order) => order?.status)).toEqual(
      orders.map(({ statuses }) =>
        statuses.length === 1 ? 'AWAITING_AUTHORIZATION' : 'INTEGRATED',
      ),
    )
    const shown = await eventually(open, (all) => all.size === waiting.length)
    expect([...shown.keys()].sort()).toEqual(waiting.map(({ orderId }) => orderId))
  })

  it('learns from an event that an order went on, and asks for it only at first sight', async () => {
    await broadcast(2)
    const since = new Date().toISOString()
    await put('AMZ-9100', { status: 'waiting-for-manual-authorization' })
    await eventually(open, (orders) => orders.has('AMZ-9100'))
    for (const status of ['ready-for-handling', 'handling', 'invoiced']) {
      await put('AMZ-9100', { status })
    }
    const done = await eventually(
      () => statusOf('AMZ-9100'),
      (order) => order?.status === 'INTEGRATED' && JSON.stringify(order).includes('invoiced'),
    )

    expect(done).toMatchObject({
      status: 'INTEGRATED',
      carrier: { name: 'Demo Carrier' },
      value: { amount: 1990 },
    })
    expect((await open()).has('AMZ-9100')).toBe(false)
    expect(await orderReadsSince(since, 'AMZ-9100')).toBeLessThanOrEqual(2)
  })

  it("ignores events of the store's own orders and of marketplaces that it does not have", async () => {
    await broadcast(1)
    await put('ZZZ-1', { status: 'waiting-for-manual-authorization' })
    await put('1500000000001-01', {
      status: 'waiting-for-manual-authorization',
      origin: 'Marketplace',
    })
    await put('AMZ-9200', { status: 'waiting-for-manual-authorization' })
    await eventually(open, (orders) => orders.has('AMZ-9200'))

    expect(await statusOf('ZZZ-1')).toBeNull()
    expect(await statusOf('1500000000001-01')).toBeNull()
  })
})
