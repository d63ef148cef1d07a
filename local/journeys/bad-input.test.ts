import { connect } from 'node:net'
import { aNotification, eventually, World } from './world'

let world: World
let url: string

beforeAll(async () => {
  world = await World.start()
  url = await world.notificationUrl()
})
afterAll(() => world.close())

const post = (body: string | undefined, to = url, method = 'POST') =>
  fetch(to, { method, headers: { 'content-type': 'application/json' }, body })

const orderQuery = `query ($id: ID!) {
  orderIntegration(id: $id) {
    status
    diagnosis { errorType rawMessage }
    history { code message cut errors { description } }
  }
}`

const order = async (id: string) => (await world.ask(orderQuery, { id })).data

it('keeps nothing of a notification that is a test', async () => {
  const marketplaceOrderId = 'order-integrations-test'
  const response = await post(JSON.stringify(aNotification({ marketplaceOrderId })))

  expect([response.status, await response.json()]).toEqual([200, { kept: 'nothing' }])
  expect(await order(marketplaceOrderId)).toEqual({ orderIntegration: null })
})

it('reveals nothing of the tick route to who has no secret', async () => {
  const tick = `${world.host.url}/_v/private/order-integrations/tick?an=demostore`
  const headers = { 'x-order-integrations-tick-secret': 'wrong' }
  const wrong = await fetch(tick, { method: 'POST', headers })

  expect([wrong.status, await wrong.json()]).toEqual([404, { error: { code: 'NOT_FOUND' } }])
  expect((await fetch(tick)).status).toBe(405)
})

describe('a notification that cannot be taken', () => {
  it.each([
    ['a wrong token', () => url.replace(/(connectors\/[^/]+)\/[^/]+/, '$1/wrong')],
    ['an unknown connector', () => url.replace(/connectors\/[^/]+/, 'connectors/amz-000000000000')],
    [
      'something that is no connector',
      () => url.replace(/connectors\/[^/]+/, 'connectors/..%2f..'),
    ],
  ])('is answered like nothing was there for %s', async (_, address) => {
    const response = await post(JSON.stringify(aNotification()), address())

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: { code: 'NOT_FOUND' } })
  })

  it('says nothing of a body to who has no token', async () => {
    const address = url.replace(/(connectors\/[^/]+)\/[^/]+/, '$1/wrong')

    expect((await post('{"success": "secret', address)).status).toBe(404)
    expect((await post('x'.repeat(1_100_000), address)).status).toBe(404)
  })

  it.each([
    [
      'another account in the query',
      aNotification(),
      (address: string) => address.replace('an=demostore', 'an=secondstore'),
      404,
      undefined,
    ],
    [
      'another account in the body',
      aNotification({ accountName: 'secondstore' }),
      undefined,
      400,
      'accountName',
    ],
    [
      'no success',
      aNotification({ success: undefined, secret: 'secret-1' }),
      undefined,
      400,
      'success',
    ],
    ['a wrong code', aNotification({ code: { secret: 'secret-1' } }), undefined, 400, 'code'],
    ['wrong errors', aNotification({ errors: 'secret-1' }), undefined, 400, 'errors'],
    [
      'an endless order id',
      aNotification({ marketplaceOrderId: 'secret-1'.repeat(50) }),
      undefined,
      400,
      'marketplaceOrderId',
    ],
    [
      'markup as an order id',
      aNotification({ marketplaceOrderId: '<b>secret-1</b>' }),
      undefined,
      400,
      'marketplaceOrderId',
    ],
  ] as const)(
    'is refused for %s, naming the field and repeating nothing',
    async (_, body, change, status, field) => {
      const response = await post(JSON.stringify(body), change ? change(url) : url)
      const text = await response.text()

      expect(response.status).toBe(status)
      if (field !== undefined)
        expect(JSON.parse(text)).toMatchObject({ error: { code: 'INVALID_INPUT', field } })
      expect(text).not.toContain('secret-1')
    },
  )

  it.each([
    ['what is not JSON', '{"message": "secret-1', 400, 'not-json'],
    ['nothing', '', 400, 'not-json'],
    ['a list', '[]', 400, 'wrong-shape'],
    [
      'more than 1 MB',
      JSON.stringify(aNotification({ message: 'x'.repeat(1_100_000) })),
      413,
      'too-long',
    ],
  ])('is refused for %s', async (_, body, status, reason) => {
    const response = await post(body)
    const text = await response.text()

    expect(response.status).toBe(status)
    expect(JSON.parse(text)).toEqual({ error: { code: 'INVALID_INPUT', field: 'body', reason } })
  })

  it.each(['GET', 'PUT', 'DELETE'])('is refused for the method %s', async (method) => {
    const response = await post(undefined, url, method)

    expect(response.status).toBe(405)
    expect(await response.json()).toEqual({
      error: { code: 'METHOD_NOT_ALLOWED', field: 'method' },
    })
  })

  it('is not stored when its sender went away in the middle of it', async () => {
    const { hostname, port, pathname, search } = new URL(url)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 500\r\n\r\n{"success": false,`,
          () => socket.destroy(),
        )
      })
      socket.on('close', () => resolve())
      socket.on('error', reject)
    })

    expect((await fetch(`${world.host.url}/healthz`)).status).toBe(200)
  })
})

describe('an unusual notification', () => {
  it('is kept and shown when its code is unknown', async () => {
    await world.deliver(
      aNotification({
        marketplaceOrderId: 'odd-1',
        code: 'ABC999',
        message: 'The moon is in the way',
        errors: null,
      }),
    )

    expect(await order('AMZ-odd-1')).toMatchObject({
      orderIntegration: {
        status: 'FAILED',
        diagnosis: { errorType: 'UNCLASSIFIED', rawMessage: 'The moon is in the way' },
      },
    })
  })

  it('is shown as not reported when it says nothing', async () => {
    await world.deliver(
      aNotification({ marketplaceOrderId: 'odd-2', code: '', message: null, errors: null }),
    )

    expect(await order('AMZ-odd-2')).toMatchObject({
      orderIntegration: { status: 'FAILED', diagnosis: { errorType: 'NOT_REPORTED' } },
    })
  })

  it('counts for the account of the query when it names none', async () => {
    const sent = await world.deliver(
      aNotification({ accountName: null, marketplaceOrderId: 'odd-3' }),
    )

    expect(sent.status).toBe(200)
    expect(await order('AMZ-odd-3')).toMatchObject({ orderIntegration: { status: 'FAILED' } })
  })

  it('is taken under the main order id when it names no marketplace order id', async () => {
    await world.deliver(
      aNotification({
        marketplaceOrderId: null,
        fields: { mainOrderId: 'AMZ-odd-4 with-dashes', franchiseOrderId: null },
      }),
    )

    expect(await order('AMZ-odd-4 with-dashes')).toMatchObject({
      orderIntegration: { status: 'FAILED' },
    })
  })

  it('is kept apart and counted when it names no order at all', async () => {
    const nameless = aNotification({ marketplaceOrderId: null, fields: null })
    const first = await world.deliver(nameless)
    await world.deliver(nameless)

    expect(await first.json()).toEqual({ kept: 'unassigned' })
    const { data } = await eventually(
      () => world.ask('{ orderInbox { unassigned } }'),
      (answer) => JSON.stringify(answer.data).includes(':1'),
    )
    expect(data).toEqual({ orderInbox: { unassigned: 1 } })
  })

  it('stays what it is with markup, emoji, NUL and 100 kB of text', async () => {
    const message = `<script>alert(1)</script> 🙂 a\u0000b ${'long '.repeat(20_000)}`
    await world.deliver(
      aNotification({ marketplaceOrderId: 'odd-5', code: 'ABC999', message, errors: null }),
    )

    const data = await order('AMZ-odd-5')

    expect(data).toMatchObject({ orderIntegration: { history: [{ cut: true }] } })
    const text = JSON.stringify(data)
    expect(text).toContain('<script>alert(1)</script> 🙂 ab long')
    expect(text.length).toBeLessThan(2 * 17_000)
  })

  it('keeps no buyer’s data', async () => {
    const personal = ['buyer-7@example.com', '529.982.247-25', '52998224725', '(11) 91234-5678']
    await world.deliver(
      aNotification({
        marketplaceOrderId: 'odd-6',
        code: 'EOI005',
        errors: personal.map((description) => ({ code: 'ORD007', description })),
      }),
    )

    const stored = await eventually(
      async () => JSON.stringify(await world.documentsOf('orderops_order_integration')),
      (documents) => documents.includes('odd-6'),
    )
    for (const text of personal) expect(stored).not.toContain(text)
  })
})
