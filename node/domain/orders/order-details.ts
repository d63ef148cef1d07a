import { z } from 'zod'

import { toIdentifier, toLabel } from './clean-text'
import type { FactObservation } from './observation'
import type { OrderFact } from './order-fact'
import { toPostalArea } from './postal-area'
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
})

export type OrderDetails = z.infer<typeof orderDetailsSchema>

/**
 * Of two who differ, the one nearer to the sale is believed; within one, the newer word. Ranks are stored: the ones
 * of those who came later stand below zero.
 */
const rankOf: Readonly<Record<DetailSource, number>> = {
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
  detailSources.find((source) => rankOf[source] === rank) ?? 'ERP'

const cleanItems = (items: NonNullable<OrderFact['items']>) =>
  items.map((item) => ({
    ...item,
    skuId: toIdentifier(item.skuId),
    marketplaceSkuId: toIdentifier(item.marketplaceSkuId),
  }))

const cleanCarrier = ({ id, name, service }: NonNullable<OrderFact['carrier']>) => ({
  id: toIdentifier(id),
  name: toLabel(name) ?? '',
  service: toLabel(service),
})

/** Who tells details, when, and by which observation. */
export type Teller = {
  readonly source: DetailSource
  readonly at: string
  readonly digest: string
}

/** What a source may tell of an order. */
export type ToldDetails = Pick<
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
>

/** The details that a source tells, cleaned: of a postal code only the area is kept. */
export const toDetails = (facts: ToldDetails, { source, at, digest }: Teller): OrderDetails => {
  const tell = <Value>(value: Value | undefined) =>
    value === undefined ? undefined : { rank: rankOf[source], at, digest, value }
  return {
    value: tell(facts.value),
    createdAt: tell(facts.createdAt),
    shipBy: tell(facts.shipBy),
    salesChannel: tell(toLabel(facts.salesChannel)),
    items: tell(facts.items && cleanItems(facts.items)),
    freight: tell(facts.freight),
    interest: tell(facts.interest),
    postalArea: tell(facts.postalCode === undefined ? undefined : toPostalArea(facts.postalCode)),
    carrier: tell(facts.carrier && cleanCarrier(facts.carrier)),
  }
}

/** The details that a fact tells. */
export const detailsOf = (fact: OrderFact, observation: FactObservation): OrderDetails =>
  toDetails(fact, {
    source: observation.reportedBy,
    at: observation.occurredAt,
    digest: observation.digest,
  })

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
})
