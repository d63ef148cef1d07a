import { z } from 'zod'

const priceSchema = z.object({ sellingPrice: z.number().nonnegative() })

/** The price in cents; Pricing has units of the currency. */
export const parsePrice = (body: unknown): number =>
  Math.round(priceSchema.parse(body).sellingPrice * 100)
