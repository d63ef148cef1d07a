import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** A request as the VTEX host in `host` receives it, whichever way it reached us. */
export interface UpstreamRequest {
  readonly method: string
  readonly host: string
  /** Path without query, still percent-encoded. */
  readonly path: string
  /** Path segments, decoded. */
  readonly segments: readonly string[]
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** The same, byte for byte. */
  readonly rawBody: Buffer
}

export interface Answer {
  readonly status: number
  /** Undefined answers with no body at all. */
  readonly body?: unknown
  /** Sent as it stands, for bodies that are not JSON. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Service {
  readonly name: string
  serves(request: UpstreamRequest): boolean
  answer(request: UpstreamRequest): Promise<Answer>
}

export const json = (
  status: number,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
): Answer => ({ status, body, ...(headers && { headers }) })

export const noContent: Answer = { status: 204 }

const MAX_BODY_BYTES = 10_000_000

export async function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    size += bytes.length
    if (size > MAX_BODY_BYTES) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

export function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body))
  const type = answer.text === undefined && text !== '' ? jsonType : {}
  const bodiless = answer.status === 204 || answer.status === 304
  const length = bodiless ? {} : { 'content-length': Buffer.byteLength(text) }
  response.writeHead(answer.status, { ...type, ...answer.headers, ...length })
  response.end(text)
}

/** As a connection that breaks in the middle: what has no body loses the answer's end too. */
export function sendHalf(response: ServerResponse, answer: Answer): void {
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body))
  const whole = Buffer.from(text)
  response.writeHead(answer.status === 204 ? 200 : answer.status, {
    ...jsonType,
    ...answer.headers,
    'content-length': Math.max(2, whole.length),
  })
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy())
}

const jsonType = { 'content-type': 'application/json; charset=utf-8' }

/** Undefined when an escape in the path is malformed or hides a NUL. */
export function decodeSegments(path: string): readonly string[] | undefined {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    return segments.some((segment) => segment.includes('\0')) ? undefined : segments
  } catch {
    return undefined
  }
}

export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
