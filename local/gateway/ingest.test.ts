import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import { listen } from '../listen'
import { discardLine } from '../output'
import type { SandboxControl } from '../sandbox-control'
import type { FrontDoor } from './front-door'
import { openFrontDoor } from './front-door'
import { createIngest } from './ingest'
import { createPublicRoutes } from './public-routes'
import { sendText } from './respond'

const routePath = '/_v/private/order-integrations/connectors/:connectorId/:token/order-facts'
const callPath = '/_v/private/order-integrations/connectors/c1/t0ken/order-facts'

interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const received: Received[] = []
const runtime = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const { method, url, headers } = request
  received.push({ method, url, headers, body: Buffer.concat(chunks) })
  response.writeHead(429, { 'retry-after': '7', 'content-type': 'application/json' })
  response.end('{"slow":"down"}')
})

let door: FrontDoor

beforeAll(async () => {
  const port = await listen(runtime)
  const sandbox: Pick<SandboxControl, 'appToken'> = {
    appToken: async (account) => (account === 'nobody' ? undefined : `app-token-of-${account}`),
  }
  const ingest = createIngest({
    runtimeUrl: `http://127.0.0.1:${port}`,
    sandbox,
    findRoute: createPublicRoutes({ routes: { facts: { path: routePath, public: true } } }),
  })
  door = await openFrontDoor(0, discardLine)
  door.open(async (request, response, url) => {
    if (!(await ingest(request, response, url))) sendText(response, 404, 'Not ingest.')
  })
})

afterAll(async () => {
  await door.close()
  runtime.closeAllConnections()
  await new Promise((resolve) => runtime.close(resolve))
})

beforeEach(() => received.splice(0))

const post = (query: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${door.url}${callPath}${query}`, { method: 'POST', ...init })

describe('the dispatch of ingest', () => {
  it('tells the service which route it is, with which parameters, in which account', async () => {
    await post('?an=demostore', { body: '{}' })
    expect(received[0]?.headers).toMatchObject({
      'x-colossus-route-id': 'facts',
      'x-colossus-params': 'connectorId=c1&token=t0ken',
      'x-vtex-account': 'demostore',
      'x-vtex-workspace': 'master',
      'x-vtex-credential': 'app-token-of-demostore',
    })
  })

  it('keeps a body of any bytes, its type and its length', async () => {
    const body = randomBytes(3_000_000)
    await post('?an=demostore', { body, headers: { 'content-type': 'application/x-odd' } })
    const digest = (bytes: Buffer | undefined): string =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')
    expect(digest(received[0]?.body)).toBe(digest(body))
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/x-odd',
      'content-length': '3000000',
    })
  })

  it('hands the answer back as it is', async () => {
    const answer = await post('?an=demostore', { body: '{}' })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(await answer.text()).toBe('{"slow":"down"}')
  })

  it('does not let a caller pose as the edge', async () => {
    const headers = {
      'x-vtex-account': 'other',
      'x-vtex-credential': 'stolen',
      'x-colossus-route-id': 'other',
      'x-forwarded-host': 'evil.test',
      cookie: 'VtexIdclientAutCookie=someone',
    }
    await post('?an=demostore', { body: '{}', headers })
    expect(received[0]?.headers).toMatchObject({
      'x-vtex-account': 'demostore',
      'x-vtex-credential': 'app-token-of-demostore',
      'x-colossus-route-id': 'facts',
      'x-forwarded-host': new URL(door.url).host,
    })
    expect(received[0]?.headers.cookie).toBeUndefined()
  })

  it.each([
    ['', 400],
    ['?an=../x', 400],
    ['?an=nobody', 404],
  ])('answers "%s" itself with %i', async (query, status) => {
    expect((await post(query, { body: '{}' })).status).toBe(status)
    expect(received).toEqual([])
  })
})
