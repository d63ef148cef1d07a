import { request, type IncomingHttpHeaders } from 'node:http'

export interface Exchange {
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: unknown
  /** A field of a JSON object, undefined if there is none. */
  field(name: string): unknown
}

interface Call extends Exchange {
  readonly method: string
  readonly target: string
}

export function send(port: number, call: Call): Promise<Reply> {
  const { method, target, token, headers, body } = call
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const credentials = token === undefined ? {} : { VtexIdclientAutCookie: token }
  const options = { host: '127.0.0.1', port, method, path: target }
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { ...credentials, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const received = Buffer.concat(chunks).toString()
        resolve(toReply(response.statusCode ?? 0, response.headers, received))
      })
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

function toReply(status: number, headers: IncomingHttpHeaders, text: string): Reply {
  const body = parse(text)
  return { status, headers, text, body, field: (name) => fieldOf(body, name) }
}

export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null
    ? new Map(Object.entries(body)).get(name)
    : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
