import { z } from 'zod'

import type { OrderFact } from './order-fact'
import { detailSources, type DetailSource } from './reporter'

// Each detail of an order is kept by itself, with who said it and when: a later fact that does not mention the
// carrier takes nothing from an earlier one that did.

const told = <Schema extends z.ZodTypeAny>(value: Schema) =>
  z.object({ rank: z.number().int(), at: z.string(), digest: z.string(), value }).optional()

export const orderDetailsSchema = z.object({
  value: told(z.object({ amount: z.number().int(), currency: z.string() })),
  createdAt: told(z.string()),
  shipBy: told(z.string()),
  salesChannel: told(z.string()),
  items: told(
    z.array(
      z.object({
        skuId: z.string().optional(),
        marketplaceSkuId: z.string().optional(),
        quantity: z.number().int(),
        unitPrice: z.number().int().optional(),
      }),
    ),
  ),
  freight: told(z.number().int()),
  interest: told(z.number().int()),
  postalArea: told(z.string()),
  carrier: told(
    z.object({ id: z.string().optional(), name: z.string(), service: z.string().optional() }),
  ),
  isMarketplaceFulfillment: told(z.boolean()),
})

export type OrderDetails = z.infer<typeof orderDetailsSchema>

/**
 * Of two who differ, the one nearer to the sale is believed; within one, the newer word. Ranks are stored: the ones
 * of those who came later stand below zero.
 */
export const detailRanks: Readonly<Record<DetailSource, number>> = {
  RULE: -3,
  VTEX_LOG: -2,
  ORDERS: -1,
  ERP: 0,
  STORE: 1,
  CONNECTOR: 2,
  MARKETPLACE: 3,
}

/** Who told a detail of this rank. */
export const sourceOf = ({ rank }: { readonly rank: number }): DetailSource =>
  detailSources.find((source) => detailRanks[source] === rank) ?? 'ERP'

/** Who tells details, when, and by which observation. */
export type Teller = {
  readonly source: DetailSource
  readonly at: string
  readonly digest: string
}

/** What a source may tell of an order. */
export type ReportedDetails = Pick<
  OrderFact,
  | 'value'
  | 'createdAt'
  | 'shipBy'
  | 'salesChannel'
  | 'items'
  | 'freight'
  | 'interest'
  | 'postalCode'
  | 'carrier'
  | 'isMarketplaceFulfillment'
>

type Told = { readonly rank: number; readonly at: string; readonly digest: string }

const best = <Value extends Told>(
  left: Value | undefined,
  right: Value | undefined,
): Value | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  if (left.rank !== right.rank) return left.rank > right.rank ? left : right
  if (left.at !== right.at) return left.at > right.at ? left : right
  return left.digest >= right.digest ? left : right
}

/** For each detail the better told of two. Commutative, associative, idempotent. */
export const joinDetails = (left: OrderDetails, right: OrderDetails): OrderDetails => ({
  value: best(left.value, right.value),
  createdAt: best(left.createdAt, right.createdAt),
  shipBy: best(left.shipBy, right.shipBy),
  salesChannel: best(left.salesChannel, right.salesChannel),
  items: best(left.items, right.items),
  freight: best(left.freight, right.freight),
  interest: best(left.interest, right.interest),
  postalArea: best(left.postalArea, right.postalArea),
  carrier: best(left.carrier, right.carrier),
  isMarketplaceFulfillment: best(left.isMarketplaceFulfillment, right.isMarketplaceFulfillment),
})
