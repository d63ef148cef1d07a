import { z } from 'zod'

import type { OrderFact } from '../../domain/orders/order-fact'
import { toCheckSubject, type CheckSubject } from '../../domain/checks/check-subject'
import type { Checked } from '../../domain/checks/check'
import { aBand, onSide } from '../../domain/price-divergence/testing/builders'
import { aFactRecord } from '../../testing/builders'
import { aLiveStore } from '../../testing/live-store'
import { aFault, aUserToken, control, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { runChecks } from './run-checks'
import type { AskDependencies } from './store-answers'

const sandbox = useSandbox()
let store: AskDependencies

beforeAll(async () => {
  store = aLiveStore(await aUserToken(sandbox, 'owner'))
  await put('store/demostore/skus/1001', { price: 1990 })
})
beforeEach(async () => {
  await noFaults(sandbox)
})

const put = (path: string, body: unknown): Promise<unknown> =>
  control(sandbox, { method: 'PUT', path, body })

const healthy: Partial<OrderFact> = {
  value: { amount: 1990 + 1290, currency: 'BRL' },
  items: [{ skuId: '1001', quantity: 1 }],
  postalCode: '01310-100',
  salesChannel: '1',
  carrier: { id: 'demo-carrier', name: 'Demo Carrier', service: 'Normal' },
}

const anOrder = (different: Partial<OrderFact> = {}, id = '701-1'): CheckSubject => {
  const record = aFactRecord({ ...healthy, ...different })
  return toCheckSubject({ ...record, marketplaceOrderId: id }, undefined)
}

const check = async (subject: CheckSubject, asking = store): Promise<Checked> => {
  const [checked] = await runChecks(asking, [subject])
  if (checked === undefined) throw new Error('Every order is checked')
  return checked
}

const outcomesOf = ({ results }: Checked) =>
  Object.fromEntries(
    results.map(({ name, finding }) => [
      name,
      finding.outcome === 'INCONCLUSIVE' ? finding.reason : finding.outcome,
    ]),
  )

const requestsSchema = z.array(
  z.object({ at: z.string(), method: z.string(), host: z.string(), path: z.string() }),
)

/** Those of this test: one that an earlier test gave up may still be under way. */
const requests = async (since: string) =>
  requestsSchema.parse(await control(sandbox, { method: 'GET', path: `requests?since=${since}` }))

const now = (): string => new Date().toISOString()

const isGetOrder = ({ path }: { readonly path: string }): boolean =>
  path.startsWith('/api/oms/pvt/orders/')

// Both only read: they answer what would be.
const readingPosts = [
  '/api/checkout/pub/orderForms/simulation',
  '/api/logistics/pvt/shipping/calculate',
]

const changesNothing = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'GET' || (method === 'POST' && readingPosts.includes(path))

describe('checking one order', () => {
  it('asks at most twelve times, in three rounds, and changes nothing', async () => {
    const since = now()
    const fault = { path: '*', delayMs: 300 }
    await aFault(sandbox, fault)

    expect((await check(anOrder())).verdict).toBe('WOULD_INTEGRATE')

    const log = await requests(since)
    const starts = log.map(({ at }) => Date.parse(at)).sort((a, b) => a - b)
    const rounds = starts.filter((at, index) => index === 0 || at - (starts[index - 1] ?? 0) > 150)
    expect(log.length).toBeLessThanOrEqual(12)
    expect(rounds.length).toBeLessThanOrEqual(3)
    expect(log.every(changesNothing)).toBe(true)
  })

  it('asks nothing more about one that VTEX has', async () => {
    await put('orders/demostore/AMZ-801-1', { status: 'handling' })

    const checked = await check(anOrder({}, '801-1'))

    expect(checked.verdict).toBe('ALREADY_IN_VTEX')
    expect(outcomesOf(checked)).toEqual({ ORDER: 'OK', AFFILIATE: 'OK' })
  })

  it('finds one that VTEX has under another of its ids', async () => {
    await put('orders/demostore/AMZ-pack-9', { status: 'canceled' })

    const checked = await check(anOrder({ alternateIds: ['pack-9'] }, '801-2'))

    expect(checked).toMatchObject({ verdict: 'WOULD_FAIL', causes: ['ORDER_CANCELED'] })
  })

  it('names the SKU whose reference code stands where its id should', async () => {
    const checked = await check(anOrder({ items: [{ skuId: 'DEMO-1001', quantity: 1 }] }))

    expect(checked.results).toContainEqual(
      expect.objectContaining({
        name: 'SKU_EXISTS',
        finding: {
          outcome: 'PROBLEM',
          cause: 'INVALID_SKU_ID',
          facts: { sku: 'DEMO-1001', found: '1001' },
        },
      }),
    )
  })

  it.each<[string, Partial<OrderFact>, string]>([
    ['items', { items: undefined }, 'SKU_EXISTS'],
    ['skuId', { items: [{ marketplaceSkuId: 'MP-1', quantity: 1 }] }, 'SKU_EXISTS'],
    ['postalCode', { postalCode: undefined }, 'SHIPPING'],
    ['carrier', { carrier: undefined }, 'SHIPPING'],
    ['value', { value: undefined }, 'TOTAL'],
  ])('cannot tell without the order’s %s, and says so', async (fact, different, name) => {
    const checked = await check(anOrder(different))

    expect(checked.verdict).toBe('CANNOT_TELL')
    expect(checked.results).toContainEqual(
      expect.objectContaining({
        name,
        finding: { outcome: 'INCONCLUSIVE', reason: 'missing-fact', facts: { fact } },
      }),
    )
  })

  it('cannot tell of a difference that the rule as somebody typed it in would accept', async () => {
    const rule = {
      bands: [onSide('BELOW', aBand(0, 5))],
      enteredAt: '2026-11-20T12:00:00.000Z',
    }
    const less = anOrder({ value: { amount: 3180, currency: 'BRL' } })
    const more = anOrder({ value: { amount: 3380, currency: 'BRL' } }, '701-2')
    const checked = await runChecks(store, [less, more], rule)

    expect(checked.map(({ verdict }) => verdict)).toEqual(['CANNOT_TELL', 'WOULD_FAIL'])
    expect(checked[0]?.results).toContainEqual(
      expect.objectContaining({
        name: 'TOTAL',
        finding: expect.objectContaining({
          reason: 'divergence-rule',
          facts: expect.objectContaining({ difference: '1.00', enteredOn: '2026-11-20' }),
        }),
      }),
    )
  })

  it('cannot tell where the delivery is none of the store’s', async () => {
    const checked = await check(anOrder({ carrier: { name: 'Marketplace Fleet' } }))

    expect(checked.verdict).toBe('CANNOT_TELL')
    expect(outcomesOf(checked)).toMatchObject({ SHIPPING: 'foreign-carrier', TOTAL: 'depends' })
  })

  it.each([
    ['begins inside of it', '01310400', '59999999'],
    ['ends inside of it', '00000000', '01310600'],
    ['holds only its middle', '01310400', '01310600'],
  ])('cannot tell where a carrier’s range %s', async (_, from, to) => {
    const path = 'store/demostore/settings'
    const settings = await control(sandbox, { method: 'GET', path })
    const { carriers } = z
      .object({ carriers: z.array(z.object({ id: z.string() }).passthrough()) })
      .parse(settings)
    const cut = carriers.map((carrier) =>
      carrier.id === 'demo-carrier' ? { ...carrier, postalRanges: [{ from, to }] } : carrier,
    )
    await put(path, { carriers: cut })

    const checked = await check(anOrder())
    await put(path, { carriers })

    expect(checked.verdict).toBe('CANNOT_TELL')
    expect(outcomesOf(checked)).toMatchObject({ SHIPPING: 'area-differs' })
  })

  it('says which carrier the ERP does not know, and that this comes after integration', async () => {
    const asking = { ...store, erpCarriers: aLiveStore('').erpCarriers }
    const importedAt = '2026-11-23T12:00:00.000Z'
    await asking.erpCarriers.put('erp-carriers', {
      carriers: [{ name: 'Demo Express' }],
      importedAt,
    })

    const checked = await check(anOrder(), asking)

    expect(checked.verdict).toBe('WOULD_INTEGRATE')
    expect(outcomesOf(checked)).toMatchObject({ ERP_CARRIER: 'PROBLEM' })
  })
})

describe('checking many orders', () => {
  it('asks at most forty times besides get order for three hundred of one SKU', async () => {
    const since = now()
    const areas = ['01310', '04001', '05010', '08010', '13010']
    const orders = Array.from({ length: 300 }, (_, index) =>
      anOrder(
        {
          items: [{ skuId: '1001', quantity: 1 + (index % 3) }],
          value: { amount: 1990 * (1 + (index % 3)) + 1290, currency: 'BRL' },
          postalCode: `${areas[index % areas.length]}-${String(index).padStart(3, '0')}`,
        },
        `900-${index}`,
      ),
    ).map((order, index) => ({ ...order, affiliateId: ['AMZ', 'MGL', 'SHP'][index % 3] ?? 'AMZ' }))

    const patient = aLiveStore(await aUserToken(sandbox, 'owner'), 20_000)
    const checked = await runChecks(patient, orders)

    const log = await requests(since)
    expect(checked.every(({ verdict }) => verdict === 'WOULD_INTEGRATE')).toBe(true)
    expect(log.filter(isGetOrder)).toHaveLength(300)
    expect(log.filter((request) => !isGetOrder(request)).length).toBeLessThanOrEqual(40)
    expect(log.every(changesNothing)).toBe(true)
  })
})

const upstreams = {
  order: { path: '/api/oms/*', checks: ['ORDER'] },
  affiliates: { path: '/api/fulfillment/*', checks: ['AFFILIATE'] },
  catalogue: {
    path: '/api/catalog_system/*',
    checks: ['SKU_EXISTS', 'SKU_ACTIVE', 'SKU_IN_POLICY', 'SHIPPING', 'TOTAL'],
  },
  prices: { path: '/demostore/pricing/*', checks: ['PRICE'] },
  inventory: { path: '/api/logistics/pvt/inventory/*', checks: ['STOCK', 'DOCK'] },
  docks: { path: '/api/logistics/pvt/configuration/docks', checks: ['STOCK', 'DOCK'] },
  warehouses: { path: '/api/logistics/pvt/configuration/warehouses', checks: ['STOCK', 'DOCK'] },
  policies: { path: '/api/logistics/pvt/shipping-policies', checks: ['SHIPPING', 'TOTAL'] },
  calculate: { path: '/api/logistics/pvt/shipping/calculate', checks: ['SHIPPING', 'TOTAL'] },
  rates: { path: '/api/logistics/pvt/configuration/freights/*', checks: ['SHIPPING', 'TOTAL'] },
  simulation: { path: '/api/checkout/*', checks: ['TOTAL'] },
} as const

const faults = {
  fails: { status: 503 },
  'is slow': { delayMs: 1_500 },
  'limits requests': { status: 429 },
  'refuses the person': { status: 403 },
  'answers another shape': { status: 200, body: { items: 'strange' } },
} as const

const cases = Object.entries(upstreams).flatMap(([upstream, { path, checks }]) =>
  Object.entries(faults).map(([fault, body]) => [upstream, fault, { path, checks, body }] as const),
)

describe('an upstream that does not answer', () => {
  it.each(cases)(
    '%s %s: those checks are not known, the others stand',
    async (upstream, _, fault) => {
      const body = { path: fault.path, ...fault.body }
      await aFault(sandbox, body)
      const started = Date.now()

      const [fine, broken] = await runChecks(store, [
        anOrder(),
        anOrder({ items: [{ skuId: '1007', quantity: 1 }] }, '701-2'),
      ])

      expect(Date.now() - started).toBeLessThan(5_000)
      const outcomes = fine === undefined ? {} : outcomesOf(fine)
      const unknown = Object.keys(outcomes).filter((name) => outcomes[name] !== 'OK')
      expect(unknown.sort()).toEqual([...fault.checks].sort())
      // A trade policy that a source told serves where affiliates cannot be read.
      expect(fine?.verdict).toBe(upstream === 'affiliates' ? 'WOULD_INTEGRATE' : 'CANNOT_TELL')
      expect(broken?.verdict).toBe(upstream === 'catalogue' ? 'CANNOT_TELL' : 'WOULD_FAIL')
    },
  )
})
