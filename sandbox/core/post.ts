import { request } from 'node:http'
import { parseJson } from './http'

export interface Delivery {
  /** Null when nobody answered. */
  readonly status: number | null
  readonly error: string | null
}

const TIMEOUT_MS = 30_000

export interface Fetched {
  /** Null when nobody answered. */
  readonly status: number | null
  /** Undefined where it is not JSON. */
  readonly body: unknown
}

/** Fetches JSON from a program on this machine. */
export function get(target: URL): Promise<Fetched> {
  const none = { status: null, body: undefined }
  return new Promise((resolve) => {
    const call = request(target, { method: 'GET', timeout: TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = parseJson(Buffer.concat(chunks).toString('utf8'))
        resolve({ status: response.statusCode ?? null, body })
      })
      response.on('error', () => resolve(none))
    })
    call.on('timeout', () => call.destroy(new Error('The endpoint did not answer in time')))
    call.on('error', () => resolve(none))
    call.end()
  })
}

/**
 * Posts JSON to a program on this machine. `node:http` and not fetch, so that no proxy of the
 * environment gets between two programs on loopback.
 */
export function post(target: URL, content: unknown): Promise<Delivery> {
  const body = JSON.stringify(content)
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

const ATTEMPTS = 4
const BACKOFF_MS = 250

/** Attempts again what may pass: no answer, 429 and 5xx. */
export async function postPatiently(
  attempt: () => Promise<Delivery>,
  attempts = ATTEMPTS,
): Promise<Delivery> {
  for (let count = 1; ; count += 1) {
    const delivery = await attempt()
    const { status } = delivery
    const mayPass = status === null || status === 429 || status >= 500
    if (!mayPass || count >= attempts) return delivery
    await pause(count * BACKOFF_MS)
  }
}

export const isDelivered = ({ status }: Delivery): boolean => status !== null && status < 300

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))
