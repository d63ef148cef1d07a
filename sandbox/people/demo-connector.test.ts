import { createServer, type Server } from 'node:http'
import { fieldOf } from '../testing/send'
import { startSandbox, type TestSandbox } from '../testing/start-sandbox'

// The notification: How to collect orders from sales channels,
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders

interface Received {
  readonly url: string
  readonly body: Readonly<Record<string, unknown>>
}

let sandbox: TestSandbox
let server: Server
let received: Received[] = []
/** What the report of all problems brought. */
let reported: readonly Received[] = []
let atOnce = 0
let mostAtOnce = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      received.push({ url: request.url ?? '', body: { ...JSON.parse(text) } })
      atOnce -= 1
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  sandbox = await startSandbox('--orders', '400')
})
afterAll(async () => {
  await sandbox.stop()
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  received = []
})

const endpointOf = (id: string): string => {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return `http://127.0.0.1:${port}/_v/private/connectors/${id}/token`
}

it('tells nobody anything before it has been handed over', async () => {
  const path = 'people/connectors/demostore-amz/notify'
  expect((await sandbox.control('POST', path, { notification: {} })).status).toBe(409)
  const report = await sandbox.control('POST', 'people/report-problems')
  expect(report.body).toMatchObject({ problems: 0 })
  expect(received).toEqual([])
})

it('reports 7.5 % of the orders as problems once, and never again', async () => {
  const { body } = await sandbox.control('GET', 'connectors')
  const connectors: readonly unknown[] = Array.isArray(body) ? body : []
  for (const id of connectors.map((connector) => String(fieldOf(connector, 'id')))) {
    await sandbox.control('PUT', `connectors/${id}`, { endpoint: endpointOf(id) })
  }
  const first = await sandbox.control('POST', 'people/report-problems')
  expect(first.body).toMatchObject({ alreadyReported: false, problems: 30, failed: 0 })
  reported = received
  const problems = received.filter(({ body }) => body.success === false)
  expect(problems).toHaveLength(30)
  expect(mostAtOnce).toBeLessThanOrEqual(8)
  expect(new Set(received.map(({ body }) => body.accountName))).toEqual(new Set(['demostore']))
  const again = await sandbox.control('POST', 'people/report-problems')
  expect(again.body).toMatchObject({ alreadyReported: true, problems: 0, successes: 0 })
})

it('reports orders that are not in VTEX, or wait for authorization there', async () => {
  const token = await sandbox.appToken()
  const root = 'http://demostore.vtexcommercestable.com.br/api/oms/pvt/orders'
  expect(reported.length).toBeGreaterThan(30)
  for (const { url, body } of reported) {
    const affiliateId = /demostore-(\w+)/.exec(url)?.[1]?.toUpperCase()
    const orderId = `${String(affiliateId)}-${String(body.marketplaceOrderId)}`
    const order = await sandbox.upstream('GET', `${root}/${orderId}`, { token })
    if (body.success === true) expect(order.status).toBe(200)
    else if (body.code !== 'EOI011') expect(order.status).toBe(404)
    else expect(order.field('status')).toBe('waiting-for-manual-authorization')
  }
})

it('sends one notification on demand, to the documented path of its endpoint', async () => {
  const endpoint = endpointOf('demostore-mlb')
  await sandbox.control('PUT', 'connectors/demostore-mlb', { endpoint })
  const notification = { code: 'EOI003', success: false }
  const path = 'people/connectors/demostore-mlb/notify'
  const reply = await sandbox.control('POST', path, { notification })
  expect(reply.body).toEqual({ status: 200, error: null })
  const suffix = '/order-integration/notification/processing-result?an=demostore'
  expect(received).toEqual([{ url: `${new URL(endpoint).pathname}${suffix}`, body: notification }])
})
