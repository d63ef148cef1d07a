import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerControl } from './control/control'
import type { ControlRoute } from './control/control-route'
import { decodeSegments, json, readBody, send, sendHalf, type UpstreamRequest } from './core/http'
import { maskQuery, type RequestLog } from './core/request-log'
import type { Upstream, UpstreamAnswer } from './core/upstream'

export interface ServerParts {
  readonly upstream: Upstream
  readonly controlRoutes: readonly ControlRoute[]
  readonly log: RequestLog
  /** Real time, not the sandbox's: the log is compared with clocks outside. */
  now(): number
}

const PASS_THROUGH = '/_sandbox/vtex/'
const CONTROL = '/_sandbox/'

/**
 * Two doors: requests in absolute form come from a program whose HTTP_PROXY we are and go to the
 * VTEX host they name; `/_sandbox/` is the sandbox's own API.
 */
export function createSandboxServer(parts: ServerParts): Server {
  const server = createServer((message, response) => {
    handle(parts, message, response).catch((error: unknown) => {
      process.stderr.write(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
      if (!response.headersSent) send(response, json(500, { error: 'A bug in the sandbox' }))
      else response.destroy()
    })
  })
  // Clients keep sockets longer than Node's five seconds and would write into closed ones.
  server.keepAliveTimeout = 120_000
  return server
}

async function handle(
  parts: ServerParts,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = message.url ?? '/'
  if (/^https?:\/\//i.test(target)) return answerUpstream(parts, { message, response, target })
  if (!isFromHere(message)) {
    return send(response, json(403, { error: 'Foreign Host or Origin' }))
  }
  if (target.startsWith(PASS_THROUGH)) {
    const absolute = `http://${target.slice(PASS_THROUGH.length)}`
    return answerUpstream(parts, { message, response, target: absolute })
  }
  const url = new URL(target, 'http://sandbox')
  const body = await readBody(message)
  const segments = decodeSegments(url.pathname.slice(CONTROL.length))
  if (!target.startsWith(CONTROL) || !segments) {
    return send(response, json(404, { error: 'The sandbox has no such route' }))
  }
  if (body === undefined) return send(response, json(413, { error: 'The body is too large' }))
  const method = message.method ?? 'GET'
  const request = { method, segments, query: url.searchParams, body: body.toString('utf8') }
  send(response, await answerControl(parts.controlRoutes, request))
}

/** Only programs on this machine that name it as such: no DNS rebinding, no foreign page. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const own = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`]
  const hostIsOwn = own.includes(headers.host?.toLowerCase() ?? '')
  const originIsOwn =
    headers.origin === undefined || own.some((host) => headers.origin === `http://${host}`)
  return hostIsOwn && originIsOwn && headers['sec-fetch-site'] !== 'cross-site'
}

interface Exchange {
  readonly message: IncomingMessage
  readonly response: ServerResponse
  readonly target: string
}

async function answerUpstream(parts: ServerParts, exchange: Exchange): Promise<void> {
  const { message, response, target } = exchange
  const started = performance.now()
  const rawBody = await readBody(message)
  const url = URL.canParse(target) ? new URL(target) : undefined
  const segments = url && decodeSegments(url.pathname)
  if (!url || !segments || rawBody === undefined) {
    return send(response, json(400, { Message: 'Bad Request' }))
  }
  const request: UpstreamRequest = {
    method: message.method ?? 'GET',
    host: url.hostname.toLowerCase(),
    path: url.pathname,
    segments,
    query: url.searchParams,
    headers: message.headers,
    body: rawBody.toString('utf8'),
    rawBody,
  }
  const time = parts.now()
  const answer = await parts.upstream(request)
  const { method, host, path } = request
  parts.log.record({
    time,
    method,
    host,
    path,
    query: maskQuery(request.query),
    status: statusOf(answer),
    ms: Math.round((performance.now() - started) * 10) / 10,
  })
  if (answer === 'drop') message.socket.destroy()
  else if ('truncated' in answer) sendHalf(response, answer.truncated)
  else send(response, answer)
}

const statusOf = (answer: UpstreamAnswer): number => {
  if (answer === 'drop') return 0
  return 'truncated' in answer ? answer.truncated.status : answer.status
}
