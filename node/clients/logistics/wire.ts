import { z } from 'zod'

const inventorySchema = z.object({
  balance: z.array(
    z.object({
      warehouseId: z.string(),
      totalQuantity: z.number(),
      reservedQuantity: z.number(),
      hasUnlimitedQuantity: z.boolean(),
    }),
  ),
})

export const parseInventory = (body: unknown) => inventorySchema.parse(body).balance

const docksSchema = z.array(
  z.object({
    id: z.string(),
    isActive: z.boolean(),
    salesChannels: z.array(z.string()),
    freightTableIds: z.array(z.string()),
  }),
)

export const parseDocks = (body: unknown) => docksSchema.parse(body)

const warehousesSchema = z.array(
  z.object({
    id: z.string(),
    isActive: z.boolean(),
    warehouseDocks: z.array(z.object({ dockId: z.string() })),
  }),
)

export const parseWarehouses = (body: unknown) => warehousesSchema.parse(body)

const policiesSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shippingMethod: z.string(),
      isActive: z.boolean(),
    }),
  ),
  paging: z.object({ pages: z.number() }),
})

export const parseShippingPolicies = (body: unknown) => policiesSchema.parse(body)

const freightValuesSchema = z.array(
  z.object({
    zipCodeStart: z.string(),
    zipCodeEnd: z.string(),
    absoluteMoneyCost: z.number(),
    restrictedFreights: z
      .array(z.string())
      .nullish()
      .transform((codes) => codes ?? []),
  }),
)

export const parseFreightValues = (body: unknown) => freightValuesSchema.parse(body)

const slasSchema = z.array(
  z.array(
    z.object({
      itemId: z.string(),
      availabilityQuantity: z.number(),
      slaType: z.string(),
      freightTableId: z.string(),
      listPrice: z.number().nonnegative(),
      wareHouseId: z.string(),
      dockId: z.string(),
    }),
  ),
)

/** One list for each condition, in the order in which they were asked. */
export const parseSlas = (body: unknown, conditions: number) =>
  slasSchema.length(conditions).parse(body)
