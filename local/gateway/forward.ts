// Passes a request on as it came: the body is streamed, never read.
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'
import { Agent, request as httpRequest } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { sendText } from './respond'

// Idle connections are dropped before the other side drops them, or a request could be sent into a closing one.
const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 3000 })

// They belong to one connection and say nothing about the message.
const connectionHeaders = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
])

export const messageHeaders = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !connectionHeaders.has(name)))

export interface Destination {
  readonly url: URL
  readonly headers: OutgoingHttpHeaders
}

const connect = (request: IncomingMessage, to: Destination): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const upstream = httpRequest(to.url, { agent, method: request.method, headers: to.headers })
    upstream.once('response', resolve)
    upstream.once('error', reject)
    pipeline(request, upstream).catch(reject)
  })

export const forward = async (
  request: IncomingMessage,
  response: ServerResponse,
  to: Destination,
): Promise<void> => {
  const answer = await connect(request, to).catch(() => undefined)
  if (answer === undefined)
    return sendText(response, 502, 'The part behind this path did not answer.')
  response.writeHead(answer.statusCode ?? 502, messageHeaders(answer.headers))
  await pipeline(answer, response)
}
