import type { Host } from './host'
import { startHost } from './host'
import type { Runtime } from './runtime'
import { startRuntime } from './runtime'

let host: Host

beforeAll(async () => {
  host = await startHost({ orders: 20, reportProblems: false })
})

afterAll(() => host.close())

const readInbox = async (headers: Record<string, string> = {}) => {
  const response = await fetch(`${host.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ orderInbox { open { total } } }' }),
  })
  return response
}

const signIn = async (user: string, query = ''): Promise<Response> =>
  fetch(`${host.url}/login?as=${user}${query}`, { redirect: 'manual' })

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

describe('GraphQL', () => {
  it('tells an anonymous caller that nobody is signed in', async () => {
    expect(await (await readInbox()).json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  it('lets a viewer read, and no more', async () => {
    const cookie = cookieOf(await signIn('viewer'))
    expect(await (await readInbox({ cookie })).json()).toMatchObject({
      data: { orderInbox: { open: { total: expect.any(Number) } } },
    })
    const response = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({
        query: 'mutation { revokeConnectorToken(id: "x") { ok { id } } }',
      }),
    })
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })

  it('does not take a session to another account', async () => {
    const cookie = cookieOf(await signIn('viewer'))
    const response = await readInbox({ cookie, 'x-vtex-account': 'otherstore' })
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  it('refuses pages of other sites, and requests that a form could send', async () => {
    expect((await readInbox({ origin: 'http://evil.test' })).status).toBe(403)
    const form = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    })
    expect(form.status).toBe(400)
  })

  it('refuses a body that is too long', async () => {
    const response = await fetch(`${host.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ' '.repeat(4_000_000) }),
    })
    expect(response.status).toBe(413)
  })
})

describe('signing in', () => {
  it('leads to the page, in the language that was asked for', async () => {
    const response = await signIn('owner', '&locale=pt')
    expect(response.headers.get('location')).toBe('/admin/order-integrations/orders?locale=pt')
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^VtexIdclientAutCookie=.+; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  it.each([
    ['/admin/a\r\nX: y', '/admin/aX:%20y'],
    ['/admin/\u2028x', '/admin/%E2%80%A8x'],
    ['/admin?x=1', '/admin?x=1'],
  ])('leads to %j as a browser reads it', async (to, location) => {
    const response = await signIn('owner', `&to=${encodeURIComponent(to)}`)
    expect([response.status, response.headers.get('location')]).toEqual([302, location])
  })

  it.each([
    'https://evil.test/',
    '//evil.test',
    '/admin//../\\evil',
    '/admin/..//evil.test',
    '/admin/./..//evil.test',
    '/administrator',
    '/graphql',
  ])('does not lead to %s', async (to) => {
    expect((await signIn('owner', `&to=${encodeURIComponent(to)}`)).status).toBe(400)
  })

  it('is refused to unknown users and to pages of other sites', async () => {
    expect((await signIn('root')).status).toBe(400)
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }
    const response = await fetch(`${host.url}/login?as=owner`, { headers, redirect: 'manual' })
    expect(response.status).toBe(403)
  })
})

describe('the control of the sandbox', () => {
  it('is there for programs and closed to pages of other sites', async () => {
    const address = `${host.url}/_sandbox/connectors`
    expect((await fetch(address)).status).toBe(200)
    expect((await fetch(address, { headers: { origin: host.url } })).status).toBe(200)
    const foreign = await fetch(address, { headers: { origin: 'http://127.0.0.1:1' } })
    expect(foreign.status).toBe(403)
  })

  it('knows the endpoint of each demo connector, on this host', async () => {
    const connectors: unknown = await (await fetch(`${host.url}/_sandbox/connectors`)).json()
    expect(connectors).toEqual(expect.arrayContaining([expect.anything()]))
    expect(connectors).not.toContainEqual(expect.objectContaining({ endpoint: null }))
    expect(JSON.stringify(connectors)).toContain(`"${host.url}/_v/private/order-integrations/`)
  })
})

describe('the runtime', () => {
  it('can run twice on one build', async () => {
    const others: readonly Runtime[] = await Promise.all([
      startRuntime({ sandboxUrl: host.sandboxUrl }),
      startRuntime({ sandboxUrl: host.sandboxUrl, account: 'otherstore' }),
    ])
    const statuses = await Promise.all(
      others.map(async ({ url }) => (await fetch(`${url}/healthcheck`)).status),
    )
    expect(statuses).toEqual([200, 200])
    await Promise.all(others.map((runtime) => runtime.kill('SIGKILL')))
  })
})
