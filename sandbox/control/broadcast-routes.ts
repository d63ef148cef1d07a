import { z } from 'zod'
import { json } from '../core/http'
import { isOnLoopback } from '../core/loopback'
import type { OrdersBroadcast } from '../services/orders-broadcast/orders-broadcast'
import { ok, withBody, type ControlRoute } from './control-route'

const targetSchema = z.object({ url: z.string().url() })

/** Where the events of orders go. */
export const broadcastRoutes = (broadcast: OrdersBroadcast): readonly ControlRoute[] => [
  {
    method: 'PUT',
    path: 'orders-broadcast',
    handle: (request) =>
      withBody<z.infer<typeof targetSchema>>(targetSchema, request, ({ url }) => {
        const target = new URL(url)
        if (!isOnLoopback(target)) return json(400, { error: 'Only an address on loopback' })
        broadcast.deliverTo(target)
        return ok
      }),
  },
]
