import { aNotification, eventually, World } from './world'

const inboxQuery = `query ($search: String) {
  orderInbox(filter: { search: $search }) {
    stale partial
    open { total byStatus { status count } byErrorType { errorType count } }
    orders { totalCount nodes { id marketplaceOrderId status step marketplace { name } diagnosis { errorType title } } }
  }
}`

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) {
    id orderId marketplaceOrderId status step attempts
    history { source code success message errors { code description } cut }
    diagnosis {
      errorType title meaning rawMessage code origin confidence actor
      facts { name value start end }
      knownFacts { name value start }
      reprocess { helps reason }
      steps { text actions { id label url } }
    }
  }
}`

const createQuery = `mutation {
  createConnector(input: { affiliateId: "AMZ", marketplaceName: "Amazon" }) { ok { endpoint } error { code } }
}`

const printed: string[] = []
let world: World

beforeAll(async () => {
  world = await World.start({ log: (line) => printed.push(line) })
})
afterAll(() => world.close())

const order = (id: string, locale = 'en') =>
  world.ask(orderQuery, { id }, { as: 'operator', locale })

describe('a notification that reaches the page', () => {
  it('is on the page within three seconds, with its numbers and its steps', async () => {
    const startedAt = Date.now()
    expect((await world.deliver(aNotification())).status).toBe(200)

    const { data } = await eventually(
      () => world.ask(inboxQuery, { search: '701-1' }),
      (answer) => JSON.stringify(answer.data).includes('"701-1"'),
    )

    expect(Date.now() - startedAt).toBeLessThan(3_000)
    expect(data).toMatchObject({
      orderInbox: {
        stale: false,
        open: { byErrorType: [{ errorType: 'AMOUNT_DIVERGENCE' }] },
        orders: {
          totalCount: 1,
          nodes: [
            {
              id: 'AMZ-701-1',
              status: 'FAILED',
              step: 'PLACE',
              marketplace: { name: 'Amazon' },
              diagnosis: { title: '1.84 less than expected (0.59%)' },
            },
          ],
        },
      },
    })
  })

  it.each([
    [
      'en',
      'At the marketplace the customer paid 311.77; your store expected 313.61: 1.84 less (0.59%).',
    ],
    [
      'pt',
      'No marketplace o cliente pagou 311,77; sua loja esperava 313,61: 1,84 a menos (0,59%).',
    ],
    [
      'es',
      'En el marketplace el cliente pagó 311,77; tu tienda esperaba 313,61: 1,84 menos (0,59%).',
    ],
  ])('is explained in %s with the numbers of the order', async (locale, sentence) => {
    await world.deliver(aNotification({ marketplaceOrderId: '701-5' }))

    const { data } = await order('AMZ-701-5', locale)

    expect(data).toMatchObject({
      orderIntegration: {
        diagnosis: {
          errorType: 'AMOUNT_DIVERGENCE',
          meaning: expect.stringContaining(sentence),
          rawMessage: 'Payment total (311.77) differs from store desired value (313.61)',
          confidence: 'HIGH',
          actor: 'PRICING',
          reprocess: { helps: 'AFTER_FIX' },
          knownFacts: expect.arrayContaining([{ name: 'paid', value: '311.77', start: null }]),
        },
      },
    })
  })

  it('links the documents and the places of the Admin that its steps name', async () => {
    await world.deliver(aNotification({ marketplaceOrderId: '701-6' }))

    const { data } = await order('AMZ-701-6')
    const links = JSON.stringify(data)

    for (const target of [
      'https://help.vtex.com/en/docs/tutorials/checking-integrations-in-bridge',
      'https://help.vtex.com/en/docs/tutorials/price-divergence-rule',
      'https://help.vtex.com/en/docs/tutorials/configuring-price-divergence-rule',
      '/admin/order-auth',
      '/admin/bridge/#/marketplace/order',
    ]) {
      expect(links).toContain(`"${target}"`)
    }
  })

  it('awaits authorization when VTEX holds the order for the store', async () => {
    await world.deliver(aNotification({ marketplaceOrderId: '701-2', code: 'EOI011' }))

    const { data } = await order('AMZ-701-2')

    expect(data).toMatchObject({
      orderIntegration: {
        status: 'AWAITING_AUTHORIZATION',
        step: 'APPROVE',
        diagnosis: { errorType: 'AMOUNT_DIVERGENCE', reprocess: { helps: 'NO' } },
      },
    })
  })

  it('is closed by a later success, and found by its exact id all the same', async () => {
    await world.deliver(aNotification({ marketplaceOrderId: '701-3' }))
    await world.deliver(
      aNotification({
        marketplaceOrderId: '701-3',
        operationId: 'second',
        success: true,
        code: 'SOI002',
        flow: 'ApproveOrder',
        errors: null,
        fields: { mainOrderId: 'AMZ-701-3', franchiseOrderId: null },
      }),
    )

    const { data } = await world.ask(inboxQuery, { search: '701-3' })

    expect(data).toMatchObject({
      orderInbox: {
        orders: { nodes: [{ id: 'AMZ-701-3', status: 'INTEGRATED', diagnosis: null }] },
      },
    })
    expect(JSON.stringify((await world.ask(inboxQuery)).data)).not.toContain('701-3')
  })

  it('asks VTEX once under each of its ids when a failure follows a success, and stands when VTEX does not have the order', async () => {
    const marketplaceOrderId = '701-4'
    const placed = { success: true, code: 'SOI001', operationId: 'first', errors: null }
    await world.deliver(aNotification({ marketplaceOrderId, ...placed }))
    // Nothing of it needs anybody, and Orders does not have it.
    expect((await order('AMZ-701-4')).data).toEqual({ orderIntegration: null })
    await world.control('DELETE', 'requests')

    await world.deliver(aNotification({ marketplaceOrderId, operationId: 'second' }))

    const asked = await world.control('GET', 'requests')
    expect(
      JSON.stringify(asked)
        .match(/oms\/pvt\/orders\/AMZ-701-4[^"]*/g)
        ?.sort(),
    ).toEqual([
      'oms/pvt/orders/AMZ-701-4',
      'oms/pvt/orders/AMZ-701-4-01',
      'oms/pvt/orders/AMZ-701-4_FBA',
    ])
    expect((await order('AMZ-701-4')).data).toMatchObject({
      orderIntegration: { status: 'FAILED', diagnosis: { errorType: 'AMOUNT_DIVERGENCE' } },
    })
  })

  it('is null for an order that nobody mentioned', async () => {
    expect((await order('AMZ-999')).data).toEqual({ orderIntegration: null })
  })
})

describe('who may what', () => {
  it('tells nobody anything', async () => {
    const { data, errors } = await world.ask(inboxQuery, {}, {})

    expect(data?.orderInbox ?? null).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })

  it('lets a viewer read and not create connectors', async () => {
    const read = await world.ask(inboxQuery, {}, { as: 'viewer' })
    const written = await world.ask(createQuery, {}, { as: 'viewer' })

    expect(read.errors).toBeUndefined()
    expect(written.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  it('names the field that a form gets wrong, in the reader’s language', async () => {
    const { data } = await world.ask(
      `mutation { createConnector(input: { affiliateId: "A!", marketplaceName: "x" }) { error { code field message } } }`,
      {},
      { as: 'owner', locale: 'pt' },
    )

    expect(data).toEqual({
      createConnector: {
        error: {
          code: 'INVALID_INPUT',
          field: 'affiliateId',
          message: 'Este valor está em um formato inválido.',
        },
      },
    })
  })

  it('keeps two accounts of one runtime apart', async () => {
    await world.deliver(
      aNotification({ accountName: 'secondstore', marketplaceOrderId: 'only-second' }),
      'secondstore',
    )
    await world.deliver(aNotification({ marketplaceOrderId: 'only-first' }))
    const asking = { as: 'operator', account: 'secondstore' } as const

    const first = JSON.stringify(await world.ask(inboxQuery))
    const second = JSON.stringify(await world.ask(inboxQuery, {}, asking))

    expect(first).toContain('only-first')
    expect(first).not.toContain('only-second')
    expect(second).toContain('only-second')
    expect(second).not.toContain('only-first')
    expect((await world.ask(orderQuery, { id: 'AMZ-only-first' }, asking)).data).toEqual({
      orderIntegration: null,
    })
  })
})

describe('a connector’s token', () => {
  const rotate = `mutation ($id: ID!) { rotateConnectorToken(id: $id) { ok { endpoint } } }`
  const revoke = `mutation ($id: ID!) { revokeConnectorToken(id: $id) { ok { id } error { code } } }`
  const path = '/order-integration/notification/processing-result?an=demostore'
  const post = async (endpoint: string) =>
    fetch(`${endpoint}${path}`, { method: 'POST', body: JSON.stringify(aNotification()) })

  const endpointIn = (answer: { data?: unknown }, field: string): string =>
    String(
      Reflect.get(
        Object(Reflect.get(Object(Reflect.get(Object(answer.data), field)), 'ok')),
        'endpoint',
      ),
    )

  it('stays valid beside its successor, and ends with the next one or with revocation', async () => {
    const first = endpointIn(await world.ask(createQuery, {}, { as: 'owner' }), 'createConnector')
    const id = first.split('/').at(-2)
    const rotated = async () =>
      endpointIn(await world.ask(rotate, { id }, { as: 'owner' }), 'rotateConnectorToken')
    const second = await rotated()
    expect([(await post(first)).status, (await post(second)).status]).toEqual([200, 200])

    const third = await rotated()
    expect([(await post(first)).status, (await post(third)).status]).toEqual([404, 200])

    await world.ask(revoke, { id }, { as: 'owner' })
    expect([(await post(second)).status, (await post(third)).status]).toEqual([404, 404])
  })

  it('is neither in the store nor in what the parts print', async () => {
    const token = (await world.endpoint()).split('/').at(-1) ?? 'no token'

    const stored = await eventually(
      async () => JSON.stringify(await world.documentsOf('orderops_connector')),
      (documents) => documents !== '[]',
    )

    expect(stored).toContain('"affiliateId":"AMZ"')
    expect(stored).not.toContain(token)
    expect(printed.join('\n')).not.toContain(token)
    expect(JSON.stringify(await world.control('GET', 'requests'))).not.toContain(token)
  })
})
