import { json } from '../core/http'
import { faultSchema, type Faults } from '../core/faults'
import { ok, withBody, type ControlRoute } from './control-route'

export const faultRoutes = (faults: Faults): readonly ControlRoute[] => [
  { method: 'GET', path: 'faults', handle: () => json(200, faults.list()) },
  {
    method: 'POST',
    path: 'faults',
    handle: (request) =>
      withBody(faultSchema, request, (fault) => {
        faults.add(fault)
        return ok
      }),
  },
  {
    method: 'DELETE',
    path: 'faults',
    handle: () => {
      faults.clear()
      return ok
    },
  },
]
