import type { Reply } from '../../testing/send'
import { codesOf, startOrderWorld, type OrderWorld } from '../../testing/order-world'

// Update order status:
// https://developers.vtex.com/docs/guides/external-marketplace-update-order-status

let world: OrderWorld

beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const update = async (marketplaceOrderId: string, status = 'approved'): Promise<Reply> => {
  const url = 'http://demostore.vtexcommercestable.com.br/api/order-integration/orders/status'
  const body = {
    marketplaceOrderId,
    marketplaceOrderStatus: status,
    connectorName: 'demo',
    connectorEndpoint: world.connector.url,
  }
  const reply = await world.sandbox.upstream('PUT', url, { token: world.token, body })
  await world.sandbox.control('POST', 'order-integration/settle')
  return reply
}
const approve = async (marketplaceOrderId: string): Promise<string> => {
  await update(marketplaceOrderId)
  return world.told().map(codesOf).join(', ')
}

describe('the approval of an order (Update order status)', () => {
  it('is acknowledged with SOI003, moves the order on and is told of with SOI002', async () => {
    await world.place({ marketplaceOrderId: '801-1', status: 'new' })
    world.told()
    const reply = await update('801-1')
    expect(reply.body).toMatchObject({
      marketplaceOrderId: '801-1',
      accountName: null,
      code: 'SOI003',
      flow: 'ApproveOrder',
    })
    expect(world.told()).toMatchObject([
      {
        code: 'SOI002',
        flow: 'ApproveOrder',
        message: 'Order approved successfully',
        fields: { mainOrderId: 'AMZ-801-1', franchiseOrderId: null },
      },
    ])
    const order = await world.order('AMZ-801-1')
    expect(order.field('status')).toBe('ready-for-handling')
    expect(order.field('authorizedDate')).not.toBeNull()
  })

  it('of an order that is not there yet fails with EOI008', async () => {
    await update('nobody')
    expect(world.told()).toMatchObject([
      {
        code: 'EOI008',
        success: false,
        fields: null,
        message: 'Cannot approve an order that is not integrated yet',
      },
    ])
  })

  it.each(['canceled', 'invoiced', 'ready-for-handling'])(
    'of one that is %s fails with EOI009',
    async (status) => {
      await world.sandbox.control('PUT', `orders/demostore/AMZ-802-${status}`, { status })
      expect(await approve(`802-${status}`)).toBe('EOI009')
    },
  )

  it('of one that waits for the store fails with EOI011, and its amounts (CHK0198)', async () => {
    await world.store('settings', { divergenceRules: [{ from: 0, to: 100, action: 'ask' }] })
    await world.place({ marketplaceOrderId: '803-1', status: 'new', difference: -184 })
    expect(world.told().map(codesOf)).toEqual(['SOI001'])
    expect(await approve('803-1')).toBe('EOI011 CHK0198')
    await world.sandbox.control('PUT', 'orders/demostore/AMZ-803-1', {
      status: 'waiting-ffmt-authorization',
    })
    expect(await approve('803-1')).toBe('SOI002')
  })

  it('tells nothing of a status update to new (assumption: it changes nothing)', async () => {
    expect((await update('801-9', 'new')).status).toBe(200)
    expect(world.told()).toEqual([])
    expect((await update('801-9', 'shipped')).status).toBe(400)
  })
})

describe('a notification (the guide says nothing about its delivery: assumptions)', () => {
  it('can be lost, repeated or late, for one order or for all', async () => {
    const late = { copies: 2, delayMs: 5 }
    expect(await world.outcome({ status: 'new', copies: 0 })).toBe('')
    expect(await world.outcome({ status: 'new', ...late })).toBe('SOI001, SOI001')
    await world.sandbox.set({ notificationCopies: 0 })
    expect(await world.outcome({ status: 'new' })).toBe('')
  })

  it('of an order decided on beforehand is handled so once', async () => {
    const path = 'order-integration/orders/demostore/804-1'
    await world.sandbox.control('PUT', path, { breakdown: 'EOI006' })
    const input = { marketplaceOrderId: '804-1', status: 'new' }
    expect(await world.outcome(input)).toBe('EOI006 FMT0051')
    expect(await world.outcome(input)).toBe('SOI001')
    expect((await world.sandbox.control('PUT', path, { breakdown: 'EOI003' })).status).toBe(400)
  })

  it.each([
    [2, 500, 2],
    [2, 429, 2],
    [1, 500, 1],
    [2, 400, 1],
  ])('may be tried %i times; an endpoint that answers %i sees %i', async (attempts, ...rest) => {
    const [status, expected] = rest
    await world.sandbox.set({ notificationAttempts: attempts })
    world.connector.answerWith(status, 1)
    await world.place({ status: 'new' })
    expect(world.told()).toHaveLength(expected)
  })

  it('goes to no host outside of the sandbox’s world', async () => {
    await world.sandbox.set({ notificationAttempts: 1 })
    const { text } = await world.place({ endpoint: 'https://example.com', status: 'new' })
    expect(text).toContain('example.com is not in the sandbox')
  })
})
