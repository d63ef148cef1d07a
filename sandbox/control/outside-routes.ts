import { json } from '../core/http'
import { connectorHosts, type ConnectorInbox } from '../people/connector-host'
import { ok, type ControlRoute } from './control-route'

/** The outside world: which names it has, and what arrived there. */
export const outsideRoutes = (inbox: ConnectorInbox): readonly ControlRoute[] => [
  { method: 'GET', path: 'hosts', handle: () => json(200, connectorHosts) },
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
