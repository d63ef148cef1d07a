import { z } from 'zod'
import { aNotification, eventually, World } from './world'

// What connectors of the older method have: a log of messages, which names orders only inside its texts and payloads.

let world: World
let url: string

beforeAll(async () => {
  world = await World.start({ minuteMs: 300 })
  url = `${await world.endpoint()}/logs?an=demostore`
})
afterAll(() => world.close())

const push = async (body: unknown) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  return { status: response.status, answer }
}

const anEntry = (orderId: string, different: Readonly<Record<string, unknown>> = {}) => ({
  id: `log-${orderId}`,
  Operation: 'Order',
  Direction: 'Marketplace to VTEX',
  ContentSource: '',
  ContentTransalted: JSON.stringify({ marketplaceOrderId: orderId }),
  ContentDestination: '',
  BusinessMessage: 'Oops, the SKU is inactive in VTEX.',
  Status: 'Error',
  ...different,
})

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) { status step attempts diagnosis { errorType } history { message } }
}`

const order = async (id: string) => (await world.ask(orderQuery, { id: `AMZ-${id}` })).data

describe("a connector's log", () => {
  it('brings what failed to its order, with its cause, and keeps apart what names none', async () => {
    const Messages = [
      anEntry('log-1'),
      anEntry('log-2', { Status: 'Success', BusinessMessage: '' }),
      anEntry('', { ContentTransalted: '', BusinessMessage: 'The rule could not be created.' }),
      anEntry('log-3', { Operation: 'Price update' }),
    ]
    const first = await push({ Messages })
    const second = await push({ Messages })

    expect(first).toEqual({ status: 200, answer: { kept: 2, unassigned: 1, aboutProducts: 1 } })
    expect(second).toEqual(first)
    expect(await order('log-1')).toMatchObject({
      orderIntegration: {
        status: 'FAILED',
        step: 'PLACE',
        diagnosis: { errorType: 'SKU_INACTIVE_OR_OUT_OF_POLICY' },
        // Orders may have been asked for it meanwhile.
        history: expect.arrayContaining([
          expect.objectContaining({ message: 'Oops, the SKU is inactive in VTEX.' }),
        ]),
      },
    })
    // It went well, and Orders does not have it.
    expect(await order('log-2')).toEqual({ orderIntegration: null })
    expect(await order('log-3')).toEqual({ orderIntegration: null })
    const { data } = await eventually(
      () => world.ask('{ orderInbox { unassigned } }'),
      (answer) => JSON.stringify(answer.data).includes(':1'),
    )
    expect(data).toEqual({ orderInbox: { unassigned: 1 } })
  })

  it.each([
    ['body', 'not-json', '{"Messages": ['],
    ['Messages', 'missing', { logs: [] }],
    ['Messages', 'too-long', { Messages: Array.from({ length: 501 }, () => anEntry('many')) }],
    ['Messages.0.Status', 'missing', { Messages: [anEntry('log-4', { Status: undefined })] }],
  ])('is refused whole where %s is %s', async (field, reason, body) => {
    expect(await push(body)).toEqual({
      status: 400,
      answer: { error: { code: 'INVALID_INPUT', field, reason } },
    })
    expect(await order('log-4')).toEqual({ orderIntegration: null })
  })

  it('is kept without an entry that cannot be read, which is named', async () => {
    const entries = [anEntry('log-6'), anEntry('log-7', { Status: undefined })]

    expect(await push({ Messages: entries })).toMatchObject({
      status: 200,
      answer: { kept: 1, refused: [{ index: 1, field: 'Status', reason: 'missing' }] },
    })
    expect(await order('log-6')).toMatchObject({ orderIntegration: { status: 'FAILED' } })
  })
})

const countsSchema = z.object({
  observations: z.number(),
  unreadable: z.number(),
  refused: z.number(),
  lastSuccessAt: z.string().nullable(),
  lagSeconds: z.number().nullable(),
  lastFailure: z
    .object({ reason: z.string(), field: z.string().nullable(), at: z.string() })
    .nullable(),
})

const settingsSchema = z.object({
  settings: z.object({
    connectors: z.array(z.object({ id: z.string(), health: countsSchema })),
    orderEvents: countsSchema,
  }),
})

const healthFields =
  'observations unreadable refused lastSuccessAt lagSeconds lastFailure { reason field at }'

const healthOf = async (connectorId: string) => {
  const { data } = await eventually(
    () =>
      world.ask(
        `{ settings { connectors { id health { ${healthFields} } } orderEvents { ${healthFields} } } }`,
      ),
    (answer) => JSON.stringify(answer.data).includes(connectorId),
  )
  const { connectors, orderEvents } = settingsSchema.parse(data).settings
  const health = connectors.find(({ id }) => id === connectorId)?.health
  if (health === undefined) throw new Error('The connector is not listed')
  return { health, orderEvents }
}

describe('the health of a connector', () => {
  const idOf = (endpoint: string) => /connectors\/([^/]+)\//.exec(endpoint)?.[1] ?? ''

  it('counts what it sent, what could not be read, and what had to be refused', async () => {
    const connectorId = idOf(await world.endpoint('demostore', 'MLB'))
    const before = await healthOf(connectorId)
    const sendTo = async (path: string, body: string) => {
      const endpoint = await world.endpoint('demostore', 'MLB')
      const response = await fetch(`${endpoint}/${path}?an=demostore`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return response.status
    }
    const result = 'order-integration/notification/processing-result'
    const statuses = [
      await sendTo('logs', JSON.stringify({ Messages: [anEntry('h-1'), anEntry('h-2')] })),
      await sendTo(result, JSON.stringify(aNotification({ marketplaceOrderId: 'h-3' }))),
      await sendTo(result, JSON.stringify(aNotification({ code: {} }))),
    ]
    await world.faults({ host: 'api.vtex.com', path: '/api/dataentities/*', status: 503 })
    statuses.push(await sendTo(result, JSON.stringify(aNotification())))
    await world.noFaults()
    const { health } = await healthOf(connectorId)

    expect(statuses).toEqual([200, 200, 400, 503])
    expect({
      observations: health.observations - before.health.observations,
      unreadable: health.unreadable - before.health.unreadable,
      refused: health.refused - before.health.refused,
    }).toEqual({ observations: 3, unreadable: 1, refused: 1 })
    expect(health.lastFailure).toMatchObject({ reason: 'server-error', field: null })
    expect(health.lagSeconds).toBeGreaterThanOrEqual(0)
    expect(health.lagSeconds).toBeLessThan(60)
  })
})
