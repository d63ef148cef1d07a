import { createServer } from 'node:http'

export interface Received {
  readonly url: string
  readonly body: unknown
}

export interface ConnectorEndpoint {
  readonly url: string
  /** What arrived since the last time somebody asked, with how many at the same time at most. */
  take(): readonly Received[]
  mostAtOnce(): number
  /** The next requests get this status. */
  answerWith(status: number, times: number): void
  close(): void
}

/** What stands behind the endpoint that a demo connector is given: it takes everything. */
export async function startConnectorEndpoint(): Promise<ConnectorEndpoint> {
  let received: Received[] = []
  let atOnce = 0
  let most = 0
  let failing = { status: 200, times: 0 }
  const server = createServer((request, response) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      const body: unknown = JSON.parse(text)
      received.push({ url: request.url ?? '', body })
      atOnce -= 1
      const { status, times } = failing
      failing = { status, times: times - 1 }
      response.writeHead(times > 0 ? status : 200).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/connectors`,
    take: () => {
      const taken = received
      received = []
      return taken
    },
    mostAtOnce: () => most,
    answerWith: (status, times) => {
      failing = { status, times }
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
