import { z } from 'zod'

/** What the sandbox keeps of an order; the wire shapes are made from it. */
export const orderFactsSchema = z
  .object({
    orderId: z.string().min(1),
    sequence: z.number().int(),
    /** Null: an incomplete order. */
    status: z.string().nullable(),
    affiliateId: z.string(),
    marketplace: z.string(),
    marketplaceOrderId: z.string(),
    origin: z.enum(['Marketplace', 'Fulfillment', 'Chain']),
    salesChannel: z.string(),
    currency: z.string(),
    createdAt: z.number().int(),
    changedAt: z.number().int(),
    authorizedAt: z.number().int().nullable(),
    invoicedAt: z.number().int().nullable(),
    shipBy: z.number().int().nullable(),
    workflowIsInError: z.boolean(),
    cancelReason: z.string().nullable(),
    /** The numbers of its invoices, of parts too. */
    invoices: z.array(z.string()).optional(),
    /** Buyers are numbers here: whoever reads an order can see that nobody real is behind it. */
    buyer: z.number().int(),
    postalCode: z.string(),
    carrier: z.string(),
    freight: z.number().int(),
    sla: z.string().optional(),
    dockId: z.string().optional(),
    warehouseId: z.string().optional(),
    /** The value that the store wanted, where it differs from the marketplace's. */
    expected: z.number().int().optional(),
    items: z.array(
      z.object({ sku: z.string(), quantity: z.number().int(), price: z.number().int() }).strict(),
    ),
  })
  .strict()

export type OrderFacts = Readonly<z.infer<typeof orderFactsSchema>>

/** Whether any part of it was invoiced. */
export const hasInvoice = ({ status, invoices = [] }: OrderFacts): boolean =>
  status === 'invoiced' || invoices.length > 0

export const itemsTotal = ({ items }: OrderFacts): number =>
  items.reduce((sum, { quantity, price }) => sum + quantity * price, 0)

export const totalOf = (facts: OrderFacts): number => itemsTotal(facts) + facts.freight

export const emailOf = ({ buyer }: OrderFacts): string => `buyer-${buyer}@example.com`
