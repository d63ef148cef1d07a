import { z } from 'zod'
import { startRuntime, type Runtime } from '../runtime'
import { aNotification, eventually, World } from './world'

const documentsSchema = z.array(z.object({ marketplaceOrderId: z.string().optional() }))

let world: World

beforeEach(async () => {
  world = await World.start()
})
afterEach(() => world.close())

const orderQuery = `query ($id: ID!) { orderIntegration(id: $id) { attempts status history { operationId } } }`

/** Runs a task many times, at most so many at once. */
const many = async <Value>(
  count: number,
  atOnce: number,
  task: (index: number) => Promise<Value>,
): Promise<Value[]> => {
  const results: Value[] = []
  let next = 0
  const worker = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await task(index)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

const storedOrderIds = async (): Promise<readonly string[]> =>
  documentsSchema
    .parse(await world.documentsOf('orderops_order_integration'))
    .flatMap(({ marketplaceOrderId }) => marketplaceOrderId ?? [])

describe('the same notification a thousand times', () => {
  it('leaves one record with one attempt, one after the other and at once', async () => {
    const statuses = await many(
      1_000,
      100,
      async () => (await world.deliver(aNotification())).status,
    )
    const { data } = await world.ask(orderQuery, { id: 'AMZ-701-1' })
    const orders = await eventually(storedOrderIds, (ids) => ids.length > 0)

    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(data).toMatchObject({ orderIntegration: { attempts: 1, history: [{}] } })
    expect(orders).toEqual(['701-1'])
  })
})

describe('two runtimes on one store', () => {
  let second: Runtime

  beforeEach(async () => {
    second = await startRuntime({ sandboxUrl: world.host.sandboxUrl })
  })
  afterEach(() => second.kill())

  const readings = [
    { failedCondition: 'error', conditionOnMissingDocument: 'creates' },
    { failedCondition: 'silent', conditionOnMissingDocument: 'refuses' },
  ]

  it.each(readings)(
    'lose no observation of an order that both create at once ($failedCondition, $conditionOnMissingDocument)',
    async (reading) => {
      await world.control('PUT', 'settings', reading)
      const { token } = z
        .object({ token: z.string() })
        .parse(await world.control('POST', 'app-tokens', { account: 'demostore' }))
      const [connectorId, connectorToken] = (await world.endpoint()).split('/').slice(-2)

      const toSecond = (notification: unknown) =>
        fetch(`${second.url}/notification?an=demostore`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-vtex-account': 'demostore',
            'x-vtex-workspace': 'master',
            'x-vtex-credential': token,
            'x-colossus-route-id': 'processingResult',
            'x-colossus-params': `connectorId=${connectorId}&token=${connectorToken}`,
          },
          body: JSON.stringify(notification),
        })

      const orders = Array.from({ length: 20 }, (_, index) => `shared-${index}`)
      const statuses = await Promise.all(
        orders.flatMap((marketplaceOrderId) => [
          world
            .deliver(aNotification({ marketplaceOrderId, operationId: 'from-first' }))
            .then(({ status }) => status),
          toSecond(aNotification({ marketplaceOrderId, operationId: 'from-second' })).then(
            ({ status }) => status,
          ),
        ]),
      )

      expect(new Set(statuses)).toEqual(new Set([200]))
      for (const id of orders) {
        const { data } = await world.ask(orderQuery, { id: `AMZ-${id}` })
        expect(data).toMatchObject({ orderIntegration: { attempts: 2 } })
      }
    },
  )
})
