import type { Answer } from '../core/http'
import type { Connectors } from '../people/connectors'
import type { DemoConnectors } from '../people/demo-connector'
import type { IntegrationLog } from '../people/integration-log'
import { withConnector } from './connector-routes'
import type { ControlRoute } from './control-route'

interface Files {
  readonly connectors: Connectors
  readonly demoConnectors: DemoConnectors
  readonly integrationLog: IntegrationLog
}

/** The files that a person could save: VTEX's export and the text of its expanded log, and a marketplace's report. */
export const fileRoutes = ({
  connectors,
  demoConnectors,
  integrationLog,
}: Files): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: 'people/*/integration-log.csv',
    handle: async ({ segments }) =>
      file('text/csv', await integrationLog.exported(segments[1] ?? '')),
  },
  {
    method: 'GET',
    path: 'people/*/integration-log.txt',
    handle: async ({ segments }) =>
      file('text/plain', await integrationLog.copied(segments[1] ?? '')),
  },
  {
    method: 'GET',
    path: 'people/marketplaces/*/report.csv',
    handle: (request) =>
      withConnector(connectors, request.segments[2], async (connector) =>
        file('text/csv', await demoConnectors.marketplaceReport(connector)),
      ),
  },
]

const file = (type: string, text: string): Answer => ({
  status: 200,
  text,
  headers: { 'content-type': `${type}; charset=utf-8` },
})
