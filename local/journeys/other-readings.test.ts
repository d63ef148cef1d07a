import { aNotification, eventually, World } from './world'

// Where VTEX's documents leave an answer open, the sandbox plays one reading by default (contributing/assumptions.md).
// Here it plays all the others at once.

let world: World

beforeAll(async () => {
  world = await World.start()
  await world.control('PUT', 'settings', {
    failedCondition: 'silent',
    conditionOnMissingDocument: 'refuses',
    whereWithoutSchema: 'allows',
    unchangedWriteStatus: 304,
    createByIdStatus: 201,
    missingDocument: 'no-content',
    deleteOfMissingDocument: 'not-found',
    textMatch: 'ignores-case',
    differenceOnMissingField: 'skips',
    contentRangeFormat: 'space',
    arrayEquality: 'refuses',
  })
})
afterAll(() => world.close())

const orderQuery = `query ($id: ID!) { orderIntegration(id: $id) { status attempts } }`

describe('under the other readings of VTEX’s documents', () => {
  it('an order is taken, repeated and closed', async () => {
    const order = async () => (await world.ask(orderQuery, { id: 'AMZ-other-1' })).data
    const refused = aNotification({ marketplaceOrderId: 'other-1' })

    expect((await world.deliver(refused)).status).toBe(200)
    expect((await world.deliver(refused)).status).toBe(200)
    expect(await order()).toEqual({ orderIntegration: { status: 'FAILED', attempts: 1 } })

    const approved = { success: true, code: 'SOI002', flow: 'ApproveOrder', operationId: 'second' }
    await world.deliver({ ...refused, ...approved, errors: null })
    expect(await order()).toEqual({ orderIntegration: { status: 'INTEGRATED', attempts: 2 } })
  })

  it('an order that nobody mentioned is absent, not an error', async () => {
    const { data, errors } = await world.ask(orderQuery, { id: 'AMZ-never' })

    expect([data, errors]).toEqual([{ orderIntegration: null }, undefined])
  })

  it('a notification without an order is kept once, however often it comes', async () => {
    const nameless = aNotification({ marketplaceOrderId: null, fields: null })

    const statuses = [await world.deliver(nameless), await world.deliver(nameless)]

    expect(statuses.map(({ status }) => status)).toEqual([200, 200])
  })

  it('the list, its counts and the search work', async () => {
    await world.deliver(aNotification({ marketplaceOrderId: 'other-2' }))

    const inbox = async () =>
      (
        await world.ask(
          '{ orderInbox(filter: { search: "other-2" }) { open { total } orders { totalCount } } }',
        )
      ).data
    const shown = await eventually(inbox, (data) => JSON.stringify(data).includes('"totalCount":1'))

    expect(shown).toMatchObject({ orderInbox: { orders: { totalCount: 1 } } })
  })

  it('a connector is created and its token rotated', async () => {
    const created = await world.ask(
      'mutation { createConnector(input: { affiliateId: "SHP", marketplaceName: "Shopee" }) { ok { connector { id } } } }',
      {},
      { as: 'owner' },
    )
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(created.data))?.[1]
    const rotated = await world.ask(
      'mutation ($id: ID!) { rotateConnectorToken(id: $id) { ok { endpoint } error { code } } }',
      { id },
      { as: 'owner' },
    )

    expect(JSON.stringify(rotated.data)).toContain(`connectors/${id}/`)
  })
})
