import { json } from '../core/http'
import type { ConnectorInbox } from '../people/connector-host'
import { ok, type ControlRoute } from './control-route'

/** What arrived at the hosts of connectors, outside of VTEX. */
export const outsideRoutes = (inbox: ConnectorInbox): readonly ControlRoute[] => [
  { method: 'GET', path: 'people/connector-inbox', handle: () => json(200, inbox.list()) },
  {
    method: 'DELETE',
    path: 'people/connector-inbox',
    handle: () => {
      inbox.clear()
      return ok
    },
  },
]
