import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { startOrderWorld, type OrderWorld } from '../testing/order-world'
import type { Exchange, Reply } from '../testing/send'
import { findGaps } from './find-gaps'
import { knownGaps } from './known-gaps'
import { operations, type OperationName } from './operations'

// The OpenAPI documents: https://github.com/vtex/openapi-schemas, read 2026-11-23. The lists were
// made from them by generate.ts.

const listSchema = z.object({
  document: z.string(),
  method: z.string(),
  path: z.string(),
  statuses: z.array(z.string()),
  fields: z.record(z.string()),
})

const listOf = (name: OperationName): z.infer<typeof listSchema> =>
  listSchema.parse(JSON.parse(readFileSync(join(__dirname, `lists/${name}.json`), 'utf8')))

let world: OrderWorld
let answers: Readonly<Record<OperationName, readonly Reply[]>>

const store = 'http://demostore.vtexcommercestable.com.br'
const entity = 'http://api.vtex.com/api/dataentities/Conformance'
const call = (method: string, url: string, rest: Exchange = {}): Promise<Reply> =>
  world.sandbox.upstream(method, url, { token: world.token, ...rest })
const master = (method: string, path: string, rest: Exchange = {}): Promise<Reply> =>
  call(method, `${entity}/${path}${path.includes('?') ? '&' : '?'}an=demostore`, rest)

async function orderAnswers() {
  await world.place({ marketplaceOrderId: 'c-1', items: [{ skuId: '1002', quantity: 2 }] })
  await world.place({ marketplaceOrderId: 'c-2', status: 'new' })
  await world.sandbox.control('PUT', 'orders/demostore/AMZ-c-2', { status: 'canceled' })
  const refused = await world.place({ marketplaceOrderId: 'c-3', skuId: '900001' })
  const order = (id: string): Promise<Reply> => call('GET', `${store}/api/oms/pvt/orders/${id}`)
  const root = `${store}/api/order-integration/orders`
  const update = {
    ...{ marketplaceOrderId: 'c-1', marketplaceOrderStatus: 'approved', connectorName: 'c' },
    connectorEndpoint: world.connector.url,
  }
  expect(refused.status).toBe(200)
  const told = world.told().map((body): Reply => ({ ...refused, body }))
  await world.sandbox.control('PUT', 'orders/demostore/AMZ-c-5', {
    status: 'waiting-for-manual-authorization',
  })
  const tasks = await call('GET', `${store}/api/do/tasks?target.id=AMZ-c-5&status=Open`)
  const cancel = `${store}/api/oms/pvt/orders/AMZ-c-5/cancel`
  return {
    'list-tasks': [tasks],
    'cancel-order': [await call('POST', cancel, { body: { reason: 'Declined' } })],
    'get-order': [await order('AMZ-c-1'), await order('AMZ-c-2')],
    'list-orders': [await call('GET', `${store}/api/oms/pvt/orders`)],
    // All answers and notifications share one contract.
    'enqueue-order': [...told, await call('POST', `${root}?affiliateId=AMZ`, { body: order1 })],
    'update-order-status': [...told, await call('PUT', `${root}/status`, { body: update })],
    'list-affiliates': [await call('GET', `${store}/api/fulfillment/pvt/affiliates`)],
    'get-affiliate': [await call('GET', `${store}/api/fulfillment/pvt/affiliates/AMZ`)],
  }
}

const order1 = {
  marketplaceOrderId: 'c-4',
  marketplaceOrderStatus: 'new',
  marketplacePaymentValue: 1,
  items: [],
}

async function documentAnswers() {
  const schema = { properties: { name: { type: 'string' } }, 'v-indexed': ['name'] }
  const written = await master('PUT', 'schemas/v1', { body: schema })
  await world.sandbox.set({ searchLagMs: 0 })
  const body = { name: 'a' }
  return {
    'write-schema': [written],
    'replace-document': [await master('PUT', 'documents/a?_schema=v1', { body })],
    'create-document': [await master('POST', 'documents', { body })],
    'merge-document': [await master('PATCH', 'documents', { body: { id: 'a', name: 'b' } })],
    'read-schema': [await master('GET', 'schemas/v1')],
    'read-document': [await master('GET', 'documents/a?_fields=_all')],
    'search-documents': [await master('GET', 'search?_schema=v1&_fields=_all')],
    'scroll-documents': [await master('GET', 'scroll?_schema=v1&_fields=_all')],
    'delete-document': [await master('DELETE', 'documents/a')],
  }
}

async function storeAnswers() {
  const get = async (path: string): Promise<readonly Reply[]> => [await call('GET', store + path)]
  const logistics = '/api/logistics/pvt'
  const catalog = '/api/catalog_system/pvt/sku'
  const dimension = { weight: 500, height: 10, width: 10, length: 20 }
  const condition = {
    items: [{ id: '1001', quantity: 1, dimension }],
    location: { zipCode: '01310000', country: 'BRA' },
    salesChannel: '1',
  }
  const cart = { items: [{ id: '1001', quantity: 1, seller: '1' }], postalCode: '01310000' }
  const post = async (path: string, body: unknown): Promise<readonly Reply[]> => [
    await call('POST', store + path, { body }),
  ]
  return {
    'sku-context': await get(`${catalog}/stockkeepingunitbyid/1001?sc=1`),
    'sku-id-by-reference': await get(`${catalog}/stockkeepingunitidbyrefid/DEMO-1001`),
    'computed-price': [
      await call('GET', 'http://api.vtex.com/demostore/pricing/prices/1001/computed/1'),
    ],
    'sku-inventory': await get(`${logistics}/inventory/skus/1001`),
    'list-docks': await get(`${logistics}/configuration/docks`),
    'list-warehouses': await get(`${logistics}/configuration/warehouses`),
    'list-shipping-policies': await get(`${logistics}/shipping-policies`),
    'freight-values': await get(`${logistics}/configuration/freights/demo-carrier/01310000/values`),
    'calculate-sla': await post(`${logistics}/shipping/calculate`, [condition]),
    'simulate-cart': await post('/api/checkout/pub/orderForms/simulation?sc=1', cart),
  }
}

beforeAll(async () => {
  world = await startOrderWorld()
  answers = {
    ...(await orderAnswers()),
    ...(await documentAnswers()),
    ...(await storeAnswers()),
  }
})
afterAll(() => world.stop())

const names = z.array(z.custom<OperationName>()).parse(Object.keys(operations))

describe.each(names)('%s', (name) => {
  it('answers what the reference lists, apart from the known gaps, and has all of those', () => {
    const { fields, statuses } = listOf(name)
    const replies = answers[name]
    const strange = replies.map(({ status }) => String(status)).filter((s) => !statuses.includes(s))
    const gaps = [
      ...findGaps(
        fields,
        replies.map(({ body }) => body),
      ),
      ...[...new Set(strange)].map((status) => `status ${status}`),
    ]
    const known = (knownGaps[name] ?? []).flatMap((some) => some.gaps)
    expect(gaps.sort()).toEqual([...known].sort())
  })

  it('is held against the list of its own operation', () => {
    expect(listOf(name)).toMatchObject(operations[name])
  })
})
