// What the platform brings to the service on behalf of others, each call in a request of its own on loopback.
import { createServer } from 'node:http'
import { readBody } from './gateway/body'
import { listen } from './listen'
import type { SandboxControl } from './sandbox-control'

export interface PlatformCallsOptions {
  readonly runtimeUrl: string
  readonly sandbox: Pick<SandboxControl, 'appToken'>
}

export interface PlatformCalls {
  readonly url: string
  close(): Promise<void>
}

const longestCall = 64_000

/** Listens until it is closed. `take` gives the status to answer with; where it throws that is 502. */
export const startPlatformCalls = async (
  take: (call: unknown) => Promise<number>,
): Promise<PlatformCalls> => {
  const server = createServer((request, response) => {
    void readBody(request, longestCall)
      .then((body) => take(JSON.parse(body ?? '')))
      .then(
        (status) => response.writeHead(status).end(),
        () => response.writeHead(502).end(),
      )
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
