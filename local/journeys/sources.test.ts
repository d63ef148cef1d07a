import { eventually, World } from './world'

// What connectors of the older method have: a log of messages, which names orders only inside its texts and payloads.

let world: World
let url: string

beforeAll(async () => {
  world = await World.start()
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
  it('brings each entry to its order, with its cause, and keeps apart what names none', async () => {
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
        history: [{ message: 'Oops, the SKU is inactive in VTEX.' }],
      },
    })
    expect(await order('log-2')).toMatchObject({ orderIntegration: { status: 'INTEGRATED' } })
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
    [
      'Messages.1.Status',
      'missing',
      { Messages: [anEntry('log-4'), anEntry('log-5', { Status: undefined })] },
    ],
  ])('is refused whole where %s is %s', async (field, reason, body) => {
    expect(await push(body)).toEqual({
      status: 400,
      answer: { error: { code: 'INVALID_INPUT', field, reason } },
    })
    expect(await order('log-4')).toEqual({ orderIntegration: null })
  })
})
