// The one listening socket: refuses strangers, answers /healthz, and hands everything else on once the parts stand.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { listen } from '../listen'
import type { Log } from '../output'
import { maskTokens } from '../output'
import { originsOf } from './origin'
import { sendJson, sendText } from './respond'

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void

export interface FrontDoor {
  readonly url: string
  /** Requests reach the handler from now on; /healthz still says that the start is not over. */
  open(handler: Handler): void
  setReady(): void
  close(): Promise<void>
}

class PortTakenError extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is taken. Stop what listens there, or start with another: npm start -- --port ${port + 1}`,
    )
  }
}

const isPortTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE'

const listenOrExplain = (server: Server, port: number): Promise<number> =>
  listen(server, port).catch((error: unknown) => {
    throw isPortTaken(error) ? new PortTakenError(port) : error
  })

const parseUrl = (request: IncomingMessage, origin: string): URL | undefined => {
  const target = request.url ?? ''
  return target.startsWith('/') && URL.canParse(`${origin}${target}`)
    ? new URL(`${origin}${target}`)
    : undefined
}

const createClose = (server: Server) => (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

export const openFrontDoor = async (port: number, log: Log): Promise<FrontDoor> => {
  let handler: Handler | undefined
  let ready = false
  let origins: readonly string[] = []

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = origins.find((each) => each === `http://${request.headers.host ?? ''}`)
    if (origin === undefined) {
      return sendText(response, 403, `This host answers only at ${origins.join(' and ')}.`)
    }
    const url = parseUrl(request, origin)
    if (url === undefined) return sendText(response, 400, 'The request names no readable path.')
    if (url.pathname === '/healthz') {
      return sendJson(response, ready ? 200 : 503, { status: ready ? 'ok' : 'starting' })
    }
    if (handler === undefined) return sendText(response, 503, 'Starting. Try again in a moment.')
    await handler(request, response, url)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`[gateway] ${maskTokens(`${request.method} ${request.url}: ${String(error)}`)}`)
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'The local host failed. Its output says why.')
    })
  })
  // Longer than any client keeps a connection: one that is closed while a request is on its way loses it.
  server.keepAliveTimeout = 65_000
  const boundPort = await listenOrExplain(server, port)
  origins = originsOf(boundPort)
  return {
    url: `http://127.0.0.1:${boundPort}`,
    open: (next) => (handler = next),
    setReady: () => (ready = true),
    close: createClose(server),
  }
}
