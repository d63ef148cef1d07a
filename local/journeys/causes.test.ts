import { aNotification, World } from './world'

// Many orders of one cause are one issue, whatever else they differ in.

const issuesQuery = `query ($filter: OrderIntegrationFilter, $first: Int, $after: String) {
  orderInbox(filter: $filter) {
    orders { totalCount nodes { marketplaceOrderId } }
    issues(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id errorType title orderCount ordersWithoutValue actor firstSeenAt lastSeenAt nextDeadline
        value { currency amount orders }
        marketplaces { id name }
        sampleOrders { marketplaceOrderId }
        kept { name value }
        stripped { name value }
        shared { kind value inIssue inOthers }
        meaning reprocess { helps } steps { text actions { url } }
        honoring { direction ordersWithoutAmount sums { currency orders total least median most } }
      }
    }
  }
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

const diverging = (marketplaceOrderId: string, paid: string, expected: string) =>
  failing(
    marketplaceOrderId,
    `Payment total (${paid}) differs from store desired value (${expected})`,
    'FMT007',
  )

const deliverAll = async (notifications: readonly object[]): Promise<void> => {
  for (const notification of notifications) {
    expect((await world.deliver(notification)).status).toBe(200)
  }
}

describe('orders of one cause', () => {
  it('are one issue each: a wrong price table, a freight, and a missing SKU', async () => {
    await deliverAll([
      ...[20, 30, 47, 58, 69, 71].map((amount, index) =>
        diverging(`table-${index}`, `${amount * 9}.00`, `${amount * 10}.00`),
      ),
      ...[211, 313, 457, 538, 671].map((amount, index) =>
        diverging(`freight-${index}`, `${amount}.10`, `${amount + 14}.90`),
      ),
      failing('stock-0', 'Item 17(Blue shirt) is not available', 'FMT005'),
    ])

    const { data, errors } = await world.ask(issuesQuery, { first: 10 })

    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      orderInbox: {
        issues: {
          totalCount: 3,
          nodes: [
            {
              title: 'About 10\u00a0% less than expected on each order',
              orderCount: 6,
              ordersWithoutValue: 6,
              value: [],
              actor: 'PRICING',
              marketplaces: [{ id: 'AMZ', name: 'Amazon' }],
              reprocess: { helps: 'AFTER_FIX' },
              steps: [
                { text: expect.stringMatching(/^Stop it first/) },
                { text: expect.stringMatching(/^Split them/) },
                { text: expect.stringMatching(/^To honour/) },
                { text: expect.stringMatching(/^To refuse/) },
                { text: expect.stringMatching(/^Only then/) },
              ],
              // No source named a currency.
              honoring: { direction: 'LESS', ordersWithoutAmount: 6, sums: [] },
              kept: [
                { name: 'affiliate', value: 'AMZ' },
                { name: 'direction', value: 'less' },
              ],
            },
            { title: '14.80 less than expected on each order', orderCount: 5 },
            { errorType: 'UNAVAILABLE_INVENTORY', orderCount: 1, shared: [], honoring: null },
          ],
        },
      },
    })
  })

  it('are found by the id of their issue, and counted under the same filter', async () => {
    await deliverAll([
      failing('stock-1', 'Item 17(Blue shirt) is not available', 'FMT005'),
      failing('stock-2', 'Item 17(Blue shirt) is not available', 'FMT005'),
      failing('stock-3', 'Item 18(Hat) is not available', 'FMT005'),
    ])
    const all = await world.ask(issuesQuery, { first: 1 })
    const [id] = /v1:[^"]+/.exec(JSON.stringify(all.data)) ?? []

    const some = await world.ask(issuesQuery, { filter: { issueId: id }, first: 10 })
    const one = await world.ask(issuesQuery, { filter: { issueId: id, search: 'stock-2' } })
    const none = await world.ask(issuesQuery, { filter: { issueId: 'v1:never' } })

    expect(all.data).toMatchObject({
      orderInbox: { issues: { totalCount: 2, pageInfo: { hasNextPage: true } } },
    })
    expect(some.data).toMatchObject({
      orderInbox: {
        orders: { totalCount: 2 },
        issues: { totalCount: 1, nodes: [{ id, orderCount: 2 }] },
      },
    })
    expect(one.data).toMatchObject({
      orderInbox: { orders: { totalCount: 1 }, issues: { nodes: [{ id, orderCount: 1 }] } },
    })
    expect(none.data).toMatchObject({
      orderInbox: { orders: { totalCount: 0 }, issues: { totalCount: 0 } },
    })
  })
})
