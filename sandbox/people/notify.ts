import { request } from 'node:http'
import type { Connector } from './connectors'

export interface Delivery {
  /** Null when nobody answered. */
  readonly status: number | null
  readonly error: string | null
}

const TIMEOUT_MS = 30_000
const PATH = '/order-integration/notification/processing-result'

/**
 * Tells the endpoint of a connector what VTEX would tell it. `node:http` and not fetch, so that
 * no proxy of the environment gets between two programs on loopback.
 */
export function notify(connector: Connector, notification: unknown): Promise<Delivery> {
  if (connector.endpoint === null) {
    return Promise.resolve({ status: null, error: 'The connector has no endpoint yet' })
  }
  const target = new URL(`${connector.endpoint}${PATH}`)
  target.searchParams.set('an', connector.account)
  const body = JSON.stringify(notification)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    const call = request(target, { method: 'POST', headers, timeout: TIMEOUT_MS }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode ?? null, error: null }))
      response.on('error', (error) => resolve({ status: null, error: error.message }))
    })
    call.on('timeout', () => call.destroy(new Error('The endpoint did not answer in time')))
    call.on('error', (error) => resolve({ status: null, error: error.message }))
    call.end(body)
  })
}
