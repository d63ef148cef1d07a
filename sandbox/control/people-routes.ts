import { z } from 'zod'
import type { Clock } from '../core/clock'
import { json } from '../core/http'
import type { Connectors } from '../people/connectors'
import type { DemoConnectors } from '../people/demo-connector'
import { say, sayingSchema } from '../people/marketplace'
import { notify } from '../people/notify'
import { orderInputSchema } from '../people/order-input'
import type { Resending } from '../people/resending'
import type { OrderPlacing } from '../people/order-placing'
import { withConnector } from './connector-routes'
import { resendingRoutes } from './resending-routes'
import { withBody, type ControlRoute } from './control-route'

// Whatever a test wants a connector to send, as long as it is an object.
const notifySchema = z.object({ notification: z.record(z.unknown()) }).strict()

interface People {
  readonly connectors: Connectors
  readonly demoConnectors: DemoConnectors
  readonly orderPlacing: OrderPlacing
  readonly resending: Resending
  readonly clock: Clock
}

export const peopleRoutes = ({
  connectors,
  demoConnectors,
  orderPlacing,
  resending,
  clock,
}: People): readonly ControlRoute[] => [
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
    path: 'people/connectors/*/place-order',
    handle: (request) =>
      withConnector(connectors, request.segments[2], (connector) =>
        withBody(orderInputSchema, request, async (input) =>
          json(200, await orderPlacing.place(connector, input)),
        ),
      ),
  },
  ...resendingRoutes(connectors, resending),
  {
    method: 'POST',
    path: 'people/marketplaces/*/say',
    handle: (request) =>
      withConnector(connectors, request.segments[2], (connector) =>
        withBody(sayingSchema, request, async (saying) =>
          json(200, await say(connector, saying, clock)),
        ),
      ),
  },
  {
    method: 'POST',
    path: 'people/report-problems',
    handle: async () => json(200, await demoConnectors.reportProblems()),
  },
]
