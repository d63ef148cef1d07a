import { fieldOf, type Reply } from '../../testing/send'
import { codesOf, leastOrder, startOrderWorld, type OrderWorld } from '../../testing/order-world'

// New Order Integration:
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders
// Checkout error codes: https://developers.vtex.com/docs/guides/checkout-error-codes

let world: OrderWorld

beforeAll(async () => {
  world = await startOrderWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

describe('an order that nothing is wrong with (New Order Integration, scenarios 1 and 2)', () => {
  it('is acknowledged with SOI003, integrated and told of with SOI001', async () => {
    const { body } = await world.place({ marketplaceOrderId: '701-1', status: 'new' })
    expect(fieldOf(body, 'answer')).toEqual({
      status: 200,
      body: {
        marketplaceOrderId: null,
        accountName: 'demostore',
        code: 'SOI003',
        flow: 'PlaceOrder',
        success: true,
        operationId: null,
        errors: null,
        fields: null,
        message: 'Order successfully enqueued',
      },
    })
    expect(world.connector.take()).toEqual([
      {
        url: '/connectors/demostore-amz/order-integration/notification/processing-result?an=demostore',
        body: {
          marketplaceOrderId: '701-1',
          accountName: 'demostore',
          code: 'SOI001',
          flow: 'PlaceOrder',
          success: true,
          operationId: expect.stringMatching(/^[0-9a-f]{8}-/),
          errors: null,
          fields: { mainOrderId: 'AMZ-701-1', franchiseOrderId: null },
          message: 'Order integrated successfully',
        },
      },
    ])
    const reply = await world.order('AMZ-701-1')
    expect(reply.field('status')).toBe('waiting-ffmt-authorization')
    expect(reply.field('salesChannel')).toBe('1')
  })

  it('that was sent as approved is told of twice, with one operationId', async () => {
    const { body } = await world.place()
    const notifications = world.told()
    expect(notifications.map(codesOf)).toEqual(['SOI001', 'SOI002'])
    expect(new Set(notifications.map((one) => fieldOf(one, 'operationId'))).size).toBe(1)
    expect((await world.order(fieldOf(body, 'orderId'))).field('status')).toBe('ready-for-handling')
  })

  it('reserves stock in the warehouse that it goes from', async () => {
    await world.store('skus/1002', { stock: 3, reserved: 0 })
    await world.place({ skuId: '1002', quantity: 2 })
    const sku = await world.sandbox.control('GET', 'store/demostore/skus/1002')
    expect(sku.field('reserved')).toEqual({ '1_1': 2, '1_2': 0 })
    world.connector.take()
    expect(await world.outcome({ skuId: '1002', quantity: 2 })).toBe('EOI002 FMT005')
  })
})

describe('an order without usable delivery data (EOI005; which codes come with it: assumption)', () => {
  it.each([
    [{ address: null }, 'EOI005 FMT001'],
    [{ postalCode: null }, 'EOI005 FMT0074'],
    [{ postalCode: '01<10' }, 'EOI005 CHK0040'],
    [{ address: { street: '', receiverName: null } }, 'EOI005 ORD006 ORD006'],
    [{ address: { country: 'Brazil' } }, 'EOI005 CHK0127'],
    [{ profile: { document: '' } }, 'EOI005 ORD007'],
    [{ profile: { email: 'nobody' } }, 'EOI005 FMT0032'],
    [{ items: [] }, 'EOI005 FMT0026'],
  ])('%j: %s', async (input, expected) => {
    expect(await world.outcome(input)).toBe(expected)
  })

  it('names the field in the documented message', async () => {
    await world.place({ address: { receiverName: '' } })
    expect(fieldOf(world.told()[0], 'errors')).toEqual([
      {
        source: 'Checkout',
        code: 'ORD006',
        description: 'The receiverName field in the shipping attachment is invalid',
      },
    ])
  })

  it('or of an unknown affiliate, is refused (FMT0021)', async () => {
    const url =
      'http://demostore.vtexcommercestable.com.br/api/order-integration/orders?affiliateId=XYZ'
    const body = leastOrder({ connectorEndpoint: world.connector.url })
    expect((await world.sandbox.upstream('POST', url, { token: world.token, body })).status).toBe(
      200,
    )
    await world.sandbox.control('POST', 'order-integration/settle')
    expect(world.told().map(codesOf)).toEqual(['EOI005 FMT0021'])
  })
})

describe('an order whose items cannot be served', () => {
  it.each([
    ['does not exist in the catalogue (EOI004)', { skuId: '900001' }, 'EOI004 ORD027'],
    ['is out of stock (EOI002)', { skuId: '1003' }, 'EOI002 FMT005'],
    ['is inactive (EOI002)', { skuId: '1007' }, 'EOI002 FMT005'],
    ['is beyond every carrier (EOI002)', { postalCode: '99000-000' }, 'EOI002 FMT003'],
    [
      'cannot go with the SLA that was selected (EOI002)',
      { postalCode: '30000-000', sla: 'Express' },
      'EOI002 FMT010',
    ],
  ])('because one %s', async (_, input, expected) => {
    expect(await world.outcome(input)).toBe(expected)
  })

  it('because one is outside of the trade policy of the affiliate (EOI002)', async () => {
    expect(await world.outcome({ skuId: '1011' })).toBe('SOI001, SOI002')
    await world.place({ skuId: '1011' }, 'demostore-mlb')
    expect(world.told().map(codesOf)).toEqual(['EOI002 FMT005'])
  })

  it('because no dock of the trade policy has it: there is no SLA (EOI002)', async () => {
    await world.place({ skuId: '1013' }, 'demostore-ame')
    expect(world.told().map(codesOf)).toEqual(['EOI002 FMT003'])
  })

  it('because one has no price there (assumption: EOI001)', async () => {
    await world.place({ skuId: '1031' }, 'demostore-ame')
    expect(world.told().map(codesOf)).toEqual(['EOI001 FMT0041'])
  })

  it('because the store wants more items in an order (EOI004)', async () => {
    await world.store('settings', { minimumItems: 2 })
    expect(await world.outcome({})).toBe('EOI004 FMT0067')
    await world.store('settings', { minimumItems: 1 })
  })

  it('gets in after the stock is fixed and it is placed again', async () => {
    const input = { marketplaceOrderId: '702-1', skuId: '1017' }
    expect(await world.outcome(input)).toBe('EOI002 FMT005')
    expect((await world.order('AMZ-702-1')).status).toBe(404)
    await world.store('skus/1017', { stock: 10 })
    expect(await world.outcome(input)).toBe('SOI001, SOI002')
    expect((await world.order('AMZ-702-1')).status).toBe(200)
  })

  it.each([
    ['checkout', { skuId: '1007' }, 'EOI002 CHK0029'],
    ['checkout', { skuId: '1003' }, 'EOI002 ORD028'],
    ['none', { skuId: '1003' }, 'EOI002'],
  ])('with the codes of %s in errors (assumption)', async (errorVocabulary, input, expected) => {
    await world.sandbox.set({ errorVocabulary })
    expect(await world.outcome(input)).toBe(expected)
  })

  it.each(['ORD027', 'CHK0272', 'FMT0039'])(
    'with %s for an unknown SKU (assumption)',
    async (unknownSkuError) => {
      await world.sandbox.set({ unknownSkuError })
      expect(await world.outcome({ skuId: '900001' })).toBe(`EOI004 ${unknownSkuError}`)
    },
  )
})

describe('an order whose total is not what the store expects', () => {
  const rule = (action: string): Promise<Reply> =>
    world.store('settings', { divergenceRules: [{ from: 0, to: 10, action }] })

  it('is refused without a rule, with both amounts (EOI003, FMT007)', async () => {
    const { body } = await world.place({ total: 31177 })
    const [notification] = world.told()
    expect(codesOf(notification)).toBe('EOI003 FMT007')
    expect(JSON.stringify(fieldOf(notification, 'errors'))).toMatch(
      /Payment total \(311\.77\) differs from store desired value \(\d+\.\d\d\)/,
    )
    expect((await world.order(fieldOf(body, 'orderId'))).status).toBe(404)
  })

  it('or is approved without a rule (assumption: the help center says both)', async () => {
    await world.sandbox.set({ withoutDivergenceRule: 'approves' })
    expect(await world.outcome({ total: 31177 })).toBe('SOI001, SOI002')
  })

  it('waits for the store where a rule asks it, and cannot be approved (EOI011)', async () => {
    await rule('ask')
    const { body } = await world.place({ difference: -100 })
    expect(world.told().map(codesOf)).toEqual(['SOI001', 'EOI011 CHK0198'])
    const reply = await world.order(fieldOf(body, 'orderId'))
    expect(reply.field('status')).toBe('waiting-for-manual-authorization')
  })

  it('or is told of as EOI011 from the start (assumption)', async () => {
    await rule('ask')
    await world.sandbox.set({ heldPlacement: 'EOI011' })
    expect(await world.outcome({ difference: -100 })).toBe('EOI011 CHK0198')
  })

  it.each(['EOI003', 'EOI001'])('is refused by a rule with %s (assumption)', async (code) => {
    await rule('deny')
    await world.sandbox.set({ deniedDivergence: code })
    expect(await world.outcome({ difference: -100 })).toBe(`${code} FMT007`)
  })

  it('gets in where a rule authorizes it, not outside of its range', async () => {
    await rule('authorize')
    expect(await world.outcome({ difference: -100 })).toBe('SOI001, SOI002')
    expect(await world.outcome({ total: 100 })).toBe('EOI003 FMT007')
  })

  it('is so by a share of what the store expects, or of what is paid (assumption)', async () => {
    await world.store('settings', {
      divergenceRules: [{ from: 0, to: 50, action: 'authorize' }],
    })
    const order = { skuId: '1004', freight: 1290, status: 'new' }
    const sku = await world.sandbox.control('GET', 'store/demostore/skus/1004')
    const expected = Number(fieldOf(sku.field('prices'), '1')) + 1290
    const total = Math.round(expected * 0.6)
    expect(await world.outcome({ ...order, total })).toBe('SOI001')
    await world.sandbox.set({ divergenceBase: 'paid' })
    expect(await world.outcome({ ...order, total })).toBe('EOI003 FMT007')
  })

  it('counts the store’s own freight, or the one that was sent (assumption)', async () => {
    expect(await world.outcome({ freight: 0 })).toBe('EOI003 FMT007')
    await world.sandbox.set({ expectedFreight: 'sent' })
    expect(await world.outcome({ freight: 0, status: 'new' })).toBe('SOI001')
  })

  it('gets in within priceDivergenceAllowanceRate, and interest does not count', async () => {
    expect(await world.outcome({ difference: -100, allowanceRate: 0.05 })).toBe('SOI001, SOI002')
    expect(await world.outcome({ interest: 500 })).toBe('SOI001, SOI002')
  })
})

describe('an order that VTEX knows', () => {
  it('is not created twice (EOI007, FMT009)', async () => {
    await world.place({ marketplaceOrderId: '703-1' })
    world.connector.take()
    expect(await world.outcome({ marketplaceOrderId: '703-1' })).toBe('EOI007 FMT009')
  })

  it.each(['EOI001', 'EOI007'])(
    'as canceled is not created again (FMT0060; assumption: with %s)',
    async (canceledOrderResult) => {
      await world.sandbox.set({ canceledOrderResult })
      await world.sandbox.control('PUT', 'orders/demostore/AMZ-704-1', { status: 'canceled' })
      expect(await world.outcome({ marketplaceOrderId: '704-1' })).toBe(
        `${canceledOrderResult} FMT0060`,
      )
    },
  )

  it('of one account is none of the other’s', async () => {
    await world.place({ marketplaceOrderId: '703-1' }, 'secondstore-amz')
    expect(world.told().map(codesOf)).toEqual(['SOI001', 'SOI002'])
  })
})

describe('an order that the marketplace delivers (scenarios 7 and 8)', () => {
  it('needs stock, and no carrier of the store’s', async () => {
    const far = { postalCode: '99000-000', isFob: true, status: 'new' }
    expect(await world.outcome(far)).toBe('SOI001')
    expect(await world.outcome({ ...far, skuId: '1003' })).toBe('EOI002 FMT005')
  })
})
