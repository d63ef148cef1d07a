import { fieldOf, type Reply } from '../testing/send'
import { codesOf, openOrderWorld, type OrderWorld } from '../testing/order-world'
import type { Received } from '../testing/connector-endpoint'

// The notification: How to collect orders from sales channels,
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders

let world: OrderWorld
/** What the report of all problems brought, and what it says of itself. */
let reported: readonly Received[] = []
let summary: unknown
/** The same before anybody was given an endpoint. */
let early: { readonly notify: Reply; readonly report: Reply }
let ms = 0

beforeAll(async () => {
  world = await openOrderWorld('--orders', '2000')
  const path = 'people/connectors/demostore-amz/notify'
  early = {
    notify: await world.sandbox.control('POST', path, { notification: {} }),
    report: await world.sandbox.control('POST', 'people/report-problems'),
  }
  await world.handOver()
  world.connector.answerWith(503, 3)
  const started = performance.now()
  summary = (await world.sandbox.control('POST', 'people/report-problems')).body
  ms = performance.now() - started
  reported = world.connector.take()
})
afterAll(() => world.stop())

const isNotification = ({ url }: Received): boolean => url.includes('/processing-result')
const factsIn = (): readonly unknown[] =>
  reported.filter((one) => !isNotification(one)).flatMap(({ body }) => body)
const orderOf = ({ url, body }: Received): string =>
  `${String(/demostore-(\w+)/.exec(url)?.[1]?.toUpperCase())}-${String(fieldOf(body, 'marketplaceOrderId'))}`

describe('the report of problems', () => {
  it('brings 7.5 % of the orders in seconds, in spite of a stumbling app', () => {
    expect(summary).toMatchObject({ alreadyReported: false, problems: 150, failed: 0 })
    expect(ms).toBeLessThan(10_000)
    expect(world.connector.mostAtOnce()).toBeLessThanOrEqual(8)
  })

  it('is never made again', async () => {
    const again = await world.sandbox.control('POST', 'people/report-problems')
    expect(again.body).toEqual({ alreadyReported: true, problems: 0, successes: 0, failed: 0 })
  })

  it('brings VTEX’s refusals of orders that it does not have, and those that wait', async () => {
    const failures = reported.filter(({ body }) => fieldOf(body, 'success') === false)
    expect(failures.length).toBeGreaterThan(140)
    const codes = new Set(failures.map(({ body }) => codesOf(body).split(' ')[0]))
    const expected = ['EOI000', 'EOI002', 'EOI003', 'EOI004', 'EOI005', 'EOI006', 'EOI011']
    expect([...codes].sort()).toEqual(expected)
    for (const failure of failures.filter((_, index) => index % 10 === 0)) {
      const isHeld = fieldOf(failure.body, 'code') === 'EOI011'
      expect((await world.order(orderOf(failure))).status).toBe(isHeld ? 200 : 404)
    }
  })

  it('brings the successes of orders that VTEX has', async () => {
    const successes = reported.filter(({ body }) => fieldOf(body, 'success') === true)
    expect(successes.length).toBeGreaterThan(30)
    for (const success of successes.filter((_, index) => index % 10 === 0)) {
      expect((await world.order(orderOf(success))).status).toBe(200)
    }
  })

  it('brings one Unavailable from the marketplace and a few refusals of the ERP', () => {
    const said = (reporter: string): readonly unknown[] =>
      factsIn().filter((fact) => fieldOf(fact, 'reportedBy') === reporter)
    expect(said('MARKETPLACE')).toMatchObject([{ status: 'Unavailable' }])
    expect(said('ERP').length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(said('ERP'))).toContain('(Demo Road Freight - Economy) nao cadastrados')
  })

  it('brings the value of every order that somebody speaks of', () => {
    const valued = new Set(
      factsIn()
        .filter((fact) => fieldOf(fact, 'value') !== undefined)
        .map((fact) => fieldOf(fact, 'marketplaceOrderId')),
    )
    const spokenOf = reported
      .filter(isNotification)
      .map(({ body }) => fieldOf(body, 'marketplaceOrderId'))
    expect(spokenOf.filter((id) => !valued.has(id))).toEqual([])
  })
})

describe('a demo connector', () => {
  it('tells nobody anything before it has been handed over', () => {
    expect(early.notify.status).toBe(409)
    expect(early.report.body).toMatchObject({ alreadyReported: false, problems: 0 })
  })

  it('sends one notification on demand, to the documented path of its endpoint', async () => {
    world.connector.take()
    const notification = { code: 'EOI003', success: false }
    const path = 'people/connectors/demostore-mlb/notify'
    const reply = await world.sandbox.control('POST', path, { notification })
    expect(reply.body).toEqual({ status: 200, error: null })
    const suffix = 'order-integration/notification/processing-result?an=demostore'
    expect(world.connector.take()).toEqual([
      { url: `/connectors/demostore-mlb/${suffix}`, body: notification },
    ])
  })
})
