import { fieldOf, send } from '../testing/send'
import { startSandbox, type TestSandbox } from '../testing/start-sandbox'

let sandbox: TestSandbox
let token: string

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  token = await sandbox.appToken()
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  await sandbox.control('DELETE', 'faults')
  await sandbox.control('DELETE', 'requests')
})

const ordersUrl = 'http://portal.vtexcommercestable.com.br/api/oms/pvt/orders?an=demostore'
const listOrders = async (): Promise<number> =>
  (await sandbox.upstream('GET', ordersUrl, { token })).status

describe('the control API', () => {
  it('says that it is healthy', async () => {
    expect((await sandbox.control('GET', 'healthz')).body).toEqual({ status: 'ok' })
  })

  it.each([
    ['host', 'sandbox.example.com'],
    ['origin', 'http://example.com'],
    ['sec-fetch-site', 'cross-site'],
  ])('refuses a request whose %s is %s', async (name, value) => {
    const call = { method: 'GET', target: '/_sandbox/healthz', headers: { [name]: value } }
    expect((await send(sandbox.port, call)).status).toBe(403)
  })

  it.each([
    ['POST', 'faults', { path: '/api', satus: 500 }, 'satus'],
    ['POST', 'faults', { path: '/api', times: 0 }, 'times'],
    ['POST', 'sessions', { account: 'demostore', user: 'root' }, 'user'],
    ['POST', 'app-tokens', {}, 'account'],
    ['PUT', 'settings', { searchLag: 0 }, 'searchLag'],
    ['PUT', 'settings', { searchLagMs: 'long' }, 'searchLagMs'],
    ['PUT', 'connectors/demostore-amz', { endpoint: 'https://example.com/x' }, 'endpoint'],
    ['POST', 'faults', '{', null],
  ])('%s %s with %j names the field', async (...[method, path, body, field]) => {
    const reply = await sandbox.control(method, path, body)
    expect(reply).toMatchObject({ status: 400, body: { field } })
  })

  it('merges settings and keeps the others', async () => {
    await sandbox.set({ lockWriters: 5 })
    expect((await sandbox.control('GET', 'settings')).body).toMatchObject({
      lockWriters: 5,
      failedCondition: 'error',
    })
  })

  it('lists the demo connectors and takes the endpoint that each is given', async () => {
    const endpoint = 'http://127.0.0.1:4000/_v/private/x/demostore-amz/secret'
    await sandbox.control('PUT', 'connectors/demostore-amz', { endpoint })
    const { body } = await sandbox.control('GET', 'connectors')
    expect(body).toContainEqual({
      id: 'demostore-amz',
      account: 'demostore',
      affiliateId: 'AMZ',
      marketplace: 'Amazon',
      endpoint,
    })
    expect((await sandbox.control('PUT', 'connectors/nobody', { endpoint })).status).toBe(404)
  })
})

describe('a fault', () => {
  it('answers in place of VTEX as many times as told', async () => {
    const fault = { path: '/oms/', status: 429, body: { why: 'x' }, times: 2 }
    await sandbox.control('POST', 'faults', fault)
    expect([await listOrders(), await listOrders(), await listOrders()]).toEqual([429, 429, 200])
  })

  it('hits only its method, its host and its path', async () => {
    await sandbox.control('POST', 'faults', { method: 'PUT', path: '/api', status: 500 })
    await sandbox.control('POST', 'faults', { host: 'api.vtex.com', path: '/api', status: 500 })
    await sandbox.control('POST', 'faults', { path: '/oms*', status: 500 })
    expect(await listOrders()).toBe(200)
    await sandbox.control('POST', 'faults', { path: '/api/oms*', status: 503 })
    expect(await listOrders()).toBe(503)
    await sandbox.control('DELETE', 'faults')
    expect(await listOrders()).toBe(200)
  })

  it('can break the connection, delay, or answer what is no JSON', async () => {
    await sandbox.control('POST', 'faults', { path: '/api', drop: true, times: 1 })
    await expect(listOrders()).rejects.toThrow('socket hang up')
    const delayed = { path: '/api', delayMs: 30, status: 200, body: '<html>', times: 1 }
    await sandbox.control('POST', 'faults', delayed)
    expect((await sandbox.upstream('GET', ordersUrl, { token })).text).toBe('<html>')
    const { body } = await sandbox.control('GET', 'requests')
    expect(body).toMatchObject([{ status: 0 }, { status: 200 }])
    const [, late] = Array.isArray(body) ? body.map((entry) => Number(fieldOf(entry, 'ms'))) : []
    expect(late).toBeGreaterThanOrEqual(29)
  })

  it('can break the connection in the middle of the answer to a request that was served', async () => {
    await sandbox.control('POST', 'faults', { path: '/api', truncate: true, times: 1 })
    await expect(listOrders()).rejects.toThrow('aborted')
    expect(await listOrders()).toBe(200)
    const { body } = await sandbox.control('GET', 'requests')
    expect(body).toMatchObject([{ status: 200 }, { status: 200 }])
  })

  it('does not touch the control API', async () => {
    await sandbox.control('POST', 'faults', { path: '', status: 500 })
    expect((await sandbox.control('GET', 'healthz')).status).toBe(200)
  })
})

describe('the request log', () => {
  it('keeps what went to VTEX hosts, without secrets', async () => {
    const url = 'http://vtexid.vtex.com.br/api/vtexid/pub/authenticated/user?authToken=secret'
    await sandbox.upstream('GET', url, { token })
    const reply = await sandbox.control('GET', 'requests')
    expect(reply.body).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        method: 'GET',
        host: 'vtexid.vtex.com.br',
        path: '/api/vtexid/pub/authenticated/user',
        query: 'authToken=***',
        status: 200,
        ms: expect.any(Number),
      },
    ])
    expect(reply.text).not.toContain(token)
  })

  it('starts where since says', async () => {
    await listOrders()
    const later = new Date(Date.now() + 60_000).toISOString()
    expect((await sandbox.control('GET', `requests?since=${later}`)).body).toEqual([])
    expect((await sandbox.control('GET', 'requests?since=yesterday')).status).toBe(400)
  })
})

describe('the pass-through', () => {
  it('treats a request as the VTEX host in its path would get it', async () => {
    const target = '/_sandbox/vtex/demostore.vtexcommercestable.com.br/api/oms/pvt/orders'
    const reply = await send(sandbox.port, { method: 'GET', target, token })
    expect(reply.status).toBe(200)
    expect((await send(sandbox.port, { method: 'GET', target })).status).toBe(401)
    const { body } = await sandbox.control('GET', 'requests')
    expect(body).toMatchObject([{ host: 'demostore.vtexcommercestable.com.br' }, { status: 401 }])
  })

  it('answers 404 for hosts and paths that the sandbox does not serve', async () => {
    expect((await sandbox.upstream('GET', 'http://infra.io.vtex.com/x', { token })).status).toBe(
      404,
    )
  })
})
