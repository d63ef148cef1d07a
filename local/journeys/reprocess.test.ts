import { z } from 'zod'
import { eventually, World } from './world'

// Orders are planned, taken, reprocessed by hand in VTEX's log and marked, on the real runtime.

const planFields = `
  id by state orderCount ordersWithoutValue laterOrders isOwnPace
  groups { outcome reason errorType text orderCount mayInsist }
  batches { number state orderCount by isMine integrated waiting }`

const makePlan = `mutation ($ids: [ID!]!) {
  makeReprocessPlan(input: { orders: { ids: $ids } }) { ok { unknownIds plan { ${planFields} } } error { code } }
}`
const checkPlan = `mutation ($id: ID!) {
  checkPlannedOrders(id: $id) { ok { remaining plan { ${planFields} } } error { code } }
}`
const takeBatch = `mutation ($id: ID!) {
  takeBatch(id: $id, number: 1) {
    ok { plan { ${planFields} } orders { id attempt outcome } conflicts { id } }
    error { code decision { by } }
  }
}`
const markBatch = `mutation ($id: ID!) {
  markBatch(id: $id, number: 1) { ok { plan { ${planFields} } } error { code } }
}`
const sendByConnector = `mutation ($id: ID!) {
  sendByConnector(id: $id, affiliateId: "AMZ") {
    ok { plan { ${planFields} ways { isSending } } }
    error { code }
  }
}`
const verifyPlan = `mutation ($id: ID!) {
  verifyPlan(id: $id) { ok { plan { ${planFields} } } error { code } }
}`
const waysOf = `query ($id: ID!) {
  reprocessPlan(id: $id) { ways { marketplace { id } orderCount isSending } }
}`
const checkOrders = `mutation ($ids: [ID!]!) { checkOrders(input: { ids: $ids }) { ok { remaining } } }`
const planOrders = `query ($id: ID!) {
  planOrders(plan: $id) { totalCount nodes { id outcome text marketplace { name } } }
  reprocessPlans { id }
}`
const history = `query ($id: ID!) { orderIntegration(id: $id) { history { source act attempt by } } }`

const madeSchema = z.object({
  makeReprocessPlan: z.object({ ok: z.object({ plan: z.object({ id: z.string() }) }) }),
})

const ids = ['AMZ-821-1', 'AMZ-821-2']

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const place = (marketplaceOrderId: string): Promise<unknown> =>
  world.control('POST', 'people/connectors/demostore-amz/place-order', {
    marketplaceOrderId,
    skuId: '1003',
    sla: 'Normal',
  })

const stock = (count: number): Promise<unknown> =>
  world.control('PUT', 'store/demostore/skus/1003', { stock: count })

const planned = async (of: readonly string[]) => {
  const { data } = await world.ask(makePlan, { ids: of })
  return { data, id: madeSchema.parse(data).makeReprocessPlan.ok.plan.id }
}

describe('reprocessing by hand', () => {
  it('leaves out what would fail, hands out what passes, and says what became of it', async () => {
    for (const id of ['821-1', '821-2']) await place(id)

    const before = await planned([...ids, 'AMZ-unheard-of'])
    expect(before.data).toMatchObject({
      makeReprocessPlan: {
        ok: {
          unknownIds: ['AMZ-unheard-of'],
          plan: { state: 'READY', groups: [{ outcome: 'UNKNOWN', reason: 'NOT_CHECKED' }] },
        },
      },
    })
    const checked = await world.ask(checkPlan, { id: before.id })
    expect(checked.data).toMatchObject({
      checkPlannedOrders: {
        ok: {
          remaining: 0,
          plan: {
            batches: [],
            groups: [{ reason: 'WOULD_FAIL', errorType: 'UNAVAILABLE_INVENTORY', orderCount: 2 }],
          },
        },
      },
    })

    await stock(50)
    await world.ask(checkOrders, { ids })
    const { data, id } = await planned(ids)
    expect(data).toMatchObject({
      makeReprocessPlan: { ok: { plan: { batches: [{ state: 'READY', orderCount: 2 }] } } },
    })

    const taken = await world.ask(takeBatch, { id })
    expect(taken.data).toMatchObject({
      takeBatch: {
        error: null,
        ok: {
          orders: ids.map((each) => ({ id: each, attempt: 1, outcome: 'TAKEN' })),
          plan: { state: 'RUNNING', batches: [{ state: 'TAKEN', isMine: true, waiting: 2 }] },
        },
      },
    })
    const second = await world.ask(takeBatch, { id }, { as: 'owner' })
    expect(second.data).toMatchObject({ takeBatch: { ok: null, error: { code: 'CONFLICT' } } })

    for (const each of ['821-1', '821-2']) await place(each)
    const marked = await world.ask(markBatch, { id })
    expect(marked.data).toMatchObject({
      markBatch: {
        ok: {
          plan: {
            state: 'DONE',
            groups: [{ outcome: 'INTEGRATED', orderCount: 2 }],
            batches: [{ state: 'VERIFIED', integrated: 2 }],
          },
        },
      },
    })
    await stock(0)

    // The index of Master Data lags.
    const orders = await eventually(
      () => world.ask(planOrders, { id }),
      ({ data: listed }) => JSON.stringify(listed?.['reprocessPlans']).includes(id),
    )
    expect(orders.data).toMatchObject({
      planOrders: { totalCount: 2, nodes: [{ outcome: 'INTEGRATED' }, {}] },
      reprocessPlans: expect.arrayContaining([{ id }, { id: before.id }]),
    })
    const told = await world.ask(history, { id: ids[0] })
    expect(told.data).toMatchObject({
      orderIntegration: {
        history: expect.arrayContaining([
          expect.objectContaining({ source: 'PERSON', act: 'REPROCESSED', attempt: 1 }),
        ]),
      },
    })
  })
})

const pollSchema = z.object({
  status: z.number(),
  requests: z.array(z.object({ key: z.string(), marketplaceOrderId: z.string() })),
  sent: z.number(),
})

const connector = 'people/connectors/demostore-amz'

const poll = async () =>
  pollSchema.parse(await world.control('POST', `${connector}/poll-resend-requests`))

describe('reprocessing by the connector', () => {
  it('is offered once the connector fetched, and ends in the same receipt', async () => {
    await stock(0)
    for (const id of ['822-1', '822-2']) await place(id)
    await stock(50)
    const wanted = ['AMZ-822-1', 'AMZ-822-2']
    await world.ask(checkOrders, { ids: wanted })
    const { id } = await planned(wanted)
    expect((await world.ask(waysOf, { id })).data).toEqual({ reprocessPlan: { ways: [] } })
    const early = await world.ask(sendByConnector, { id })
    expect(early.data).toMatchObject({ sendByConnector: { ok: null } })

    expect(await poll()).toMatchObject({ status: 200, requests: [] })
    expect((await world.ask(waysOf, { id })).data).toEqual({
      reprocessPlan: { ways: [{ marketplace: { id: 'AMZ' }, orderCount: 2, isSending: false }] },
    })
    const sent = await world.ask(sendByConnector, { id })
    expect(sent.data).toMatchObject({
      sendByConnector: {
        error: null,
        ok: {
          plan: {
            state: 'RUNNING',
            ways: [{ isSending: true }],
            groups: [{ outcome: 'REQUESTED', orderCount: 2 }],
          },
        },
      },
    })
    const polls = await eventually(poll, ({ requests }) => requests.length > 0)
    expect(JSON.stringify(polls.requests)).not.toContain('@')
    const { data } = await eventually(
      async () => {
        await poll()
        return world.ask(verifyPlan, { id })
      },
      ({ data: verified }) => JSON.stringify(verified).includes('DONE'),
    )
    expect(data).toMatchObject({
      verifyPlan: {
        ok: {
          plan: {
            state: 'DONE',
            groups: [{ outcome: 'INTEGRATED', orderCount: 2 }],
            batches: [{ state: 'VERIFIED', integrated: 2 }],
          },
        },
      },
    })
    await stock(0)
  })
})
