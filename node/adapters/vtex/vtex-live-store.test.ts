import { AffiliatesClient } from '../../clients/affiliates/client'
import { CatalogClient } from '../../clients/catalog/client'
import { CheckoutClient } from '../../clients/checkout/client'
import { LogisticsClient } from '../../clients/logistics/client'
import { PricingClient } from '../../clients/pricing/client'
import type { LiveStore } from '../../ports/live-store'
import { describeLiveStoreWithoutAnswers } from '../../ports/live-store.contract'
import { anIOContext } from '../../testing/io-context'
import { aFault, aUserToken, control, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { createVtexLiveStore } from './vtex-live-store'

const sandbox = useSandbox()
let store: LiveStore
let asViewer: LiveStore

const storeOf = (token: string) => {
  const context = anIOContext('demostore', token)
  return createVtexLiveStore({
    affiliates: new AffiliatesClient(context),
    catalog: new CatalogClient(context),
    pricing: new PricingClient(context),
    logistics: new LogisticsClient(context),
    checkout: new CheckoutClient(context),
  })
}

beforeAll(async () => {
  store = storeOf(await aUserToken(sandbox, 'owner'))
  asViewer = storeOf(await aUserToken(sandbox, 'viewer'))
})
afterEach(() => noFaults(sandbox))

const dimension = { weight: 500, height: 10, width: 10, length: 20 }
const condition = (postalCode: string) => ({
  items: [{ skuId: '1001', quantity: 1, dimension }],
  postalCode,
  country: 'BRA',
  salesChannel: '1',
})
const cart = { salesChannel: '1', items: [{ skuId: '1002', quantity: 2 }] }

it('reads what the catalogue says of an SKU, and that there is none', async () => {
  expect(await store.sku('1011')).toEqual({
    ok: true,
    value: { isActive: true, salesChannels: ['1'], dimension: expect.objectContaining(dimension) },
  })
  expect(await store.sku('900001')).toEqual({ ok: true, value: undefined })
  expect(await store.skuIdOf('DEMO-1011')).toEqual({ ok: true, value: '1011' })
  expect(await store.skuIdOf('900001')).toEqual({ ok: true, value: undefined })
})

it('reads prices as cents, and that there is none', async () => {
  await control(sandbox, {
    method: 'PUT',
    path: 'store/demostore/skus/1002',
    body: { price: 1990 },
  })

  expect(await store.price('1002', '1')).toEqual({ ok: true, value: 1990 })
  expect(await store.price('1031', '4')).toEqual({ ok: true, value: undefined })
  expect(await store.simulateCart(cart)).toEqual({
    ok: true,
    value: [{ index: 0, availability: 'available', total: 3980 }],
  })
})

it('reads stock less what is reserved', async () => {
  const body = { stock: 5, reserved: 7 }
  await control(sandbox, { method: 'PUT', path: 'store/demostore/skus/1004', body })

  expect(await store.stock('1004')).toEqual({
    ok: true,
    value: [
      { warehouseId: '1_1', available: -2 },
      { warehouseId: '1_2', available: 0 },
    ],
  })
})

it('reads how warehouses, docks and shipping policies hang together', async () => {
  expect(await store.warehouses()).toMatchObject({
    value: [{ warehouseId: '1_1', isActive: true, dockIds: ['1'] }, { warehouseId: '1_2' }],
  })
  expect(await store.docks()).toMatchObject({
    value: [
      { dockId: '1', isActive: true },
      { dockId: '2', salesChannels: ['1', '2'] },
    ],
  })
  expect(await store.shippingPolicies()).toMatchObject({
    value: [{ policyId: 'demo-carrier', service: 'Normal', isActive: true }, {}, {}],
  })
  expect(await store.freightRanges('demo-express', '01310000')).toEqual({
    ok: true,
    value: [{ from: '01000000', to: '19999999', restricted: [] }],
  })
})

it('reads the ways of several conditions from one answer', async () => {
  const answer = await store.shippingOptions([condition('01310000'), condition('99000000')])
  expect(answer).toMatchObject({
    value: [
      [{ skuId: '1001', service: 'Normal', warehouseId: '1_1', price: 1290 }, {}, {}, {}, {}],
      [],
    ],
  })
})

it('knows the trade policy of each affiliate', async () => {
  expect(await store.affiliates()).toMatchObject({
    value: expect.arrayContaining([{ affiliateId: 'SHP', salesChannel: '5' }]),
  })
})

const faults = [
  ['no permission', { status: 403 }, 'unauthorised'],
  ['too many requests', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limited'],
  ['an outage', { status: 503 }, 'server-error'],
  ['a dropped connection', { drop: true }, 'unreachable'],
  ['an answer too late', { delayMs: 1_200 }, 'timeout'],
  ['an answer of another shape', { status: 200, body: { strange: [] } }, 'unexpected-shape'],
  ['an answer that is no JSON', { status: 200, body: '<html>' }, 'unexpected-shape'],
] as const

describe.each(faults)('behind %s', (_, fault, reason) => {
  const open = async () => {
    await aFault(sandbox, { path: '*', ...fault })
    return store
  }

  describeLiveStoreWithoutAnswers('VTEX', open, reason)
})

it('reads with the token of the person who asks', async () => {
  expect(await asViewer.stock('1001')).toMatchObject({
    ok: false,
    error: { service: 'logistics', reason: 'unauthorised' },
  })
})
