import type { Reply } from '../../testing/send'
import { leastOrder, startOrderWorld, type OrderWorld } from '../../testing/order-world'

// External marketplace orders:
// https://developers.vtex.com/docs/api-reference/marketplace-protocol-external-marketplace-orders

let world: OrderWorld

beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

describe('a request that is malformed (assumption: HTTP’s usual answers)', () => {
  const url = 'http://portal.vtexcommercestable.com.br/api/order-integration/orders?an=demostore'
  const post = (body: unknown, query = '&affiliateId=AMZ'): Promise<Reply> =>
    world.sandbox.upstream('POST', `${url}${query}`, { token: world.token, body })

  it.each([
    ['no JSON', '{', 400],
    ['no items', { ...leastOrder({}), items: undefined }, 400],
    ['a price with a point', leastOrder({ items: [{ id: '1', price: 9.5, quantity: 1 }] }), 400],
    ['another status', leastOrder({ marketplaceOrderStatus: 'paid' }), 400],
    ['an endpoint with a query', leastOrder({ connectorEndpoint: 'https://x.example/?a=1' }), 400],
    ['what is needed', leastOrder({ connectorEndpoint: 'http://127.0.0.1:1' }), 200],
  ])('with %s', async (_, body, status) => {
    await world.sandbox.set({ notificationAttempts: 1 })
    expect((await post(body)).status).toBe(status)
  })

  it('without an affiliate, or without credentials', async () => {
    expect((await post(leastOrder({}), '')).status).toBe(400)
    expect((await world.sandbox.upstream('POST', `${url}&affiliateId=AMZ`)).status).toBe(401)
  })

  it('answers 400 to a lacking required field where that is the reading (assumption)', async () => {
    await world.sandbox.set({ incompleteOrderBody: 'bad-request' })
    const reply = await post(leastOrder({}))
    expect(reply).toMatchObject({ status: 400, text: expect.stringContaining('allowFranchises') })
  })
})
