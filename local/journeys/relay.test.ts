import { z } from 'zod'
import { startRuntime } from '../runtime'
import { aNotification, eventually, World } from './world'

const forwardTo = 'https://connector.demo-marketplace.example/vtex/hooks'
const host = 'connector.demo-marketplace.example'

const createQuery = `mutation ($forwardTo: String) {
  createConnector(input: { affiliateId: "AMZ", marketplaceName: "Amazon", forwardTo: $forwardTo }) {
    ok { endpoint connector { forwardTo } }
    error { code field message }
  }
}`

const inboxSchema = z.array(
  z.object({
    host: z.string(),
    path: z.string(),
    query: z.string(),
    contentType: z.string().nullable(),
    bodyBase64: z.string(),
  }),
)

const createdSchema = z.object({
  createConnector: z.object({ ok: z.object({ endpoint: z.string() }) }),
})

let world: World

beforeAll(async () => {
  world = await World.start({ tickPauseMs: 500 })
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.noFaults()
  await world.control('DELETE', 'people/connector-inbox')
})

const relayEndpoint = async (of: World = world): Promise<string> => {
  const { data } = await of.ask(createQuery, { forwardTo }, { as: 'owner' })
  const { endpoint } = createdSchema.parse(data).createConnector.ok
  return `${endpoint}/order-integration/notification/processing-result?an=demostore`
}

const post = async (url: string, body: string) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

const received = async () => inboxSchema.parse(await world.control('GET', 'people/connector-inbox'))

const bodies = async (): Promise<readonly string[]> =>
  (await received()).map(({ bodyBase64 }) => Buffer.from(bodyBase64, 'base64').toString('utf8'))

const waiting = async (): Promise<string> =>
  JSON.stringify(await world.documentsOf('orderops_relay_delivery').catch(() => []))

// Odd on purpose: spacing, order of fields, an unknown field and a buyer's e-mail must arrive as they were sent.
const oddBody = `{ "zeta":1,  "message":"for buyer-1@example.com ✓",${JSON.stringify(aNotification({ marketplaceOrderId: 'relayed', message: undefined })).slice(1)}`

describe('a relayed notification', () => {
  it('that is a test is answered, and neither kept nor passed on', async () => {
    const url = await relayEndpoint()
    const body = aNotification({ marketplaceOrderId: 'order-integrations-test' })
    const response = await post(url, JSON.stringify(body))
    await post(url, JSON.stringify(aNotification({ marketplaceOrderId: 'after-the-test' })))
    await eventually(bodies, (arrived) => arrived.length > 0)

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ kept: 'nothing' })
    expect(await bodies()).toEqual([expect.stringContaining('after-the-test')])
    const kept = await world.ask('{ orderIntegration(id: "order-integrations-test") { id } }')
    expect(kept.data).toEqual({ orderIntegration: null })
  })

  it('reaches the connector byte for byte, and is kept here without the buyer’s data', async () => {
    const url = await relayEndpoint()

    expect((await post(url, oddBody)).status).toBe(200)

    const [entry] = await eventually(received, (entries) => entries.length > 0)
    expect(entry).toMatchObject({
      host,
      path: '/vtex/hooks/order-integration/notification/processing-result',
      query: 'an=demostore',
      contentType: 'application/json',
    })
    expect(await bodies()).toEqual([oddBody])
    const { data } = await world.ask(
      '{ orderIntegration(id: "AMZ-relayed") { status history { message } } }',
    )
    expect(data).toMatchObject({ orderIntegration: { status: 'FAILED' } })
    expect(JSON.stringify(data)).toContain('for [e-mail] ✓')
    expect(JSON.stringify(data)).not.toContain('buyer-1')
  })

  it('is passed on even when we cannot read it', async () => {
    const body = '{"success":"maybe","brand":"new"}'

    const answer = await post(await relayEndpoint(), body)

    expect([answer.status, await answer.json()]).toEqual([200, { kept: 'passed-on' }])
    expect(await eventually(bodies, (all) => all.length > 0)).toEqual([body])
  })

  it('is answered at once while its connector is slow, and leaves nothing behind once delivered', async () => {
    await world.faults({ host, path: '/*', delayMs: 3_000, times: 1 })
    const url = await relayEndpoint()
    await post(url, JSON.stringify(aNotification({ marketplaceOrderId: 'warm-up' })))

    expect((await post(url, oddBody)).status).toBe(200)
    expect((await bodies()).length).toBeLessThan(2)

    await eventually(bodies, (all) => all.length === 2)
    expect(await eventually(waiting, (text) => text === '[]')).toBe('[]')
  })

  it('waits sealed while its connector is down, and is delivered by a tick', async () => {
    await world.faults({ host, path: '/*', status: 503 })
    expect((await post(await relayEndpoint(), oddBody)).status).toBe(200)

    const stored = await eventually(waiting, (text) => text.includes('sealedBody'))
    expect(stored).not.toContain('buyer-1')
    expect(
      Buffer.from(/"sealedBody":"([^"]+)"/.exec(stored)?.[1] ?? '', 'base64').toString('latin1'),
    ).not.toContain('buyer-1')

    await world.noFaults()
    expect(await eventually(bodies, (all) => all.length > 0, 40_000)).toEqual([oddBody])
  })
})

describe('an address to pass notifications on to', () => {
  it.each([
    'http://connector.demo-marketplace.example/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest',
    'https://localhost/x',
  ])('is refused when it is %s', async (address) => {
    const { data } = await world.ask(createQuery, { forwardTo: address }, { as: 'owner' })

    expect(data).toMatchObject({
      createConnector: { ok: null, error: { code: 'INVALID_INPUT', field: 'forwardTo' } },
    })
  })
})

describe('the tick route', () => {
  const path = '/_v/private/order-integrations/tick?an=demostore'

  it('reveals nothing to who has no secret', async () => {
    const wrong = await fetch(`${world.host.url}${path}`, {
      method: 'POST',
      headers: { 'x-order-integrations-tick-secret': 'wrong' },
    })

    expect([wrong.status, await wrong.json()]).toEqual([404, { error: { code: 'NOT_FOUND' } }])
    expect((await fetch(`${world.host.url}${path}`)).status).toBe(405)
  })
})

describe('a relayed notification whose runtime is killed before it could pass it on', () => {
  let own: World

  beforeAll(async () => {
    own = await World.start()
  })
  afterAll(() => own.close())

  it('is delivered by another runtime', async () => {
    const url = await relayEndpoint(own)
    await own.faults({ host, path: '/*', status: 503, delayMs: 4_000, times: 1 })
    expect((await post(url, oddBody)).status).toBe(200)
    const { runtime } = own.host.processes
    if (runtime !== undefined) process.kill(runtime, 'SIGKILL')
    await own.noFaults()

    const other = await startRuntime({ sandboxUrl: own.host.sandboxUrl })
    try {
      const secret = await rotateTickSecret(other.url)
      const ticked = async () => {
        await tick(other.url, secret)
        return bodiesFromSandbox()
      }
      expect(await eventually(ticked, (all) => all.length > 0, 30_000)).toContain(oddBody)
    } finally {
      await other.kill()
    }
  })

  const sandbox = async (path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${own.host.sandboxUrl}/_sandbox/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return response.json()
  }

  const tokenSchema = z.object({ token: z.string() })

  const bodiesFromSandbox = async (): Promise<readonly string[]> =>
    inboxSchema
      .parse(await sandbox('people/connector-inbox'))
      .map(({ bodyBase64 }) => Buffer.from(bodyBase64, 'base64').toString('utf8'))

  const asVtex = async () => ({
    'content-type': 'application/json',
    'x-vtex-account': 'demostore',
    'x-vtex-workspace': 'master',
    'x-vtex-credential': tokenSchema.parse(await sandbox('app-tokens', { account: 'demostore' }))
      .token,
  })

  const rotateTickSecret = async (runtimeUrl: string): Promise<string> => {
    const { token } = tokenSchema.parse(
      await sandbox('sessions', { account: 'demostore', user: 'owner' }),
    )
    const response = await fetch(`${runtimeUrl}/demostore/master/_v/graphql`, {
      method: 'POST',
      headers: { ...(await asVtex()), cookie: `VtexIdclientAutCookie=${token}` },
      body: JSON.stringify({ query: 'mutation { rotateTickSecret { ok { secret } } }' }),
    })
    return z
      .object({
        data: z.object({ rotateTickSecret: z.object({ ok: z.object({ secret: z.string() }) }) }),
      })
      .parse(await response.json()).data.rotateTickSecret.ok.secret
  }

  const tick = async (runtimeUrl: string, secret: string): Promise<void> => {
    await fetch(`${runtimeUrl}/tick`, {
      method: 'POST',
      headers: {
        ...(await asVtex()),
        'x-colossus-route-id': 'tick',
        'x-order-integrations-tick-secret': secret,
      },
    })
  }
})
