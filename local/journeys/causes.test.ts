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
        shared { kind value inIssue inOthers }
        meaning reprocess { helps } steps { text actions { url } }
        honoring { direction ordersWithoutAmount sums { currency orders total least median most } }
      }
    }
  }
}`

const stateQuery = `query ($filter: OrderIntegrationFilter) {
  orderInbox(filter: $filter) {
    assignees
    orders { totalCount }
    issues { totalCount snoozedCount snoozedOrders nodes { id trend { unit points { from orders } } } }
  }
}`

const cause = 'id state snoozedUntil assignee decision { by at } regression { kind since endedAt }'

const snooze = `mutation ($issueId: ID!, $until: DateTime) {
  setIssueState(input: { issueId: $issueId, state: SNOOZED, snoozedUntil: $until }) {
    ok { ${cause} } error { code message field }
  }
}`

const assign = `mutation ($issueId: ID!) {
  assignIssue(input: { issueId: $issueId, assignee: "me" }) {
    ok { ${cause} } error { code message field }
  }
}`

let world: World

// One world for all: each test has its own orders and SKUs.
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
        diverging(`one-table-${index}`, `${amount * 9}.00`, `${amount * 10}.00`),
      ),
      ...[211, 313, 457, 538, 671].map((amount, index) =>
        diverging(`one-freight-${index}`, `${amount}.10`, `${amount + 14}.90`),
      ),
      failing('one-stock', 'Item 17(Blue shirt) is not available', 'FMT005'),
    ])

    const { data, errors } = await world.ask(issuesQuery, { filter: { search: 'one-' }, first: 10 })

    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      orderInbox: {
        issues: {
          totalCount: 3,
          nodes: [
            {
              title: 'About 10% less than expected on each order',
              orderCount: 6,
              ordersWithoutValue: 6,
              value: [],
              actor: 'PRICING',
              marketplaces: [{ id: 'AMZ', name: 'Amazon' }],
              reprocess: { helps: 'AFTER_FIX' },
              steps: [
                { text: expect.stringMatching(/^Stop it first/) },
                { text: expect.stringMatching(/^Split them/) },
                { text: expect.stringMatching(/^To accept the amount paid/) },
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
      failing('two-stock-1', 'Item 27(Blue shirt) is not available', 'FMT005'),
      failing('two-stock-2', 'Item 27(Blue shirt) is not available', 'FMT005'),
      failing('two-stock-3', 'Item 28(Hat) is not available', 'FMT005'),
    ])
    const all = await world.ask(issuesQuery, { filter: { search: 'two-' }, first: 1 })
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

  it('are snoozed and assigned together, which a person who only reads may not do', async () => {
    await deliverAll([
      failing('three-stock-1', 'Item 37(Blue shirt) is not available', 'FMT005'),
      failing('three-stock-2', 'Item 37(Blue shirt) is not available', 'FMT005'),
      failing('three-stock-3', 'Item 38(Hat) is not available', 'FMT005'),
    ])
    const filter = { search: 'three-' }
    const before = await world.ask(issuesQuery, { filter, first: 1 })
    const [issueId] = /v1:[^"]+/.exec(JSON.stringify(before.data)) ?? []
    const until = new Date(Date.now() + 3_600_000).toISOString()

    const refused = await world.ask(snooze, { issueId, until }, { as: 'viewer' })
    const snoozed = await world.ask(snooze, { issueId, until })
    const assigned = await world.ask(assign, { issueId })
    const view = await world.ask(stateQuery, { filter })
    const mine = await world.ask(stateQuery, { filter: { ...filter, assignee: 'me' } })
    const others = await world.ask(stateQuery, { filter: { assignee: 'me' } }, { as: 'owner' })

    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(snoozed.data).toMatchObject({
      setIssueState: {
        ok: { id: issueId, state: 'SNOOZED', snoozedUntil: until, regression: null },
        error: null,
      },
    })
    expect(assigned.data).toMatchObject({
      assignIssue: { ok: { state: 'SNOOZED', assignee: expect.stringContaining('@') } },
    })
    expect(view.data).toMatchObject({
      orderInbox: {
        orders: { totalCount: 3 },
        issues: { totalCount: 1, snoozedCount: 1, snoozedOrders: 2 },
        assignees: [expect.stringContaining('@')],
      },
    })
    expect(mine.data).toMatchObject({ orderInbox: { orders: { totalCount: 2 } } })
    expect(others.data).toMatchObject({ orderInbox: { orders: { totalCount: 0 } } })
  })
})
