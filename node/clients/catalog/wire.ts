import { z } from 'zod'

const dimensionSchema = z.object({
  weight: z.number(),
  height: z.number(),
  width: z.number(),
  length: z.number(),
})

const skuSchema = z.object({
  IsActive: z.boolean(),
  SalesChannels: z.array(z.number()),
  Dimension: dimensionSchema,
})

/** What is read of an SKU. */
export const parseSku = (body: unknown) => {
  const sku = skuSchema.parse(body)
  return {
    isActive: sku.IsActive,
    salesChannels: sku.SalesChannels.map(String),
    dimension: sku.Dimension,
  }
}

// SKU ids are whole numbers, written as text here and as a number elsewhere in the same reference.
export const parseSkuId = (body: unknown): string => z.coerce.string().regex(/^\d+$/).parse(body)
