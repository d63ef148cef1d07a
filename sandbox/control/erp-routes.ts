import { z } from 'zod'
import { json } from '../core/http'
import type { Erp } from '../people/erp'
import { withBody, type ControlRoute } from './control-route'

const carriersSchema = z.array(z.string().min(1))
const fetchSchema = z.object({ orderIds: z.array(z.string()).optional() }).strict()

export const erpRoutes = (erp: Erp): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: 'people/erp/*/carriers',
    handle: ({ segments }) => json(200, erp.carriers(segments[2] ?? '')),
  },
  {
    method: 'PUT',
    path: 'people/erp/*/carriers',
    handle: (request) =>
      withBody(carriersSchema, request, async (names) => {
        await erp.setCarriers(request.segments[2] ?? '', names)
        return json(200, names)
      }),
  },
  {
    method: 'POST',
    path: 'people/erp/*/fetch',
    handle: (request) =>
      // Nothing said means everything that is ready.
      withBody(
        fetchSchema,
        { ...request, body: request.body.trim() || '{}' },
        async ({ orderIds }) => json(200, await erp.fetch(request.segments[2] ?? '', orderIds)),
      ),
  },
]
