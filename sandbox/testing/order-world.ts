import { startConnectorEndpoint, type ConnectorEndpoint } from './connector-endpoint'
import { fieldOf, type Reply } from './send'
import { startSandbox, type TestSandbox } from './start-sandbox'

/** A sandbox whose demo connectors stand behind one endpoint, and what tests ask of it. */
export interface OrderWorld {
  readonly sandbox: TestSandbox
  readonly connector: ConnectorEndpoint
  readonly token: string
  place(input?: object, connectorId?: string): Promise<Reply>
  store(path: string, body: object): Promise<Reply>
  order(orderId: unknown): Promise<Reply>
  /** The bodies of what the endpoint received since the last time somebody asked. */
  told(): readonly unknown[]
  /** Places an order and says in short what its connector was told. */
  outcome(input: object, connectorId?: string): Promise<string>
  /** Gives every demo connector its endpoint. */
  handOver(): Promise<void>
  /** Back to the settings of the start, nothing left in the endpoint. */
  reset(): Promise<void>
  stop(): Promise<void>
}

export async function startOrderWorld(): Promise<OrderWorld> {
  const world = await openOrderWorld('--empty')
  await world.handOver()
  return world
}

/** Before anybody was given an endpoint. */
export async function openOrderWorld(...args: readonly string[]): Promise<OrderWorld> {
  const sandbox = await startSandbox(...args)
  const connector = await startConnectorEndpoint()
  const token = await sandbox.appToken()
  const defaults = await sandbox.settings()
  const store: OrderWorld['store'] = (path, change) =>
    sandbox.control('PUT', `store/demostore/${path}`, change)
  const told = (): readonly unknown[] => connector.take().map((received) => received.body)
  const place: OrderWorld['place'] = (input = {}, id = 'demostore-amz') =>
    sandbox.control('POST', `people/connectors/${id}/place-order`, { facts: false, ...input })
  return {
    ...{ sandbox, connector, token, place, store, told },
    order: (orderId) => {
      const root = 'http://demostore.vtexcommercestable.com.br/api/oms/pvt/orders'
      return sandbox.upstream('GET', `${root}/${String(orderId)}`, { token })
    },
    outcome: async (input, id) => {
      await place(input, id)
      return told().map(codesOf).join(', ')
    },
    handOver: async () => {
      const { body } = await sandbox.control('GET', 'connectors')
      for (const { id } of Array.isArray(body) ? body : []) {
        await sandbox.control('PUT', `connectors/${id}`, { endpoint: `${connector.url}/${id}` })
      }
    },
    reset: async () => {
      await sandbox.set(defaults)
      await sandbox.control('DELETE', 'faults')
      await store('settings', { divergenceRules: [] })
      connector.take()
    },
    stop: async () => {
      await sandbox.stop()
      connector.close()
    },
  }
}

/** The code of a notification and those of its errors. */
export function codesOf(notification: unknown): string {
  const errors = fieldOf(notification, 'errors')
  const codes = Array.isArray(errors) ? errors.map((error) => String(fieldOf(error, 'code'))) : []
  return [String(fieldOf(notification, 'code')), ...codes].join(' ')
}

/** The least that New Order Integration takes as an order. */
export const leastOrder = (more: object): object => ({
  marketplaceOrderId: '1',
  marketplaceOrderStatus: 'NEW',
  marketplacePaymentValue: 1000,
  items: [{ id: '1001', price: 1000, quantity: 1 }],
  ...more,
})
