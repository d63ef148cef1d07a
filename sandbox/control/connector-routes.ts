import { z } from 'zod'
import { json, type Answer } from '../core/http'
import { isOnLoopback } from '../core/loopback'
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
  return URL.canParse(text) && isOnLoopback(new URL(text)) && new URL(text).search === ''
}
