import { z } from 'zod'
import { aNotification, eventually, World, type Asking } from './world'

// A message that nobody knows is taught by somebody who knows the store, and what was taught is taken back.
// Each test has a message in words of its own, so that all can share one account.

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

const templatesSchema = z.object({
  unclassifiedTemplates: z.array(z.object({ template: z.string() }).passthrough()),
})

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const failing = (marketplaceOrderId: string, description: string, code = 'ZZZ901') =>
  aNotification({
    marketplaceOrderId,
    operationId: `operation-${marketplaceOrderId}`,
    code,
    message: '',
    errors: [{ source: 'Connector', code, description }],
  })

const unknownMessage = (word: string, number: number) => `${word} ${number} quux flibbet`

const deliverAll = async (notifications: readonly object[]): Promise<void> => {
  for (const notification of notifications) {
    expect((await world.deliver(notification)).status).toBe(200)
  }
}

const owner = { as: 'owner' } as const

/** What the page says of the messages with a word. */
const listed = async (word: string, asking: Asking = owner) => {
  const { data } = await world.ask(templatesQuery, {}, asking)
  const { unclassifiedTemplates } = templatesSchema.parse(data)
  return unclassifiedTemplates.filter(({ template }) => template.startsWith(`${word} `))
}

/** Two orders fail with the same unknown words, and one with words that are known. */
const learn = async (word: string) => {
  await deliverAll([
    failing(`${word}-1`, unknownMessage(word, 1201)),
    failing(`${word}-2`, unknownMessage(word, 88)),
    aNotification({ marketplaceOrderId: `${word}-known` }),
  ])
  const [found] = await listed(word)
  if (found === undefined) throw new Error(`No message with ${word} is listed`)
  return found.template
}

describe('a message that nobody knows', () => {
  it('is listed with its orders and a sample', async () => {
    const template = await learn('zorp')

    expect(await listed('zorp')).toMatchObject([
      {
        template,
        openOrders: 2,
        pastOrders: 2,
        sample: unknownMessage('zorp', 88),
        marketplaces: [{ id: 'AMZ', name: 'Amazon' }],
        sampleOrders: [{ marketplaceOrderId: 'zorp-2' }, { marketplaceOrderId: 'zorp-1' }],
        taught: null,
      },
    ])
  })

  it('means at once what an owner says, in the list and on the order, until it is taken back', async () => {
    const template = await learn('grelb')

    const taught = await world.ask(teachQuery, { template, errorType: 'SELLER_ACCOUNT' }, owner)

    expect(taught.data).toEqual({
      teachTemplate: {
        ok: { template, errorType: 'SELLER_ACCOUNT', affectedOrders: 2 },
        error: null,
      },
    })
    const list = await world.ask(listQuery, { errorTypes: ['SELLER_ACCOUNT'] })
    expect(list.data).toMatchObject({
      orderInbox: {
        open: {
          byErrorType: expect.arrayContaining([
            { errorType: 'SELLER_ACCOUNT', count: 2 },
            expect.objectContaining({ errorType: 'AMOUNT_DIVERGENCE' }),
          ]),
        },
        orders: {
          totalCount: 2,
          nodes: [{ diagnosis: { errorType: 'SELLER_ACCOUNT', origin: 'SET_BY_PERSON' } }, {}],
        },
        issues: { nodes: [{ errorType: 'SELLER_ACCOUNT', orderCount: 2 }] },
      },
    })
    expect((await world.ask(orderQuery, { id: 'AMZ-grelb-1' })).data).toEqual({
      orderIntegration: {
        diagnosis: {
          errorType: 'SELLER_ACCOUNT',
          origin: 'SET_BY_PERSON',
          confidence: 'HIGH',
          rawMessage: unknownMessage('grelb', 1201),
        },
      },
    })

    const forgotten = await world.ask(forgetQuery, { template }, owner)

    expect(forgotten.data).toMatchObject({
      forgetTemplate: { ok: { template, affectedOrders: 2 }, error: null },
    })
    expect((await world.ask(orderQuery, { id: 'AMZ-grelb-1' })).data).toMatchObject({
      orderIntegration: { diagnosis: { errorType: 'UNCLASSIFIED', origin: 'REPORTED' } },
    })
  })

  it('stays listed when it was taught and no order needs it any more, with its past orders', async () => {
    const template = await learn('snarv')
    await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)
    await deliverAll(
      ['snarv-1', 'snarv-2'].map((marketplaceOrderId) =>
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

    const found = await eventually(
      () => listed('snarv'),
      (templates) => JSON.stringify(templates).includes('"pastOrders":2'),
    )

    expect(found).toMatchObject([
      {
        template,
        openOrders: 0,
        pastOrders: 2,
        sample: null,
        firstSeenAt: null,
        taught: { errorType: 'CUSTOMER_DATA' },
      },
    ])
  })

  it('leaves a message with a documented code alone', async () => {
    const template = await learn('plimf')
    await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)
    await deliverAll([failing('plimf-coded', unknownMessage('plimf', 5), 'FMT007')])

    const { data } = await world.ask(orderQuery, { id: 'AMZ-plimf-coded' })

    expect(data).toMatchObject({
      orderIntegration: { diagnosis: { errorType: 'AMOUNT_DIVERGENCE', origin: 'REPORTED' } },
    })
  })

  it('is taught by an owner only, about a message that was seen, and as something that means something', async () => {
    const template = await learn('drosk')
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
    expect(await listed('drosk', { as: 'viewer' })).toMatchObject([{ template, taught: null }])
  })

  it('is taught to one account only', async () => {
    const template = await learn('vulke')
    await world.deliver(
      { ...failing('vulke-1', unknownMessage('vulke', 7)), accountName: 'secondstore' },
      'secondstore',
    )
    await world.ask(teachQuery, { template, errorType: 'CUSTOMER_DATA' }, owner)

    expect(await listed('vulke', { as: 'owner', account: 'secondstore' })).toMatchObject([
      { template, openOrders: 1, taught: null },
    ])
  })
})
