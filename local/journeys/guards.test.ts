import { z } from 'zod'
import { World } from './world'

// What stands before every answer, on the real runtime: how large an operation may be, and that only `true` of License
// Manager lets anybody in.

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

interface Told {
  readonly ms: number
  readonly errors: number
  readonly code?: string
  /** How often VTEX ID or License Manager was asked meanwhile. */
  readonly upstream: number
  /** The slowest answer that somebody else waited for meanwhile. */
  readonly othersMs: number
}

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

const fill = (bytes: number, text: (index: number) => string): string =>
  repeat(Math.floor(bytes / (text(1000).length + 1)), text)

const requestsSchema = z.array(z.object({ path: z.string() }))

/** Whom each operation asks first; what else is asked may be work that a visit before set off. */
const since = async (moment: string): Promise<number> => {
  const all = await world.control('GET', `requests?since=${encodeURIComponent(moment)}`)
  const asked = requestsSchema.parse(all)
  return asked.filter(({ path }) => /\/(?:vtexid|license-manager)\//.test(path)).length
}

/** Straight to the runtime: the gateway of the local host has bounds of its own. */
const toRuntime = async (body: object): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${world.host.runtimeUrl}/demostore/master/_v/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-vtex-account': 'demostore',
      'x-vtex-workspace': 'master',
      cookie: await world.cookie('owner', 'demostore'),
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

const health = async (): Promise<number> => {
  const start = performance.now()
  await (await fetch(`${world.host.runtimeUrl}/healthcheck`)).text()
  return performance.now() - start
}

const send = async (body: object): Promise<Told> => {
  const moment = new Date().toISOString()
  const start = performance.now()
  const sending = toRuntime(body)
  const waiting = health()
  const { text } = await sending
  const ms = performance.now() - start
  const answer: { errors?: readonly { extensions?: { code?: string } }[] } = JSON.parse(text)
  return {
    ms,
    errors: answer.errors?.length ?? 0,
    code: answer.errors?.[0]?.extensions?.code,
    upstream: await since(moment),
    othersMs: await waiting,
  }
}

const deep = (depth: number): string =>
  depth === 0 ? 'id' : `sampleOrders { issue { ${deep(depth - 1)} } }`

const closing = 'closeOrders(input: { orders: { ids: ["AMZ-1"] }, reason: OTHER }) { ok { done } }'

const tooLarge: readonly (readonly [string, string])[] = [
  ['6 fields under other names', `{ ${repeat(6, (i) => `a${i}: orderInbox { asOf }`)} }`],
  [
    'fields that may be null beside one that may not',
    `{ ${repeat(6, (i) => `a${i}: mayChangeSettings`)} settings { timeZone } }`,
  ],
  [
    'what it leaves out by a directive',
    `{ settings @skip(if: true) { timeZone } ${repeat(6, (i) => `a${i}: mayChangeSettings`)} }`,
  ],
  [
    'fields behind a fragment',
    `query { ...f } fragment f on Query { ${repeat(200, (i) => `a${i}: orderInbox { asOf }`)} }`,
  ],
  [
    'fragments that multiply',
    `query { ...a ...a } fragment a on Query { ...b ...b } fragment b on Query { ...c ...c }
     fragment c on Query { orderInbox { asOf } }`,
  ],
  ['a depth that no page has', `{ orderInbox { issues { nodes { ${deep(6)} } } } }`],
  [
    'mutations behind a fragment',
    `mutation { ...f } fragment f on Mutation { ${repeat(9, (i) => `a${i}: ${closing}`)} }`,
  ],
  [
    'a depth below a mutation',
    `mutation { setIssueState(input: { issueId: "x", state: OPEN }) { ok { ${deep(6)} } } }`,
  ],
]

describe('an operation that asks for too much', () => {
  it.each(tooLarge)('by %s is refused once, before anybody is asked', async (_, query) => {
    expect(await send({ query })).toMatchObject({
      errors: 1,
      code: 'BAD_USER_INPUT',
      upstream: 0,
    })
  })

  const floods: readonly (readonly [string, (bytes: number) => object])[] = [
    ['aliases', (bytes) => ({ query: `{ ${fill(bytes, (i) => `a${i}: mayChangeSettings`)} }` })],
    ['one field', (bytes) => ({ query: `{ ${fill(bytes, () => 'settings { timeZone }')} }` })],
    ['fields that nobody knows', (bytes) => ({ query: `{ ${fill(bytes, () => 'a')} }` })],
    [
      'what is nested',
      (bytes) => ({ query: `{ orderInbox { ${fill(bytes, () => 'orders { nodes { id } }')} } }` }),
    ],
    [
      'fragments',
      (bytes) => ({
        query: `{ ...f0 } ${fill(bytes, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)}`,
      }),
    ],
    [
      'directives',
      (bytes) => ({ query: `{ mayChangeSettings ${fill(bytes, () => '@include(if: true)')} }` }),
    ],
    ['a long name', (bytes) => ({ query: `{ ${'x'.repeat(bytes)} }` })],
    [
      'a long text',
      (bytes) => ({
        query: `{ orderInbox(filter: { statuses: "${'x'.repeat(bytes)}" }) { asOf } }`,
      }),
    ],
    [
      'values that are none',
      (bytes) => ({
        query: 'query ($f: OrderIntegrationFilter) { orderInbox(filter: $f) { asOf } }',
        variables: { f: { statuses: Array(Math.floor(bytes / 5)).fill('NO') } },
      }),
    ],
  ]

  it.each(floods)('by 50 kB of %s ends at once, and keeps nobody waiting', async (_, body) => {
    const told = await send(body(50_000))

    expect(told.upstream).toBe(0)
    expect(told.errors).toBeLessThanOrEqual(20)
    expect(told.ms).toBeLessThan(1_000)
    expect(told.othersMs).toBeLessThan(1_000)
  })

  it.each(floods)('by 348 kB of %s, sent past the gateway, ends', async (_, body) => {
    const told = await send(body(348_000))

    expect(told).toMatchObject({ upstream: 0 })
    expect(told.ms).toBeLessThan(3_000)
  })

  it.each([
    [
      'POST',
      (query: string) =>
        fetch(`${world.host.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
    ],
    [
      'GET',
      (query: string) =>
        fetch(`${world.host.url}/graphql?query=${query}`, {
          headers: { 'apollo-require-preflight': '1' },
        }),
    ],
  ])('is refused by the gateway unread where it is longer (%s)', async (method, ask) => {
    const response = await ask(`{${'a'.repeat(method === 'GET' ? 12_000 : 60_000)}}`)

    expect([413, 431, 400]).toContain(response.status)
  })
})

describe('an answer of License Manager or VTEX ID', () => {
  const acts: readonly string[] = [
    'mutation { createConnector(input: { affiliateId: "LMX", marketplaceName: "x" }) { ok { endpoint } error { code } } }',
    `mutation { ${closing} }`,
    '{ orderInbox { asOf } }',
    '{ mayChangeSettings }',
  ]

  const isLetIn = async (query: string): Promise<boolean> => {
    const { data } = await world.ask(query, {}, { as: 'owner' })
    return Object.values(data ?? {}).some((value) => value !== null && value !== undefined)
  }

  it.each([
    '<html>maintenance</html>',
    '{}',
    '[]',
    '"false"',
    '"true"',
    '{"error":"x"}',
    '1',
    '[true]',
    'null',
    '',
    'false',
  ])('that is %s lets nobody do anything', async (body) => {
    await world.faults({ path: '/api/license-manager/*', status: 200, body, times: 100 })
    const letIn = await Promise.all(acts.map(isLetIn))
    await world.noFaults()

    expect(letIn).toEqual(acts.map(() => false))
  })

  it.each([
    '<html>x</html>',
    '{}',
    '[]',
    '"owner@example.com"',
    '{"user":"owner@example.com"}',
    'true',
  ])('of VTEX ID that is %s lets nobody in', async (body) => {
    await world.faults({ path: '/api/vtexid/*', status: 200, body, times: 100 })
    const letIn = await Promise.all(acts.map(isLetIn))
    await world.noFaults()

    expect(letIn).toEqual(acts.map(() => false))
  })

  it('that is true lets the owner in', async () => {
    expect(await Promise.all(acts.slice(1).map(isLetIn))).toEqual([true, true, true])
  })
})

it('shows the addresses of the staff to who may change them, and to nobody else', async () => {
  const save =
    'mutation { saveSettings(input: { notifications: { emails: ["ana@acme.example"], language: EN } }) { error { code } } }'
  await world.ask(save, {}, { as: 'owner' })
  const query = '{ settings { notifications { emails } } }'

  const seen = await Promise.all(
    (['owner', 'operator', 'viewer'] as const).map(
      async (as) => (await world.ask(query, {}, { as })).data,
    ),
  )

  expect(seen).toEqual(
    [['ana@acme.example'], null, null].map((emails) => ({
      settings: { notifications: { emails } },
    })),
  )
})

it.each([
  ['an id', '{ orderIntegration(id: "\\u0000") { id } }'],
  [
    'a search',
    '{ orderInbox(filter: { search: "\\u0000", openOnly: false }) { orders(first: 1) { totalCount } } }',
  ],
  ['an empty cursor', '{ orderInbox { orders(first: 1, after: "") { totalCount } } }'],
  [
    'an empty cursor of all orders',
    '{ orderInbox(filter: { openOnly: false }) { orders(first: 1, after: "") { totalCount } } }',
  ],
])('takes %s that says nothing for bad input, not for a failure of VTEX', async (_, query) => {
  expect((await world.ask(query)).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ])
})
