import { aNotification, eventually, World } from './world'

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) {
    status step alternateIds
    value { amount currency }
    createdAt
    shipBy { at source estimated }
    items { skuId quantity unitPrice }
    carrier { name service }
    salesChannel postalArea
    diagnosis { errorType reprocess { helps } }
    history { source reportedBy status message occurredAt }
  }
}`

const occurredAt = '2026-11-20T10:00:00.000Z'

const aFact = (different: Readonly<Record<string, unknown>> = {}) => ({
  marketplaceOrderId: 'fact-1',
  reportedBy: 'CONNECTOR',
  occurredAt,
  ...different,
})

let world: World
let url: string

beforeAll(async () => {
  world = await World.start()
  url = `${await world.endpoint()}/order-facts?an=demostore`
})
afterAll(() => world.close())

const tell = async (facts: unknown) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof facts === 'string' ? facts : JSON.stringify(facts),
  })
  return { status: response.status, body: await response.text() }
}

const refusedByErp = (marketplaceOrderId: string) =>
  aFact({ marketplaceOrderId, reportedBy: 'ERP', status: 'REFUSED' })

const order = async (id: string) => (await world.ask(orderQuery, { id: `AMZ-${id}` })).data

describe('order facts', () => {
  it('bring what a notification lacks: value, deadline, items, carrier and postal area', async () => {
    const told = await tell(
      aFact({
        value: { amount: 31177, currency: 'BRL' },
        createdAt: '2026-11-20T09:00:00-03:00',
        shipBy: '2026-11-24T18:00:00.000Z',
        items: [{ skuId: '310118449', quantity: 2, unitPrice: 15000 }],
        freight: 1177,
        postalCode: '22250-040',
        carrier: { name: 'Loggi', service: 'Expressa' },
        salesChannel: '2',
        alternateIds: ['pack-9'],
        somethingElse: true,
      }),
    )

    expect(told).toEqual({ status: 200, body: '{"kept":1,"unknownFields":1}' })
    expect(await order('fact-1')).toEqual({ orderIntegration: null })
    await world.deliver(aNotification({ marketplaceOrderId: 'fact-1' }))
    expect(await order('fact-1')).toMatchObject({
      orderIntegration: {
        value: { amount: 31177, currency: 'BRL' },
        createdAt: '2026-11-20T12:00:00.000Z',
        shipBy: { at: '2026-11-24T18:00:00.000Z', source: 'CONNECTOR', estimated: false },
        items: [{ skuId: '310118449', quantity: 2, unitPrice: 15000 }],
        carrier: { name: 'Loggi', service: 'Expressa' },
        salesChannel: '2',
        postalArea: '22250',
        alternateIds: ['pack-9'],
      },
    })
  })

  it('that are a test are checked and not kept', async () => {
    const test = aFact({ marketplaceOrderId: 'order-integrations-test', somethingElse: true })

    expect(await tell([test, refusedByErp('beside-a-test')])).toEqual({
      status: 200,
      body: '{"kept":1,"unknownFields":1}',
    })
    expect(await order('order-integrations-test')).toEqual({ orderIntegration: null })
    expect(await order('beside-a-test')).not.toEqual({ orderIntegration: null })
  })

  it('do not put an order before people while they tell no state', async () => {
    await tell(aFact({ marketplaceOrderId: 'quiet', value: { amount: 100, currency: 'BRL' } }))

    const { data } = await world.ask(
      `{ orderInbox(filter: { search: "nothing-but-quiet" }) { orders { totalCount } } }`,
    )

    expect(data).toEqual({ orderInbox: { orders: { totalCount: 0 } } })
    expect(await order('quiet')).toEqual({ orderIntegration: null })
  })

  it('show an order as Unavailable when its marketplace says so', async () => {
    await tell(
      aFact({ marketplaceOrderId: 'blocked', reportedBy: 'MARKETPLACE', status: 'Indisponível' }),
    )

    expect(await order('blocked')).toMatchObject({
      orderIntegration: {
        status: 'UNAVAILABLE',
        diagnosis: { errorType: 'UNAVAILABLE_STATUS' },
        history: [
          { source: 'ORDER_FACT', reportedBy: 'MARKETPLACE', status: 'Indisponível', occurredAt },
        ],
      },
    })
  })

  it('show an order that the ERP refuses as in VTEX with a problem, and take it back when the ERP accepts it', async () => {
    const placed = {
      marketplaceOrderId: 'erp-1',
      success: true,
      code: 'SOI002',
      flow: 'ApproveOrder',
      errors: null,
    }
    await world.deliver(aNotification(placed))
    const refused = aFact({
      marketplaceOrderId: 'erp-1',
      reportedBy: 'ERP',
      status: 'REFUSED',
      message: 'Transportadora não cadastrada',
    })
    await tell(refused)

    expect(await order('erp-1')).toMatchObject({
      orderIntegration: { status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP' },
    })

    await tell({
      ...refused,
      status: 'ACCEPTED',
      message: undefined,
      occurredAt: '2026-11-20T11:00:00Z',
    })
    expect(await order('erp-1')).toMatchObject({
      orderIntegration: { status: 'INTEGRATED', diagnosis: null },
    })
  })

  it('warn of an order that was cancelled at the marketplace and is alive in VTEX', async () => {
    await world.deliver(
      aNotification({ marketplaceOrderId: 'alive', success: true, code: 'SOI002', errors: null }),
    )
    await tell(
      aFact({ marketplaceOrderId: 'alive', reportedBy: 'MARKETPLACE', status: 'canceled' }),
    )

    expect(await order('alive')).toMatchObject({
      orderIntegration: {
        status: 'INTEGRATED_WITH_PROBLEM',
        step: 'CANCEL',
        diagnosis: { errorType: 'ORDER_CANCELED' },
      },
    })
  })

  it('are taken from an order as it is handed to VTEX, without its buyer', async () => {
    const told = await tell({
      marketplaceOrderId: 'enqueued',
      marketplaceOrderStatus: 'new',
      marketplacePaymentValue: 31177,
      allowFranchises: false,
      items: [{ id: '310118449', price: 15000, quantity: 2 }],
      clientProfileData: {
        email: 'buyer-9@example.com',
        firstName: 'Synthetic',
        document: '52998224725',
      },
      shippingData: {
        logisticsInfo: [{ price: 1177, selectedSla: 'Expressa' }],
        selectedAddresses: [
          { postalCode: '22250-040', street: 'Rua Sintética', receiverName: 'Synthetic' },
        ],
      },
    })

    expect(told.status).toBe(200)
    await world.deliver(aNotification({ marketplaceOrderId: 'enqueued' }))
    expect(await order('enqueued')).toMatchObject({
      orderIntegration: { items: [{ skuId: '310118449', quantity: 2 }], postalArea: '22250' },
    })
    const stored = await eventually(
      async () => JSON.stringify(await world.documentsOf('orderops_order_integration')),
      (documents) => documents.includes('enqueued'),
    )
    for (const text of [
      'buyer-9',
      'Synthetic',
      '52998224725',
      'Sintética',
      '22250040',
      '22250-040',
    ]) {
      expect(stored).not.toContain(text)
    }
  })

  it('come 500 at a time, and a repeat of them changes nothing', async () => {
    const facts = Array.from({ length: 500 }, (_, index) => refusedByErp(`many-${index}`))

    expect((await tell(facts)).body).toContain('"kept":500')
    expect((await tell(facts)).body).toContain('"kept":500')
    expect(await order('many-499')).toMatchObject({ orderIntegration: { history: [{}] } })
  })

  it.each([
    ['no order', aFact({ marketplaceOrderId: undefined }), 'marketplaceOrderId'],
    ['a reporter that nobody knows', aFact({ reportedBy: 'NEIGHBOUR' }), 'reportedBy'],
    ['no time', aFact({ occurredAt: 'yesterday' }), 'occurredAt'],
    ['a time far ahead', aFact({ occurredAt: '2999-01-01T00:00:00Z' }), 'occurredAt'],
    [
      'an amount that is not in minor units',
      aFact({ value: { amount: 3.5, currency: 'BRL' } }),
      'value.amount',
    ],
    [
      'a currency without a code',
      aFact({ value: { amount: 3, currency: 'R$' } }),
      'value.currency',
    ],
    ['a list of nothing but wrong ones', [aFact({ reportedBy: 1 })], '0.reportedBy'],
    ['what is not JSON', '{', 'body'],
  ])('are refused for %s, naming the field', async (_, facts, field) => {
    const { status, body } = await tell(facts)

    expect(status).toBe(400)
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'INVALID_INPUT', field } })
  })

  it('are kept without a wrong one among them, which is named', async () => {
    const wrong = aFact({ occurredAt: '2026-11-20T10:00:00+99:99' })
    const { status, body } = await tell([refusedByErp('beside'), wrong])

    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({
      kept: 1,
      refused: [{ index: 1, field: 'occurredAt', reason: 'wrong-shape' }],
    })
    expect(await order('beside')).toMatchObject({ orderIntegration: { history: [{}] } })
  })

  it('are refused when there are more than 500', async () => {
    const { status, body } = await tell(Array.from({ length: 501 }, () => aFact()))

    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ error: { field: 'body', reason: 'too-long' } })
  })
})
