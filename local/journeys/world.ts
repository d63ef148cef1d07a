import { z } from 'zod'
import { startHost, type Host, type HostOptions } from '../host'

// A started host and what people and programs around it do. Journeys speak to its outside only: what curl, a browser
// or a connector could do.

const connectorsSchema = z.array(
  z.object({ id: z.string(), account: z.string(), affiliateId: z.string(), endpoint: z.string() }),
)

const tokenSchema = z.object({ token: z.string() })

const savedSchema = z.object({ saveSettings: z.object({ error: z.null() }) })

const requestsSchema = z.array(
  z.object({ at: z.string(), method: z.string(), host: z.string(), path: z.string() }),
)

const schedulesSchema = z.array(
  z.object({
    account: z.string(),
    schedule: z.object({
      id: z.string(),
      request: z.object({ uri: z.string(), headers: z.record(z.string()) }),
      scheduler: z.object({ expression: z.string(), endDate: z.string() }),
    }),
  }),
)

const outcomesSchema = z.array(z.object({ account: z.string(), status: z.number().nullable() }))

const answerSchema = z.object({
  data: z.record(z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string() }).partial().optional(),
      }),
    )
    .optional(),
})

export type User = 'owner' | 'operator' | 'viewer'

export type Asking = { readonly as?: User; readonly account?: string; readonly locale?: string }

export type UpstreamRequest = z.infer<typeof requestsSchema>[number]

const json = (method: string, body?: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})

/** A notification of a price divergence, and what a journey wants different about it. */
export const aNotification = (different: Readonly<Record<string, unknown>> = {}) => ({
  accountName: 'demostore',
  success: false,
  flow: 'PlaceOrder',
  operationId: '7f0c2a7e-3f5e-4d0e-9a55-0f5b1c6a7d10',
  marketplaceOrderId: '701-1',
  code: 'EOI003',
  message: 'Price divergence',
  errors: [
    {
      source: 'Fulfillment',
      code: 'FMT007',
      description: 'Payment total (311.77) differs from store desired value (313.61)',
    },
  ],
  fields: null,
  ...different,
})

export class World {
  private readonly sessions = new Map<string, string>()
  private readonly endpoints = new Map<string, string>()

  private constructor(readonly host: Host) {}

  static async start(options: HostOptions = {}): Promise<World> {
    const host = await startHost({
      orders: 1,
      reportProblems: false,
      // Ticks write to the store by themselves, which a journey that counts requests would see.
      minuteMs: null,
      // Most journeys have no browser.
      bundlesLate: true,
      isBrief: true,
      ...options,
    })
    const world = new World(host)
    if (options.minuteMs) await world.visit()
    return world
  }

  /** A person opens the app, which has the platform call for its background work. */
  async visit(account = 'demostore'): Promise<void> {
    await eventually(
      async () => {
        await this.ask('{ orderInbox { asOf } }', {}, { as: 'operator', account })
        return this.schedules()
      },
      (schedules) => schedules.some((each) => each.account === account),
    )
  }

  /** The owner changes settings, and nothing is refused. */
  async saveSettings(input: Readonly<Record<string, unknown>>): Promise<void> {
    const { data } = await this.ask(
      'mutation ($input: SaveSettingsInput!) { saveSettings(input: $input) { error { field } } }',
      { input },
      { as: 'owner' },
    )
    savedSchema.parse(data)
  }

  /** What is registered with the platform's scheduler. */
  async schedules() {
    return schedulesSchema.parse(await this.control('GET', 'scheduler/schedules'))
  }

  /** From here on the platform calls for background work, quicker than on VTEX. */
  async beginTicks(): Promise<void> {
    await this.control('PUT', 'scheduler', { minuteMs: 300 })
    await this.visit()
  }

  /** A minute passes for the platform's scheduler: how each call was answered. */
  async passMinute() {
    return outcomesSchema.parse(await this.control('POST', 'scheduler/minutes'))
  }

  close(): Promise<void> {
    return this.host.close()
  }

  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.host.url}/_sandbox/${path}`, json(method, body))
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return response.status === 204 ? undefined : response.json().catch(() => undefined)
  }

  /** The endpoint of a demo connector: its address with the token. */
  async endpoint(account = 'demostore', affiliateId = 'AMZ'): Promise<string> {
    const key = `${account} ${affiliateId}`
    const known = this.endpoints.get(key)
    if (known !== undefined) return known
    const connectors = connectorsSchema.parse(await this.control('GET', 'connectors'))
    const found = connectors.find(
      (each) => each.account === account && each.affiliateId === affiliateId,
    )
    if (found === undefined) throw new Error(`No demo connector of ${key}`)
    this.endpoints.set(key, found.endpoint)
    return found.endpoint
  }

  /** The address that a connector posts notifications to. */
  async notificationUrl(account = 'demostore', affiliateId = 'AMZ'): Promise<string> {
    const endpoint = await this.endpoint(account, affiliateId)
    return `${endpoint}/order-integration/notification/processing-result?an=${account}`
  }

  async deliver(
    notification: unknown,
    account = 'demostore',
    affiliateId = 'AMZ',
  ): Promise<Response> {
    return fetch(await this.notificationUrl(account, affiliateId), json('POST', notification))
  }

  /** Tells order facts, as a connector does. */
  async tell(facts: unknown): Promise<Response> {
    return fetch(`${await this.endpoint()}/order-facts?an=demostore`, json('POST', facts))
  }

  async cookie(user: User, account: string): Promise<string> {
    const key = `${user} ${account}`
    const known = this.sessions.get(key)
    if (known !== undefined) return known
    const { token } = tokenSchema.parse(await this.control('POST', 'sessions', { account, user }))
    const cookie = `VtexIdclientAutCookie=${token}`
    this.sessions.set(key, cookie)
    return cookie
  }

  /** Asks the gateway as a signed-in user; as nobody when `as` is left out on purpose. */
  async ask(query: string, variables: object = {}, asking: Asking = { as: 'operator' }) {
    const account = asking.account ?? 'demostore'
    const response = await fetch(`${this.host.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-vtex-account': account,
        ...(asking.locale && { 'x-vtex-locale': asking.locale }),
        ...(asking.as && { cookie: await this.cookie(asking.as, account) }),
      },
      body: JSON.stringify({ query, variables }),
    })
    return answerSchema.parse(await response.json())
  }

  /** Everything that is stored of an entity, as Master Data itself gives it out; 100 documents at most. */
  async documentsOf(entity: string, account = 'demostore'): Promise<unknown> {
    const { token } = tokenSchema.parse(await this.control('POST', 'app-tokens', { account }))
    const path = `api.vtex.com/api/dataentities/${entity}/search`
    const where = encodeURIComponent('workspace="master"')
    const query = `an=${account}&_fields=_all&_schema=v1&_where=${where}`
    const response = await fetch(`${this.host.url}/_sandbox/vtex/${path}?${query}`, {
      headers: { VtexIdclientAutCookie: token, 'REST-Range': 'resources=0-100' },
    })
    if (!response.ok) throw new Error(`Searching ${entity}: ${response.status}`)
    return response.json()
  }

  async faults(fault: object): Promise<void> {
    await this.control('POST', 'faults', fault)
  }

  async noFaults(): Promise<void> {
    await this.control('DELETE', 'faults')
  }

  /** All upstream requests that are logged. */
  async requests(): Promise<readonly UpstreamRequest[]> {
    return requestsSchema.parse(
      await this.control('GET', 'requests?since=2000-01-01T00:00:00.000Z'),
    )
  }

  /** Upstream requests to Master Data since a moment, without schema set-up. */
  async masterDataRequestsSince(moment: string): Promise<readonly UpstreamRequest[]> {
    const all = requestsSchema.parse(
      await this.control('GET', `requests?since=${encodeURIComponent(moment)}`),
    )
    return all.filter(({ path }) => path.includes('/dataentities/'))
  }
}

/** Asks again until the answer satisfies: for what is certain to come, only not when. A busy machine takes its time. */
export const eventually = async <Value>(
  ask: () => Promise<Value>,
  satisfies: (value: Value) => boolean,
  patienceMs = 20_000,
): Promise<Value> => {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const value = await ask()
    if (satisfies(value) || Date.now() > deadline) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
