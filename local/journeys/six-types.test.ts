import { z } from 'zod'
import { eventually, World } from './world'

// A store's own trouble, end to end: a demo connector hands an order to VTEX's order integration, VTEX refuses it for
// what is wrong in the store and tells the connector, and the order stands on the page with its cause and its fix.

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) {
    status step
    value { amount currency }
    carrier { name }
    diagnosis {
      errorType title meaning
      facts { name value }
      reprocess { helps }
      steps { text actions { url } }
    }
  }
}`

const placedSchema = z.object({
  orderId: z.string(),
  notifications: z.array(z.unknown()),
})

const skusSchema = z.array(
  z.object({
    id: z.string(),
    active: z.boolean(),
    salesChannels: z.array(z.string()),
    stock: z.record(z.number()),
    reserved: z.record(z.number()),
  }),
)

const diagnosedSchema = z.object({
  orderIntegration: z.object({
    status: z.string(),
    step: z.string().nullable(),
    diagnosis: z
      .object({
        errorType: z.string(),
        title: z.string(),
        meaning: z.string(),
        facts: z.array(z.object({ name: z.string(), value: z.string() })),
        reprocess: z.object({ helps: z.string() }),
        steps: z.array(
          z.object({ text: z.string(), actions: z.array(z.object({ url: z.string() })) }),
        ),
      })
      .nullable(),
  }),
})

const connectorId = 'demostore-amz'

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const place = async (order: object): Promise<string> =>
  placedSchema.parse(
    await world.control('POST', `people/connectors/${connectorId}/place-order`, order),
  ).orderId

const order = async (id: string, locale = 'en') => {
  const { data } = await world.ask(orderQuery, { id }, { as: 'operator', locale })
  const read = diagnosedSchema.parse(data).orderIntegration
  const urls = read.diagnosis?.steps.flatMap(({ actions }) => actions.map(({ url }) => url)) ?? []
  return { ...read, urls }
}

/** A SKU that the store sells through the connector's trade policy right now. */
const aSoldSku = async (): Promise<string> => {
  const skus = skusSchema.parse(await world.control('GET', 'store/demostore/skus'))
  const sold = skus.find(
    ({ active, salesChannels, stock, reserved }) =>
      active &&
      salesChannels.length > 0 &&
      Object.keys(stock).every(
        (warehouse) => (stock[warehouse] ?? 0) - (reserved[warehouse] ?? 0) > 20,
      ),
  )
  if (sold === undefined) throw new Error('The seeded store has SKUs to sell')
  return sold.id
}

const help = (path: string): string => `https://help.vtex.com/en/${path}`

describe('an order that VTEX refuses', () => {
  it('for want of a usable address has incomplete shipping information', async () => {
    const read = await order(await place({ address: { postalCode: '' }, postalCode: '' }))

    expect(read).toMatchObject({
      status: 'FAILED',
      diagnosis: {
        errorType: 'INCOMPLETE_SHIPPING_INFORMATION',
        reprocess: { helps: 'AFTER_FIX' },
      },
    })
    expect(read.urls).toContain(help('docs/tutorials/order-flow-and-status'))
  })

  it('for a SKU that the store does not have has an invalid SKU ID, and says which', async () => {
    const read = await order(await place({ skuId: '99999001', total: 10_000 }))

    expect(read).toMatchObject({ status: 'FAILED', diagnosis: { errorType: 'INVALID_SKU_ID' } })
    expect(`${read.diagnosis?.title} ${read.diagnosis?.meaning}`).toContain('99999001')
  })

  it('for want of stock has unavailable inventory, and is integrated once the stock is fixed', async () => {
    const skuId = await aSoldSku()
    await world.control('PUT', `store/demostore/skus/${skuId}`, { stock: 0 })

    const marketplaceOrderId = 'stock-1'
    const id = await place({ skuId, marketplaceOrderId })
    const failed = await order(id)
    expect(failed).toMatchObject({
      status: 'FAILED',
      diagnosis: { errorType: 'UNAVAILABLE_INVENTORY', reprocess: { helps: 'AFTER_FIX' } },
    })
    expect(`${failed.diagnosis?.title} ${failed.diagnosis?.meaning}`).toContain(skuId)
    expect(failed.urls).toContain(
      help('docs/tutorials/inventory-integration-errors-with-marketplaces'),
    )

    await world.control('PUT', `store/demostore/skus/${skuId}`, { stock: 100 })
    await place({ skuId, marketplaceOrderId, status: 'approved' })
    expect(await order(id)).toMatchObject({ status: 'INTEGRATED', diagnosis: null })
  })

  it('for a total that differs has an amount divergence, to the cent', async () => {
    const read = await order(await place({ skuId: await aSoldSku(), difference: -184 }))

    expect(read).toMatchObject({ status: 'FAILED', diagnosis: { errorType: 'AMOUNT_DIVERGENCE' } })
    expect(read.diagnosis?.title).toMatch(/^1\.84 less than expected \(\d+\.\d\d%\)$/)
    expect(read.urls).toEqual(
      expect.arrayContaining([
        help('docs/tutorials/checking-integrations-in-bridge'),
        help('docs/tutorials/price-divergence-rule'),
        help('docs/tutorials/configuring-price-divergence-rule'),
        '/admin/order-auth',
      ]),
    )
  })
})

describe('an order about which somebody else speaks', () => {
  it('is Unavailable when its marketplace says so', async () => {
    const id = await place({ marketplaceOrderId: 'blocked-1', skuId: await aSoldSku() })
    await world.control('POST', `people/marketplaces/${connectorId}/say`, {
      marketplaceOrderId: 'blocked-1',
      status: 'Unavailable',
    })

    expect(await order(id)).toMatchObject({
      status: 'UNAVAILABLE',
      diagnosis: { errorType: 'UNAVAILABLE_STATUS', reprocess: { helps: 'NO' } },
    })
  })

  it('is in VTEX with a problem when the ERP does not know its carrier, and must not be reprocessed', async () => {
    await world.control('PUT', 'people/erp/demostore/carriers', ['Nobody'])
    const id = await place({ skuId: await aSoldSku(), status: 'approved' })
    await world.control('POST', 'people/erp/demostore/fetch', { orderIds: [id] })

    const read = await eventually(
      () => order(id),
      ({ status }) => status === 'INTEGRATED_WITH_PROBLEM',
    )
    expect(read).toMatchObject({
      status: 'INTEGRATED_WITH_PROBLEM',
      step: 'ERP',
      diagnosis: {
        errorType: 'CARRIER_NOT_REGISTERED_IN_ERP',
        reprocess: { helps: 'NO' },
      },
    })
  })
})

describe('each of them', () => {
  it.each([
    ['pt', /pago|pagou|esperava/],
    ['es', /pagó|esperaba/],
  ])('is explained in %s', async (locale, words) => {
    const id = await place({ skuId: await aSoldSku(), difference: -184 })

    expect((await order(id, locale)).diagnosis?.meaning).toMatch(words)
  })
})
