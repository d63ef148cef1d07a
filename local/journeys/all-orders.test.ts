import { aNotification, eventually, World } from './world'

const everyOrderQuery = `query ($filter: OrderIntegrationFilter, $days: Int) {
  orderInbox(filter: $filter) {
    open { total }
    orders { totalCount window { reachable lastProcessedAt } nodes { id status } }
    volume(days: $days) { day integrated failed asOf }
  }
}`

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

describe('all orders', () => {
  it('are those that need nobody too, and counted by the day on which they came', async () => {
    const placed = { marketplaceOrderId: '701-done', success: true, code: 'SOI002', errors: null }
    await world.deliver(aNotification({ ...placed, operationId: 'done' }))
    const filter = { openOnly: false, search: '701-done' }

    const { data } = await eventually(
      () => world.ask(everyOrderQuery, { filter, days: 1 }),
      (answer) => /"totalCount":1.*"failed":[0-9]/.test(JSON.stringify(answer.data)),
    )

    expect(data).toMatchObject({
      orderInbox: {
        orders: {
          totalCount: 1,
          window: { reachable: 1, lastProcessedAt: null },
          nodes: [{ id: 'AMZ-701-done', status: 'INTEGRATED' }],
        },
        volume: [{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), asOf: expect.any(String) }],
      },
    })
  })

  it.each([
    ['filter.issueId', { openOnly: false, issueId: 'one' }, 1],
    ['days', {}, 99],
  ])('are refused by %s, which is named', async (field, filter, days) => {
    const { errors } = await world.ask(everyOrderQuery, { filter, days })

    expect(JSON.stringify(errors)).toContain(field)
  })
})
