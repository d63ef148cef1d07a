import { aNotification, eventually, World } from './world'

const everyOrderQuery = `query ($filter: OrderIntegrationFilter, $days: Int) {
  orderInbox(filter: $filter) {
    open { total }
    orders { totalCount soughtId nodes { id status } }
    volume(days: $days) { day integrated failed asOf }
  }
}`

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

describe('all orders', () => {
  it('are found by their ID though they need nobody, and counted by the day on which they came', async () => {
    await world.control('PUT', 'orders/demostore/AMZ-701-done', {})
    const filter = { openOnly: false, search: '701-done' }

    const { data } = await eventually(
      () => world.ask(everyOrderQuery, { filter, days: 1 }),
      (answer) => /"totalCount":1.*"failed":[0-9]/.test(JSON.stringify(answer.data)),
    )

    expect(data).toMatchObject({
      orderInbox: {
        orders: {
          totalCount: 1,
          soughtId: 'FOUND',
          nodes: [{ id: 'AMZ-701-done', status: 'INTEGRATED' }],
        },
        volume: [{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), asOf: expect.any(String) }],
      },
    })
  })

  it('are found by the ID of their pack, which a source named once, and only the ID is kept', async () => {
    await world.control('PUT', 'orders/demostore/AMZ-701-packed', {})
    const told = { reportedBy: 'MARKETPLACE', status: 'approved', alternateIds: ['PACK-20000071'] }
    const tell = (marketplaceOrderId: string, alternateIds = told.alternateIds) =>
      world.tell({
        ...{ ...told, marketplaceOrderId, alternateIds },
        occurredAt: '2026-11-20T10:00:00.000Z',
      })
    const search = async () => {
      const filter = { openOnly: false, search: 'pack-20000071' }
      return (await world.ask(everyOrderQuery, { filter, days: 1 })).data
    }
    const found = { soughtId: 'FOUND', nodes: [{ id: 'AMZ-701-packed', status: 'INTEGRATED' }] }
    expect((await tell('701-packed')).status).toBe(200)
    expect(await search()).toMatchObject({ orderInbox: { orders: found } })

    await world.host.shiftClock(6 * 60_000)
    await tell('701-other', ['PACK-20000072'])
    const written = () => world.documentsOf('orderops_alias')
    const isWritten = (documents: unknown) => JSON.stringify(documents).includes('PACK-20000072')
    expect(await eventually(written, isWritten)).toHaveLength(1)
    expect(await search()).toMatchObject({ orderInbox: { orders: found } })
    const records = JSON.stringify(await world.documentsOf('orderops_order_integration'))
    expect(records).not.toMatch(/701-(packed|other)/i)
  })

  it.each([
    ['filter.issueId', { openOnly: false, issueId: 'one' }, 1],
    ['filter.errorTypes', { openOnly: false, errorTypes: ['AMOUNT_DIVERGENCE'] }, 1],
    ['days', {}, 99],
  ])('are refused by %s, which is named', async (field, filter, days) => {
    const { errors } = await world.ask(everyOrderQuery, { filter, days })

    expect(JSON.stringify(errors)).toContain(field)
  })

  it('come in pages of a hundred, as open orders do', async () => {
    await world.deliver(aNotification({ marketplaceOrderId: '701-open', operationId: 'open' }))
    const pageOf = async (first: number, openOnly: boolean, field = 'id') => {
      const query = `query ($filter: OrderIntegrationFilter, $first: Int) {
        orderInbox(filter: $filter) { orders(first: $first) { nodes { id ${field} } } }
      }`
      const { errors } = await world.ask(query, { filter: { openOnly }, first })
      return errors === undefined ? 'answered' : /first/.exec(JSON.stringify(errors))?.[0]
    }

    expect(await pageOf(100, false)).toBe('answered')
    expect(await pageOf(101, false)).toBe('first')
    expect(await pageOf(100, true, 'history { source }')).toBe('answered')
    expect(await pageOf(101, true)).toBe('first')
  })
})
