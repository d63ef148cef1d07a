import { z } from 'zod'

const count = z.number().int().min(0)
const cents = z.number().int().min(0)

/** A SKU as the store keeps it: Catalog, Logistics and Pricing in one. */
export const skuSchema = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    /** The store's own code for it; empty where it has none. */
    refId: z.string().default(''),
    active: z.boolean(),
    salesChannels: z.array(z.string()),
    /** By warehouse. */
    stock: z.record(count),
    reserved: z.record(count),
    /** By trade policy. */
    prices: z.record(cents),
  })
  .strict()

export type Sku = Readonly<z.infer<typeof skuSchema>>

/** Available is what is there less what is reserved, per warehouse. */
export const availableIn = (sku: Sku, warehouseId: string): number =>
  (sku.stock[warehouseId] ?? 0) - (sku.reserved[warehouseId] ?? 0)

/** A whole number stands for the first warehouse alone, or for every trade policy. */
export const skuPatchSchema = z
  .object({
    name: z.string().min(1),
    refId: z.string(),
    active: z.boolean(),
    salesChannels: z.array(z.string()),
    stock: z.union([count, z.record(count)]),
    reserved: z.union([count, z.record(count)]),
    price: z.union([cents, z.record(cents)]),
  })
  .partial()
  .strict()

type SkuPatch = z.infer<typeof skuPatchSchema>

export interface Places {
  readonly warehouses: readonly string[]
  readonly salesChannels: readonly string[]
}

export function patchSku(sku: Sku, patch: SkuPatch, { warehouses, salesChannels }: Places): Sku {
  const { stock, reserved, price, ...rest } = patch
  const policies = rest.salesChannels ?? salesChannels
  return {
    ...sku,
    ...rest,
    ...(stock !== undefined && { stock: spread(stock, warehouses, 'first') }),
    ...(reserved !== undefined && { reserved: spread(reserved, warehouses, 'first') }),
    ...(price !== undefined && { prices: spread(price, policies, 'all') }),
  }
}

function spread(
  value: number | Readonly<Record<string, number>>,
  places: readonly string[],
  where: 'first' | 'all',
): Record<string, number> {
  if (typeof value !== 'number') return { ...value }
  return Object.fromEntries(
    places.map((place, index) => [place, where === 'all' || index === 0 ? value : 0]),
  )
}

export const newSku = (id: string, salesChannels: readonly string[]): Sku => ({
  id,
  name: `Demo product ${id}`,
  refId: '',
  active: true,
  salesChannels: [...salesChannels],
  stock: {},
  reserved: {},
  prices: {},
})
