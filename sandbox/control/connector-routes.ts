import { z } from 'zod'
import { json, type Answer } from '../core/http'
import type { Connector, Connectors } from '../people/connectors'
import { withBody, type ControlRoute } from './control-route'

const notLoopback = 'is not an http URL on loopback without a query'
const handOverSchema = z.object({ endpoint: z.string().refine(isLoopback, notLoopback) }).strict()

export const connectorRoutes = (connectors: Connectors): readonly ControlRoute[] => [
  { method: 'GET', path: 'connectors', handle: () => json(200, connectors.list()) },
  {
    method: 'PUT',
    path: 'connectors/*',
    handle: (request) =>
      withConnector(connectors, request.segments[1], (connector) =>
        withBody(handOverSchema, request, async ({ endpoint }) =>
          json(200, await connectors.handOver(connector, endpoint.replace(/\/+$/, ''))),
        ),
      ),
  },
]

export function withConnector(
  connectors: Connectors,
  id: string | undefined,
  work: (connector: Connector) => Promise<Answer>,
): Answer | Promise<Answer> {
  const connector = connectors.get(id ?? '')
  return connector ? work(connector) : json(404, { error: 'No demo connector has this id' })
}

function isLoopback(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const hosts = ['127.0.0.1', 'localhost', '[::1]']
  return url?.protocol === 'http:' && hosts.includes(url.hostname) && url.search === ''
}
