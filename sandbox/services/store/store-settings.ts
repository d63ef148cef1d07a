import { z } from 'zod'

const postalCode = z.string().regex(/^\d{8}$/, 'is not a postal code of eight digits')
const percent = z.number().min(0).max(100)

// Price divergence rule: ranges between 0 and 100 %, each with one action. The last one makes a
// task in VTEX DO. https://help.vtex.com/en/docs/tutorials/configuring-price-divergence-rule
const divergenceRuleSchema = z
  .object({ from: percent, to: percent, action: z.enum(['authorize', 'deny', 'ask']) })
  .strict()

const dockSchema = z
  .object({
    id: z.string().min(1),
    warehouseId: z.string().min(1),
    active: z.boolean(),
    salesChannels: z.array(z.string()),
    carrierIds: z.array(z.string()),
  })
  .strict()

const carrierSchema = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    /** The name under which a buyer, and `selectedSla`, knows the shipping policy. */
    sla: z.string().min(1),
    active: z.boolean(),
    postalRanges: z.array(z.object({ from: postalCode, to: postalCode }).strict()),
    /** Cents for a whole order. */
    price: z.number().int().min(0),
    businessDays: z.number().int().min(0),
  })
  .strict()

export const storeSettingsSchema = z
  .object({
    divergenceRules: z.array(divergenceRuleSchema),
    minimumItems: z.number().int().min(1),
    docks: z.array(dockSchema),
    carriers: z.array(carrierSchema),
  })
  .strict()

export const storeSettingsPatchSchema = storeSettingsSchema.partial()

export type StoreSettings = Readonly<z.infer<typeof storeSettingsSchema>>
export type Carrier = StoreSettings['carriers'][number]
export type DivergenceAction = StoreSettings['divergenceRules'][number]['action']
