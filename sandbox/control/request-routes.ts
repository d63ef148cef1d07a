import { json } from '../core/http'
import type { RequestLog } from '../core/request-log'
import { ok, type ControlRoute } from './control-route'

export const requestRoutes = (log: RequestLog): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: 'requests',
    handle: ({ query }) => {
      const since = query.get('since')
      const time = since === null ? 0 : Date.parse(since)
      return Number.isNaN(time)
        ? json(400, { error: 'since is not an ISO 8601 time', field: 'since' })
        : json(200, log.since(time))
    },
  },
  {
    method: 'DELETE',
    path: 'requests',
    handle: () => {
      log.clear()
      return ok
    },
  },
]
