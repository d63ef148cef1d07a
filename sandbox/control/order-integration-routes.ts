import { z } from 'zod'
import type { OrderIntegrator } from '../services/order-integration/order-integrator'
import { ok, withBody, type ControlRoute } from './control-route'

const fateSchema = z
  .object({
    /** 0 loses the notifications of the next operation on the order, 2 repeats them. */
    copies: z.number().int().min(0).max(5),
    delayMs: z.number().int().min(0).max(600_000),
    breakdown: z.enum(['EOI000', 'EOI006', 'EOI010']),
  })
  .partial()
  .strict()

export const orderIntegrationRoutes = (integrator: OrderIntegrator): readonly ControlRoute[] => [
  {
    method: 'PUT',
    path: 'order-integration/orders/*/*',
    handle: (request) =>
      withBody(fateSchema, request, (fate) => {
        const [, , account = '', marketplaceOrderId = ''] = request.segments
        integrator.decide(account, marketplaceOrderId, fate)
        return ok
      }),
  },
  {
    method: 'POST',
    path: 'order-integration/settle',
    handle: async () => {
      await integrator.settle()
      return ok
    },
  },
]
