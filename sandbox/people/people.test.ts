import { fieldOf, type Reply } from '../testing/send'
import { startOrderWorld, type OrderWorld } from '../testing/order-world'

// The six causes in the help center: VTEX itself reports neither the marketplace's Unavailable nor
// a carrier that the ERP does not know.
// https://help.vtex.com/en/troubleshooting/why-dont-marketplace-orders-integrate-with-my-store

let world: OrderWorld

beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const people = (method: string, path: string, body?: unknown): Promise<Reply> =>
  world.sandbox.control(method, `people/${path}`, body)

describe('a demo connector', () => {
  it('tells the app what it knows of an order that it places', async () => {
    const input = { marketplaceOrderId: '901-1', skuId: '1002', quantity: 2, facts: true }
    const { body } = await world.place(input)
    expect(fieldOf(body, 'facts')).toEqual({ status: 200, error: null })
    const received = world.connector.take()
    const facts = received.find(({ url }) => url.includes('/order-facts'))
    expect(facts?.url).toBe('/connectors/demostore-amz/order-facts?an=demostore')
    const sku = await world.sandbox.control('GET', 'store/demostore/skus/1002')
    const unitPrice = Number(fieldOf(sku.field('prices'), '1'))
    expect(facts?.body).toMatchObject({
      marketplaceOrderId: '901-1',
      reportedBy: 'CONNECTOR',
      occurredAt: expect.stringMatching(/Z$/),
      value: { amount: 2 * unitPrice + 1290, currency: 'BRL' },
      items: [{ skuId: '1002', quantity: 2, unitPrice }],
      freight: 1290,
      postalCode: '01310-100',
      carrier: { id: 'demo-carrier', name: 'Demo Carrier', service: 'Normal' },
      salesChannel: '1',
    })
    const [shipBy, createdAt] = ['shipBy', 'createdAt'].map((name) => fieldOf(facts?.body, name))
    expect(Date.parse(String(shipBy))).toBeGreaterThan(Date.parse(String(createdAt)))
  })

  it('names the field of an order that it does not understand', async () => {
    const reply = await world.place({ sku: '1002' })
    expect(reply).toMatchObject({ status: 400, body: { field: 'sku' } })
    expect((await world.place({}, 'nobody')).status).toBe(404)
  })
})

describe('the demo marketplace', () => {
  it('says of an order what only it knows', async () => {
    const saying = { marketplaceOrderId: '902-1', status: 'Unavailable' }
    const reply = await people('POST', 'marketplaces/demostore-amz/say', saying)
    expect(reply.body).toEqual({ status: 200, error: null })
    expect(world.told()).toEqual([
      { ...saying, reportedBy: 'MARKETPLACE', occurredAt: expect.any(String) },
    ])
  })
})

describe('the demo ERP', () => {
  const fetch = (orderIds: readonly string[]): Promise<Reply> =>
    people('POST', 'erp/demostore/fetch', { orderIds })

  it('refuses an order whose carrier it does not know, in the line that the FAQ shows', async () => {
    await world.place({ marketplaceOrderId: '903-1', sla: 'Economy' })
    const sequence = String((await world.order('AMZ-903-1')).field('sequence'))
    world.told()
    await fetch(['AMZ-903-1'])
    const line = new RegExp(
      `^PEDIDO ${sequence} \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d Interface = 15  ` +
        'Msg = transportadora / servico de entrega \\(Demo Road Freight - Economy\\) nao cadastrados$',
    )
    expect(world.told()).toEqual([
      {
        marketplaceOrderId: '903-1',
        reportedBy: 'ERP',
        occurredAt: expect.any(String),
        status: 'Error',
        message: expect.stringMatching(line),
        carrier: { name: 'Demo Road Freight', service: 'Economy' },
      },
    ])
    expect((await world.order('AMZ-903-1')).field('status')).toBe('ready-for-handling')
  })

  it('takes it, and all others, once the carrier is in its table', async () => {
    await world.place({ marketplaceOrderId: '904-1', sla: 'Economy' })
    await world.place({ marketplaceOrderId: '904-2', status: 'new' })
    world.told()
    const before = (await people('GET', 'erp/demostore/carriers')).body
    const names = ['Demo Carrier', 'Demo Express', 'Demo Road Freight']
    await people('PUT', 'erp/demostore/carriers', names)
    const { text } = await people('POST', 'erp/demostore/fetch')
    expect(text).toContain('AMZ-904-1')
    expect(text).not.toContain('AMZ-904-2')
    expect(world.told()).toContainEqual(
      expect.objectContaining({ marketplaceOrderId: '904-1', status: 'Success' }),
    )
    expect((await world.order('AMZ-904-1')).field('status')).toBe('handling')
    await people('PUT', 'erp/demostore/carriers', before)
  })
})

describe('the world outside of VTEX', () => {
  const url = 'http://connector.demo-marketplace.example/hooks/order-integration?an=demostore'
  const inbox = async (): Promise<unknown> => (await people('GET', 'connector-inbox')).body
  beforeEach(() => people('DELETE', 'connector-inbox'))

  it('keeps byte for byte what arrives at a connector’s own host', async () => {
    const body = '{ "note":"ação\\u0000",\n"n": 1.0 }'
    const headers = { 'content-type': 'application/json;x=1', 'x-signature': 'abc' }
    expect((await world.sandbox.upstream('POST', url, { body, headers })).status).toBe(200)
    expect(await inbox()).toEqual([
      {
        at: expect.any(String),
        host: 'connector.demo-marketplace.example',
        path: '/hooks/order-integration',
        query: 'an=demostore',
        contentType: 'application/json;x=1',
        headers: { 'x-signature': 'abc' },
        bodyBase64: Buffer.from(body).toString('base64'),
      },
    ])
    await people('DELETE', 'connector-inbox')
    expect(await inbox()).toEqual([])
  })

  it('fails as told, and receives what VTEX itself sends there', async () => {
    const host = 'connector.demo-marketplace.example'
    await world.sandbox.control('POST', 'faults', { host, path: '', status: 500, times: 1 })
    expect((await world.sandbox.upstream('POST', url, { body: '{}' })).status).toBe(500)
    expect(await inbox()).toEqual([])
    await world.place({ endpoint: `https://${host}/vtex`, status: 'new' })
    const path = '/vtex/order-integration/notification/processing-result'
    expect(await inbox()).toMatchObject([{ host, path, query: 'an=demostore' }])
  })
})
