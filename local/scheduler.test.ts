import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import { readBody } from './gateway/body'
import { sendJson, sendText } from './gateway/respond'
import { listen } from './listen'
import type { DemoConnector } from './sandbox-control'
import { startScheduler } from './scheduler'
import { waitUntil } from './wait-until'

// What the scheduler calls, in the place of the gateway: it has to be slow, fail and heal on demand.
class Host {
  readonly ticks: { readonly url: string; readonly secret: unknown }[] = []
  readonly rotations: unknown[] = []
  status = 200
  knowsTheMutation = true
  private waiting: (() => void)[] = []
  private holding = false
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) =>
      body === undefined ? sendText(response, status, '') : sendJson(response, status, body),
    )
  })
  url = ''

  async open(): Promise<void> {
    this.url = `http://127.0.0.1:${await listen(this.server)}`
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  hold(): void {
    this.holding = true
  }

  release(): void {
    this.holding = false
    for (const go of this.waiting.splice(0)) go()
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
    if (request.url === '/graphql') {
      const body = await readBody(request, 10_000)
      this.rotations.push([request.headers['x-vtex-account'], request.headers.cookie, body])
      return { status: 200, body: this.rotation() }
    }
    this.ticks.push({ url: request.url ?? '', secret: request.headers['x-tick'] })
    if (this.holding) await new Promise<void>((resolve) => this.waiting.push(resolve))
    return { status: this.status }
  }

  private rotation(): unknown {
    if (!this.knowsTheMutation) return { errors: [{ message: 'Cannot query field' }] }
    const ok = { endpoint: 'https://store.test/_v/tick', header: 'x-tick', secret: 'sesame' }
    return { data: { rotateTickSecret: { ok, error: null } } }
  }
}

const connector = (id: string, account: string): DemoConnector => ({
  id,
  account,
  affiliateId: 'AMZ',
  marketplace: 'Amazon',
  endpoint: null,
})

let host: Host
let printed: string[]
let stop: () => Promise<void>

const start = (connectors = [connector('1', 'one'), connector('2', 'one')]): void => {
  stop = startScheduler({
    hostUrl: host.url,
    sandbox: {
      connectors: async () => connectors,
      session: async (account, user) => `${user}-of-${account}`,
    },
    pauseMs: 1,
    log: (line) => printed.push(line),
  })
}

beforeEach(async () => {
  host = new Host()
  printed = []
  await host.open()
})

afterEach(async () => {
  await stop()
  host.close()
})

it('asks for a secret once for each account, as its owner, and calls again and again', async () => {
  start([connector('1', 'one'), connector('2', 'one'), connector('3', 'two')])
  await waitUntil(() => host.ticks.filter(({ url }) => url.endsWith('an=two')).length > 2)
  expect(host.rotations.map((each) => String(each).split(',').slice(0, 2))).toEqual([
    ['one', 'VtexIdclientAutCookie=owner-of-one'],
    ['two', 'VtexIdclientAutCookie=owner-of-two'],
  ])
  expect(host.ticks).toContainEqual({ url: '/_v/tick?an=one', secret: 'sesame' })
  expect(printed).toEqual([])
})

it('waits for an answer before it calls again', async () => {
  host.hold()
  start()
  await waitUntil(() => host.ticks.length === 1)
  // Another round trip: a scheduler that does not wait would have called by now.
  await fetch(`${host.url}/graphql`, { method: 'POST' })
  expect(host.ticks).toHaveLength(1)
  host.release()
  await waitUntil(() => host.ticks.length > 2)
})

it('says a failure once, and again after it worked in between', async () => {
  host.status = 500
  start()
  await waitUntil(() => host.ticks.length > 3)
  expect(printed).toEqual(['[scheduler] A tick of one failed: it answered 500.'])
  host.status = 200
  const seen = host.ticks.length
  await waitUntil(() => host.ticks.length > seen + 2)
  host.status = 503
  await waitUntil(() => printed.length === 2)
  expect(printed[1]).toContain('503')
})

it('says that there is no tick, and goes on without', async () => {
  host.knowsTheMutation = false
  start()
  await waitUntil(() => printed.length === 1)
  expect(printed).toEqual(['[scheduler] one has no tick: Cannot query field'])
  expect(host.ticks).toEqual([])
})

it('stops in the middle of a call', async () => {
  host.hold()
  start()
  await waitUntil(() => host.ticks.length === 1)
  await stop()
  host.release()
  expect(host.ticks).toHaveLength(1)
  expect(printed).toEqual([])
})
