import { z } from 'zod'
import type { ConnectorLogs } from '../people/connector-logs'
import { ok, withBody, type ControlRoute } from './control-route'

const moment = z.string().datetime().transform(Date.parse)
const linesSchema = z
  .object({ entries: z.array(z.record(z.unknown())), at: moment.optional() })
  .strict()

/** What stands in the log of the connector at `orders.demo-hub.example`. */
export const connectorLogRoutes = (logs: ConnectorLogs): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: 'people/connector-logs/*',
    handle: (request) =>
      withBody(linesSchema, request, ({ entries, at }) => {
        logs.add(request.segments[2] ?? '', entries, at)
        return ok
      }),
  },
  {
    method: 'DELETE',
    path: 'people/connector-logs',
    handle: () => {
      logs.clear()
      return ok
    },
  },
]
