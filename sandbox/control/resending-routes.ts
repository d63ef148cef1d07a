import { json } from '../core/http'
import type { Connectors } from '../people/connectors'
import { resendingSchema, type Resending } from '../people/resending'
import { withConnector } from './connector-routes'
import { ok, withBody, type ControlRoute } from './control-route'

/** How demo connectors deal with requests to send orders again, and that one looks for some now. */
export const resendingRoutes = (
  connectors: Connectors,
  resending: Resending,
): readonly ControlRoute[] => [
  {
    method: 'PUT',
    path: 'people/connectors/*/resending',
    handle: (request) =>
      withConnector(connectors, request.segments[2], async (connector) =>
        withBody(resendingSchema, request, (manners) => {
          resending.behave(connector, manners)
          return ok
        }),
      ),
  },
  {
    method: 'POST',
    path: 'people/connectors/*/poll-resend-requests',
    handle: (request) =>
      withConnector(connectors, request.segments[2], async (connector) =>
        connector.endpoint === null
          ? json(409, { error: 'No endpoint handed over' })
          : json(200, await resending.poll(connector)),
      ),
  },
]
