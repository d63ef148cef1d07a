import type { z } from 'zod'
import type { Clock } from '../core/clock'
import { json } from '../core/http'
import type { OrderStore } from '../services/orders/order-store'
import { orderFactsSchema, type OrderFacts } from '../services/orders/order-facts'
import { withBody, type ControlRoute } from './control-route'

const patchSchema = orderFactsSchema.partial().omit({ orderId: true, changedAt: true })

/** Puts an order into Orders, or changes one, as VTEX's own flow would. */
export const orderRoutes = (orders: OrderStore, clock: Clock): readonly ControlRoute[] => [
  {
    method: 'PUT',
    path: 'orders/*/*',
    handle: (request) => {
      const [, account = '', orderId = ''] = request.segments
      return withBody<z.infer<typeof patchSchema>>(patchSchema, request, async (patch) => {
        const known = (await orders.get(account, orderId)) ?? newOrder(orderId, clock.now())
        const facts = { ...known, ...patch, changedAt: clock.now() }
        await orders.put(account, facts)
        return json(200, facts)
      })
    },
  },
]

function newOrder(orderId: string, now: number): OrderFacts {
  const [affiliateId = '', ...rest] = orderId.split('-')
  return {
    orderId,
    sequence: 0,
    status: 'ready-for-handling',
    affiliateId,
    marketplace: affiliateId,
    marketplaceOrderId: rest.join('-'),
    origin: 'Fulfillment',
    salesChannel: '1',
    currency: 'BRL',
    createdAt: now,
    changedAt: now,
    authorizedAt: null,
    invoicedAt: null,
    shipBy: null,
    workflowIsInError: false,
    cancelReason: null,
    buyer: 0,
    postalCode: '01000-000',
    carrier: 'Demo Carrier',
    freight: 0,
    items: [{ sku: '1001', quantity: 1, price: 1990 }],
  }
}
