import { z } from 'zod'

import { toIdentifier, toLabel } from './clean-text'
import type { FactObservation } from './observation'
import type { OrderFact } from './order-fact'
import { toPostalArea } from './postal-area'
import type { Reporter } from './reporter'

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
  postalArea: told(z.string()),
  carrier: told(
    z.object({ id: z.string().optional(), name: z.string(), service: z.string().optional() }),
  ),
})

export type OrderDetails = z.infer<typeof orderDetailsSchema>

/** Of two who differ, the one nearer to the sale is believed; within one, the newer word. */
const byRank = ['ERP', 'STORE', 'CONNECTOR', 'MARKETPLACE'] as const

/** Who told a detail of this rank. */
export const reporterOf = ({ rank }: { readonly rank: number }): Reporter => byRank[rank] ?? 'ERP'

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

/** The details that a fact tells. */
export const detailsOf = (fact: OrderFact, observation: FactObservation): OrderDetails => {
  const tell = <Value>(value: Value | undefined) =>
    value === undefined
      ? undefined
      : {
          rank: byRank.indexOf(observation.reportedBy),
          at: observation.occurredAt,
          digest: observation.digest,
          value,
        }
  return {
    value: tell(fact.value),
    createdAt: tell(fact.createdAt),
    shipBy: tell(fact.shipBy),
    salesChannel: tell(toLabel(fact.salesChannel)),
    items: tell(fact.items && cleanItems(fact.items)),
    freight: tell(fact.freight),
    postalArea: tell(fact.postalCode === undefined ? undefined : toPostalArea(fact.postalCode)),
    carrier: tell(fact.carrier && cleanCarrier(fact.carrier)),
  }
}

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
  postalArea: best(left.postalArea, right.postalArea),
  carrier: best(left.carrier, right.carrier),
})
