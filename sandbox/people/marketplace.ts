import { z } from 'zod'
import { toIso, type Clock } from '../core/clock'
import type { Delivery } from '../core/post'
import type { Connector } from './connectors'
import { sendFacts } from './notify'

export const sayingSchema = z
  .object({
    marketplaceOrderId: z.string().min(1),
    /** The marketplace's own word, for example `Unavailable` or `Canceled`. */
    status: z.string().min(1),
    message: z.string().optional(),
    occurredAt: z.string().datetime().optional(),
  })
  .strict()

export type Saying = z.infer<typeof sayingSchema>

/**
 * What only a marketplace knows: VTEX reports no *Unavailable*, the marketplace's own pages do.
 * https://help.vtex.com/en/troubleshooting/why-dont-marketplace-orders-integrate-with-my-store
 */
export const say = (connector: Connector, saying: Saying, clock: Clock): Promise<Delivery> =>
  sendFacts(connector, {
    reportedBy: 'MARKETPLACE',
    occurredAt: toIso(clock.now()),
    ...saying,
  })
