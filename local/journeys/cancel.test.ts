import { z } from 'zod'
import { aNotification, eventually, World } from './world'

// An order that waits for the store is declined: canceled in VTEX, once, by the person whose page is open.

const fields = `
  id state toCancel remaining done open byHand reason confirmedBy mayContinue needsSecondPerson
  groups { outcome reason text orderCount }
  orders { id orderId kind outcome reason text by progress ends { what state text url } }`

const prepareCancellation = `mutation ($ids: [ID!]!) {
  prepareCancellation(input: { orders: { ids: $ids } }) {
    ok { unknownIds cancellation { ${fields} mayConfirm } }
    error { code }
  }
}`
const confirmCancellation = `mutation ($id: ID!, $count: Int!) {
  confirmCancellation(input: { id: $id, count: $count, reason: "Declined by the store" }) {
    ok { cancellation { ${fields} } }
    error { code field message }
  }
}`
const cancelNext = `mutation ($id: ID!) {
  cancelNext(id: $id) { ok { remaining cancellation { ${fields} } } error { code } }
}`
const verifyCancellation = `mutation ($id: ID!) {
  verifyCancellation(id: $id) { ok { cancellation { ${fields} } } error { code } }
}`
const cancellation = `query ($id: ID!) { cancellation(id: $id) { state mayConfirm mayContinue } }`
const orderOf = `query ($id: ID!) { orderIntegration(id: $id) { mayCancel history { act attempt by } } }`

const madeSchema = z.object({
  prepareCancellation: z.object({
    ok: z.object({ cancellation: z.object({ id: z.string() }) }),
  }),
})

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const put = (id: string, facts: object): Promise<unknown> =>
  world.control('PUT', `orders/demostore/AMZ-${id}`, facts)

/** Somebody reported them, so that the app has records of them. */
const report = async (id: string): Promise<void> => {
  const { status } = await world.deliver(aNotification({ marketplaceOrderId: id }))
  expect(status).toBe(200)
}

it('declines an order that waits for the store, and leaves out one in handling', async () => {
  await put('901-1', { status: 'waiting-for-manual-authorization' })
  await put('901-2', { status: 'handling' })
  for (const id of ['901-1', '901-2']) await report(id)
  const prepared = await world.ask(prepareCancellation, { ids: ['AMZ-901-1', 'AMZ-901-2'] })
  expect(prepared.data).toMatchObject({
    prepareCancellation: {
      ok: {
        unknownIds: [],
        cancellation: {
          state: 'PREPARED',
          toCancel: 1,
          mayConfirm: true,
          groups: [
            { outcome: 'MAY_BE_CANCELED', orderCount: 1 },
            { outcome: 'REFUSED', reason: 'HANDLING', orderCount: 1 },
          ],
        },
      },
    },
  })
  const { id } = madeSchema.parse(prepared.data).prepareCancellation.ok.cancellation
  const viewed = await world.ask(cancellation, { id }, { as: 'viewer' })
  expect(viewed.data).toEqual({
    cancellation: { state: 'PREPARED', mayConfirm: false, mayContinue: false },
  })
  const refused = await world.ask(cancelNext, { id }, { as: 'viewer' })
  expect(refused.errors?.[0]?.message).toBeDefined()

  const tooMany = await world.ask(confirmCancellation, { id, count: 2 })
  expect(tooMany.data).toMatchObject({
    confirmCancellation: { ok: null, error: { code: 'INVALID_INPUT', field: 'input.count' } },
  })
  const early = await world.ask(cancelNext, { id })
  expect(early.data).toMatchObject({ cancelNext: { error: { code: 'NOT_ALLOWED' } } })
  await world.ask(confirmCancellation, { id, count: 1 })
  const sent = await world.ask(cancelNext, { id })
  expect(sent.data).toMatchObject({
    cancelNext: {
      ok: {
        remaining: 0,
        cancellation: {
          state: 'FOLLOWED',
          orders: expect.arrayContaining([
            expect.objectContaining({
              orderId: 'AMZ-901-1',
              outcome: 'CANCELED',
              kind: 'DECLINED',
              progress: 'OPEN',
              ends: [
                expect.objectContaining({ what: 'ORDER', state: 'OPEN' }),
                expect.objectContaining({ what: 'TASK', state: 'OPEN' }),
                expect.objectContaining({ what: 'MARKETPLACE', state: 'BY_HAND' }),
              ],
            }),
          ]),
        },
      },
    },
  })

  const closing = async () => {
    const asked = await world.requests()
    return asked.filter(({ method, path }) => method === 'PUT' && path.includes('/tasks/'))
  }
  await world.ask(verifyCancellation, { id })
  expect(await closing()).toEqual([])
  // Once it was canceled for ten minutes. That its task is closed is seen once more in ten minutes.
  await world.host.shiftClock(11 * 60_000)
  const after = await world.ask(verifyCancellation, { id })
  expect(JSON.stringify(after.data)).toContain('"what":"TASK","state":"OPEN"')
  expect(await closing()).toHaveLength(1)
  await world.host.shiftClock(0)
  const told = await world.ask(orderOf, { id: 'AMZ-901-1' })
  expect(told.data).toMatchObject({
    orderIntegration: {
      mayCancel: null,
      history: expect.arrayContaining([
        expect.objectContaining({ act: 'CANCEL_SENT', attempt: 1 }),
      ]),
    },
  })
  // The index has it a moment later.
  const kept = await eventually(
    async () => JSON.stringify(await world.documentsOf('orderops_cancellation')),
    (documents) => documents.includes(id),
  )
  expect(kept).toContain(id)
  expect(kept).not.toContain((await world.cookie('operator', 'demostore')).split('=')[1])
  const asked = await world.requests()
  const requests = asked.filter(({ path }) => path.includes('/cancel'))
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/oms/pvt/orders/AMZ-901-1/cancel',
  ])
})
