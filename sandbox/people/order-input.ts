import { z } from 'zod'

const cents = z.number().int()
const text = z.string().nullable()

/** An order that a demo connector is to place. What is left out is in order. */
export const orderInputSchema = z
  .object({
    marketplaceOrderId: z.string(),
    status: z.enum(['new', 'approved']),
    skuId: z.string(),
    quantity: z.number().int(),
    /** Instead of skuId and quantity; without a price it is the store's. */
    items: z.array(
      z.object({ skuId: z.string(), quantity: z.number().int(), price: cents.optional() }).strict(),
    ),
    /** Null sends no address at all; an object replaces single fields. */
    address: z.record(text).nullable(),
    postalCode: text,
    /** Replaces single fields of the buyer's profile. */
    profile: z.record(text),
    /** The shipping policy that the buyer chose; none lets VTEX choose. */
    sla: z.string(),
    isFob: z.boolean(),
    freight: cents,
    interest: cents,
    /** What the marketplace pays; without it, what the store expects. */
    total: cents,
    /** Added to what the store expects, where total is left out. */
    difference: cents,
    allowanceRate: z.number(),
    /** False keeps the facts about the order from the app. */
    facts: z.boolean(),
    /** Another endpoint than the one handed over, for example of a host in the sandbox's world. */
    endpoint: z.string().url(),
    copies: z.number().int().min(0).max(5),
    delayMs: z.number().int().min(0).max(600_000),
    breakdown: z.enum(['EOI000', 'EOI006', 'EOI010']),
  })
  .partial()
  .strict()

export type OrderInput = Readonly<z.infer<typeof orderInputSchema>>
