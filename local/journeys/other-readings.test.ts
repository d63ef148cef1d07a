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
    affiliatesForApps: 'refuses',
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

  it('a store whose affiliates the app may not read has the marketplaces of its connectors', async () => {
    const marketplaces = async () =>
      (await world.ask('{ settings { affiliates { id source } } }', {}, { as: 'owner' })).data

    expect(
      await eventually(marketplaces, (data) => JSON.stringify(data).includes('CONNECTOR')),
    ).toMatchObject({
      settings: { affiliates: expect.arrayContaining([{ id: 'AMZ', source: 'CONNECTOR' }]) },
    })
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

  it('a person’s views are saved, named anew and deleted, and nobody else has them', async () => {
    const answer = 'ok { id name query } error { code message field }'
    const add = `mutation ($name: String!) {
      addSavedViews(views: [{ name: $name, query: "marketplace=AMZ" }]) { ${answer} }
    }`
    const rename = `mutation ($id: ID!, $name: String!) { renameSavedView(id: $id, name: $name) { ${answer} } }`
    const remove = `mutation ($id: ID!) { deleteSavedView(id: $id) { ${answer} } }`
    const viewsOf = async (as: 'operator' | 'viewer') =>
      (await world.ask('{ savedViews { name } }', {}, { as })).data
    expect(await viewsOf('viewer')).toEqual({ savedViews: [] })

    const added = await world.ask(add, { name: 'Amazon' }, { as: 'viewer' })
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(added.data))?.[1]
    expect(await world.ask(add, { name: 'Amazon' }, { as: 'viewer' })).toEqual(added)
    for (const name of ['Amazon', 'Mornings']) {
      const renamed = await world.ask(rename, { id, name }, { as: 'viewer' })
      const ok = [{ id, name, query: 'marketplace=AMZ' }]
      expect(renamed.data).toEqual({ renameSavedView: { ok, error: null } })
    }
    expect(await viewsOf('viewer')).toEqual({ savedViews: [{ name: 'Mornings' }] })
    expect(await viewsOf('operator')).toEqual({ savedViews: [] })

    const refused = await world.ask(add, { name: ' ' }, { as: 'viewer', locale: 'pt-BR' })
    expect(refused.data).toEqual({
      addSavedViews: {
        ok: null,
        error: {
          code: 'INVALID_INPUT',
          message: 'Este campo é obrigatório.',
          field: 'views.0.name',
        },
      },
    })
    for (const attempt of ['first', 'again']) {
      const removed = await world.ask(remove, { id }, { as: 'viewer' })
      expect([attempt, removed.data]).toEqual([
        attempt,
        { deleteSavedView: { ok: [], error: null } },
      ])
    }
    expect(await viewsOf('viewer')).toEqual({ savedViews: [] })
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
