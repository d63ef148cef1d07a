import { post, type Delivery } from '../core/post'
import type { Connector } from './connectors'

const NOTIFICATION = 'order-integration/notification/processing-result'
const FACTS = 'order-facts'

/** Passes on to the endpoint of a connector what VTEX told it. */
export const notify = (connector: Connector, notification: unknown): Promise<Delivery> =>
  send(connector, NOTIFICATION, notification)

/** Tells the app what is known of orders: one object, or an array of up to 500. */
export const sendFacts = (connector: Connector, facts: unknown): Promise<Delivery> =>
  send(connector, FACTS, facts)

async function send(connector: Connector, path: string, content: unknown): Promise<Delivery> {
  if (connector.endpoint === null) return { status: null, error: 'The connector has no endpoint' }
  const target = new URL(`${connector.endpoint}/${path}`)
  target.searchParams.set('an', connector.account)
  return post(target, content)
}
