import { z } from 'zod'

import { errorTypes } from '../diagnosis/diagnosis'
import { integrationStatuses } from './order-integration-status'

// What a person who works with the list says of an order. Neither touches anything in VTEX.

/** Why somebody closed an order by hand. The same words as the GraphQL enum CloseReason. */
export const closeReasons = [
  'CANCELED_AT_MARKETPLACE',
  'SHIPPED_OUTSIDE_VTEX',
  'ENTERED_BY_HAND',
  'NOT_OURS',
  'OTHER',
] as const

export type CloseReason = (typeof closeReasons)[number]

const common = {
  at: z.string(),
  digest: z.string(),
  /** The login of whoever said it: staff of the store, not a buyer. */
  by: z.string(),
  note: z.string().optional(),
}

export const reasonSchema = z.object({
  kind: z.literal('reason'),
  ...common,
  errorType: z.enum(errorTypes),
})

export const handlingSchema = z.object({
  kind: z.literal('handling'),
  ...common,
  /** Absent where the order was opened again. */
  reason: z.enum(closeReasons).optional(),
  /** What the order's status was when it was closed: what came later may contradict the closing. */
  status: z.enum(integrationStatuses),
})

/** The cause of an order's trouble, as a person knows it. */
export type Reason = z.infer<typeof reasonSchema>

/** An order was closed by hand, or opened again. */
export type Handling = z.infer<typeof handlingSchema>
