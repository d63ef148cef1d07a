import { z } from 'zod'

import { packed, unpacked } from '../../lib/packed'
import { remembered } from '../../lib/remembered'
import type { DocumentKind } from '../document-kind'
import { plannedOrderSchema, type PlannedOrder } from './planned-order'

const ordersSchema = z.array(plannedOrderSchema)

const storedSchema = z.object({ plan: z.string(), packed: z.string() })

/** At most 500 orders of a plan: ten thousand are twenty documents. */
export type PlanPart = { readonly plan: string; readonly orders: readonly PlannedOrder[] }

export const ordersInPart = 500

export const planPartKey = (plan: string, part: number): string => `${plan}-${part}`

// An open sheet asks every few seconds, and most parts stand as they did: 10,000 orders take a fifth of a second to unpack.
const ordersIn = remembered(40, (text): readonly PlannedOrder[] =>
  ordersSchema.parse(unpacked(text)),
)

/** Where they are kept, packed: 500 come to about 25 kB. They go with their plan. */
export const planPartDocuments: DocumentKind<PlanPart> = {
  entity: { name: 'orderops_plan_part' },
  label: 'plan-part',
  mark: 'packed',
  parse: (document) => {
    const { plan, packed: text } = storedSchema.parse(document)
    return { plan, orders: ordersIn(text) }
  },
  fieldsOf: ({ plan, orders }) => ({ plan, packed: packed(orders) }),
  isForGood: false,
}
