import { aNotification, eventually, World } from './world'

// A message that nobody knows is taught by somebody who knows the store, and what was taught is taken back.

const listQuery = `query ($search: String, $errorTypes: [ErrorType!]) {
  orderInbox(filter: { search: $search, errorTypes: $errorTypes }) {
    open { byErrorType { errorType count } }
    orders { totalCount nodes { diagnosis { errorType origin title } } }
    issues { nodes { errorType orderCount } }
  }
}`

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) { diagnosis { errorType origin confidence rawMessage } }
}`

const templatesQuery = `query {
  unclassifiedTemplates {
    template openOrders pastOrders sample firstSeenAt lastSeenAt
    marketplaces { id name }
    sampleOrders { marketplaceOrderId }
    taught { errorType taughtAt }
  }
}`

const teachQuery = `mutation ($template: String!, $errorType: ErrorType!) {
  teachTemplate(template: $template, errorType: $errorType) {
    ok { template errorType affectedOrders }
    error { code field message }
  }
}`

const forgetQuery = `mutation ($template: String!) {
  forgetTemplate(template: $template) { ok { template affectedOrders } error { code field } }
}`

let world: World

beforeEach(async () => {
  world = await World.start()
})
afterEach(() => world.close())

const failing = (marketplaceOrderId: string, description: string, code = 'ZZZ901') =>
  aNotification({
    marketplaceOrderId,
    operationId: `operation-${marketplaceOrderId}`,
    code,
    message: '',
    errors: [{ source: 'Connector', code, description }],
  })

const unknownMessage = (number: number) => `Zorp ${number} quux flibbet`

const deliverAll = async (notifications: readonly object[]): Promise<void> => {
  for (const notification of notifications) {
    expect((await world.deliver(notification)).status).toBe(200)
  }
}

const learn = async () => {
  await deliverAll([
    failing('unknown-1', unknownMessage(1201)),
    failing('unknown-2', unknownMessage(88)),
    aNotification({ marketplaceOrderId: 'known-1' }),
  ])
  const { data } = await world.ask(templatesQuery)
  const [template = ''] = /zorp [^"]+/.exec(JSON.stringify(data)) ?? []
  return { template, data }
}

const owner = { as: 'owner' } as const

describe('a message that nobody knows', () => {
  it('is listed with its orders and a sample', async () => {
    const { template, data } = await learn()

    expect(data).toMatchObject({
      unclassifiedTemplates: [
        {
          template,
          openOrders: 2,
          pastOrders: 2,
          sample: unknownMessage(88),
          marketplaces: [{ id: 'AMZ', name: 'Amazon' }],
          sampleOrders: [{ marketplaceOrderId: 'unknown-2' }, { marketplaceOrderId: 'unknown-1' }],
          taught: null,
        },
      ],
    })
  })

  it('means at once what an owner says, in the list and on the order, until it is taken back', async () => {
    const { template } = await learn()

    const taught = await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)

    expect(taught.data).toEqual({
      teachTemplate: {
        ok: { template, errorType: 'CUSTOMER_DATA', affectedOrders: 2 },
        error: null,
      },
    })
    const list = await world.ask(listQuery, { errorTypes: ['CUSTOMER_DATA'] })
    expect(list.data).toMatchObject({
      orderInbox: {
        open: { byErrorType: [{ errorType: 'CUSTOMER_DATA', count: 2 }, { count: 1 }] },
        orders: {
          totalCount: 2,
          nodes: [{ diagnosis: { errorType: 'CUSTOMER_DATA', origin: 'SET_BY_PERSON' } }, {}],
        },
        issues: { nodes: [{ errorType: 'CUSTOMER_DATA', orderCount: 2 }] },
      },
    })
    expect((await world.ask(orderQuery, { id: 'AMZ-unknown-1' })).data).toEqual({
      orderIntegration: {
        diagnosis: {
          errorType: 'CUSTOMER_DATA',
          origin: 'SET_BY_PERSON',
          confidence: 'HIGH',
          rawMessage: unknownMessage(1201),
        },
      },
    })

    const forgotten = await world.ask(forgetQuery, { template }, owner)

    expect(forgotten.data).toMatchObject({
      forgetTemplate: { ok: { template, affectedOrders: 2 }, error: null },
    })
    expect((await world.ask(orderQuery, { id: 'AMZ-unknown-1' })).data).toMatchObject({
      orderIntegration: { diagnosis: { errorType: 'UNCLASSIFIED', origin: 'REPORTED' } },
    })
  })

  it('stays listed when it was taught and no order needs it any more, with its past orders', async () => {
    const { template } = await learn()
    await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)
    await deliverAll(
      ['unknown-1', 'unknown-2'].map((marketplaceOrderId) =>
        aNotification({
          marketplaceOrderId,
          operationId: `done-${marketplaceOrderId}`,
          success: true,
          code: 'SOI002',
          flow: 'ApproveOrder',
          errors: null,
        }),
      ),
    )

    const { data } = await eventually(
      () => world.ask(templatesQuery),
      (answer) => JSON.stringify(answer.data).includes('"pastOrders":2'),
    )

    expect(data).toMatchObject({
      unclassifiedTemplates: [
        {
          template,
          openOrders: 0,
          pastOrders: 2,
          sample: null,
          firstSeenAt: null,
          taught: { errorType: 'CUSTOMER_DATA' },
        },
      ],
    })
  })

  it('leaves a message with a documented code alone', async () => {
    const { template } = await learn()
    await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)
    await deliverAll([failing('coded-1', unknownMessage(5), 'FMT007')])

    const { data } = await world.ask(orderQuery, { id: 'AMZ-coded-1' })

    expect(data).toMatchObject({
      orderIntegration: { diagnosis: { errorType: 'AMOUNT_DIVERGENCE', origin: 'REPORTED' } },
    })
  })

  it('is taught by an owner only, about a message that was seen, and as something that means something', async () => {
    const { template } = await learn()
    const asViewer = await world.ask(
      teachQuery,
      { template, errorType: 'CUSTOMER_DATA' },
      { as: 'viewer' },
    )
    const unseen = await world.ask(
      teachQuery,
      { template: 'never seen', errorType: 'CUSTOMER_DATA' },
      owner,
    )
    const meaningless = await world.ask(teachQuery, { template, errorType: 'NOT_REPORTED' }, owner)
    const untaught = await world.ask(forgetQuery, { template }, owner)

    expect(asViewer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(unseen.data).toMatchObject({ teachTemplate: { ok: null, error: { code: 'NOT_FOUND' } } })
    expect(meaningless.data).toMatchObject({
      teachTemplate: { ok: null, error: { code: 'INVALID_INPUT', field: 'errorType' } },
    })
    expect(untaught.data).toMatchObject({
      forgetTemplate: { ok: null, error: { code: 'NOT_FOUND' } },
    })
    expect((await world.ask(templatesQuery, {}, { as: 'viewer' })).errors).toBeUndefined()
  })

  it('is taught to one account only', async () => {
    const { template } = await learn()
    await world.deliver(
      { ...failing('unknown-1', unknownMessage(7)), accountName: 'secondstore' },
      'secondstore',
    )
    await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)

    const other = { as: 'owner', account: 'secondstore' } as const
    const listed = await world.ask(templatesQuery, {}, other)

    expect(listed.data).toMatchObject({
      unclassifiedTemplates: [{ template, openOrders: 1, taught: null }],
    })
  })
})
