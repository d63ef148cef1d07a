import { z } from 'zod'

import { toMoment } from '../../lib/moments'
import { cleanOrderId } from './order-id-names'
import { reporters, type Reporter } from './reporter'

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const moment = z.string().transform((text, context) => {
  const read = toMoment(text)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

const optionalMoment = moment.nullish().transform((value) => value ?? undefined)

// GraphQL's Int has 32 bits; no order has more of one thing.
const largestQuantity = 2_147_483_647

const longestIdentifier = 100

/** An id: short, printable, and no e-mail address. */
const identifier = z
  .string()
  .trim()
  .min(1)
  .max(longestIdentifier)
  .regex(/^[^\p{C}"'`<>\\@]+$/u)

/** In the currency's minor unit. */
const minorUnits = z.number().int().safe().nonnegative()

const absentIdentifier = identifier.nullish().transform((value) => value ?? undefined)

const moneySchema = z.object({ amount: minorUnits, currency: z.string().regex(/^[A-Z]{3}$/) })

const itemSchema = z.object({
  skuId: absentIdentifier,
  marketplaceSkuId: absentIdentifier,
  quantity: z.number().int().positive().max(largestQuantity),
  unitPrice: minorUnits.nullish().transform((value) => value ?? undefined),
})

const carrierSchema = z.object({
  id: absentIdentifier,
  name: z.string().min(1),
  service: optionalText,
})

const absent = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  schema.nullish().transform((value: z.output<Schema> | null | undefined) => value ?? undefined)

const factShape = {
  marketplaceOrderId: z.string().transform(cleanOrderId).pipe(z.string().min(1)),
  reportedBy: z
    .string()
    .transform((word) => word.trim().toUpperCase())
    .pipe(z.enum(reporters)),
  occurredAt: moment,
  status: optionalText,
  code: optionalText,
  message: optionalText,
  value: absent(moneySchema),
  createdAt: optionalMoment,
  shipBy: optionalMoment,
  salesChannel: optionalText,
  items: absent(z.array(itemSchema).max(200)),
  freight: absent(minorUnits),
  /** What of the value is interest on instalments: VTEX leaves it out when it compares totals. */
  interest: absent(minorUnits),
  postalCode: optionalText,
  carrier: absent(carrierSchema),
  /** The marketplace ships it from its own warehouse: Mercado Livre's Full, Amazon's FBA. */
  isMarketplaceFulfillment: absent(z.boolean()),
  alternateIds: absent(z.array(identifier).max(20)),
}

/** As it is sent, by our own names. */
export const factSchema = z.object(factShape)

/** What a connector, a marketplace, an ERP or the store knows of an order, or what VTEX's log holds of it. */
export type OrderFact = Omit<z.infer<typeof factSchema>, 'reportedBy' | 'alternateIds'> & {
  readonly reportedBy: Reporter
  readonly alternateIds?: readonly string[]
}
