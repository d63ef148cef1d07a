import { z } from 'zod'
import { World } from './world'

// "Would this order integrate now, and if not, why?", on the real runtime, with a person's own token.

const checkQuery = `mutation ($id: ID!) {
  checkOrders(input: { ids: [$id] }) {
    ok { remaining after orders { id kept check { verdict causes agreement summary results { name outcome text } } } }
    error { code message }
  }
}`

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) { status diagnosis { errorType origin } lastCheck { verdict } history { source verdict } }
}`

const requestSchema = z.array(z.object({ method: z.string(), path: z.string() }))

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

// Both only read: they answer what would be.
const readingPosts = ['/orderForms/simulation', '/shipping/calculate']

const isOurs = ({ path }: { readonly path: string }): boolean =>
  /\/(?:dataentities|license-manager|vtexid)\//.test(path)

const changesNothing = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === 'GET' || readingPosts.some((reading) => path.endsWith(reading))

const placeRefused = (marketplaceOrderId: string): Promise<unknown> =>
  world.control('POST', 'people/connectors/demostore-amz/place-order', {
    marketplaceOrderId,
    skuId: '1003',
    sla: 'Normal',
    breakdown: 'EOI000',
  })

describe('an order that failed and nobody said why', () => {
  it('is explained by a check that reads the store and changes nothing in it', async () => {
    await placeRefused('811-1')
    const since = new Date().toISOString()

    const { data } = await world.ask(checkQuery, { id: 'AMZ-811-1' })

    const path = `requests?since=${encodeURIComponent(since)}`
    const asked = requestSchema.parse(await world.control('GET', path))
    const upstream = asked.filter((request) => !isOurs(request))
    expect(data).toMatchObject({
      checkOrders: {
        error: null,
        ok: {
          remaining: 0,
          after: null,
          orders: [
            {
              kept: true,
              check: { verdict: 'WOULD_FAIL', causes: ['UNAVAILABLE_INVENTORY'] },
            },
          ],
        },
      },
    })
    expect(upstream.length).toBeGreaterThan(5)
    expect(upstream.length).toBeLessThanOrEqual(12)
    expect(upstream.every(changesNothing)).toBe(true)
    expect(asked.filter(isOurs).some(({ method }) => method === 'PUT')).toBe(true)
  })

  it('stays open, with the check in its history', async () => {
    await placeRefused('811-2')
    await world.ask(checkQuery, { id: 'AMZ-811-2' })

    const { data } = await world.ask(orderQuery, { id: 'AMZ-811-2' })

    expect(data).toMatchObject({
      orderIntegration: {
        status: 'FAILED',
        lastCheck: { verdict: 'WOULD_FAIL' },
        history: expect.arrayContaining([{ source: 'CHECK', verdict: 'WOULD_FAIL' }]),
      },
    })
  })

  it('is not checked for a person who may not work on orders', async () => {
    await placeRefused('811-3')

    const { errors } = await world.ask(checkQuery, { id: 'AMZ-811-3' }, { as: 'viewer' })

    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('names the resource that the person lacks to have prices read', async () => {
    await placeRefused('811-5')
    const without = [{ product: '65', key: 'read_prices' }]
    await world.control('PUT', 'roles/operator', { without })

    const { data } = await world.ask(checkQuery, { id: 'AMZ-811-5' })
    await world.control('PUT', 'roles/operator', { without: [] })

    expect(JSON.stringify(data)).toContain('Your role needs “Read prices”.')
    expect(JSON.stringify(data)).toContain('SKU_ACTIVE')
  })

  it('still says what holds where Logistics does not answer', async () => {
    await placeRefused('811-4')
    await world.faults({ path: '/api/logistics/*', status: 503 })

    const { data } = await world.ask(checkQuery, { id: 'AMZ-811-4' })
    await world.noFaults()

    const results = expect.arrayContaining([
      expect.objectContaining({ name: 'SKU_ACTIVE', outcome: 'OK' }),
      {
        name: 'STOCK',
        outcome: 'INCONCLUSIVE',
        text: 'Logistics answered with an error. Check again in a moment.',
      },
    ])
    expect(data).toMatchObject({
      checkOrders: { ok: { orders: [{ check: { verdict: 'CANNOT_TELL', results } }] } },
    })
  })
})
