import { z } from 'zod'
import { json } from '../core/http'
import type { Connectors } from '../people/connectors'
import type { DemoConnectors } from '../people/demo-connector'
import { anyNotificationSchema } from '../people/notification'
import { notify } from '../people/notify'
import { withConnector } from './connector-routes'
import { withBody, type ControlRoute } from './control-route'

const notifySchema = z.object({ notification: anyNotificationSchema }).strict()

export const peopleRoutes = (
  connectors: Connectors,
  demoConnectors: DemoConnectors,
): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: 'people/connectors/*/notify',
    handle: (request) =>
      withConnector(connectors, request.segments[2], (connector) =>
        withBody(notifySchema, request, async ({ notification }) => {
          if (connector.endpoint === null) return json(409, { error: 'No endpoint handed over' })
          return json(200, await notify(connector, notification))
        }),
      ),
  },
  {
    method: 'POST',
    path: 'people/report-problems',
    handle: async () => json(200, await demoConnectors.reportProblems()),
  },
]
