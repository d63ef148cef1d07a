import { z } from 'zod'

import { errorTypes } from '../diagnosis/diagnosis'
import { closeReasons } from './close-reason'
import { integrationStatuses } from './order-integration-status'

// What a person who works with the list decides about an order. Nothing of it touches anything in VTEX.

const stamp = {
  at: z.string(),
  digest: z.string(),
  /** The login of whoever said it: staff of the store, not a buyer. */
  by: z.string(),
}

const common = { ...stamp, note: z.string().optional() }

export const reasonSchema = z.object({
  kind: z.literal('reason'),
  ...common,
  /** Absent where it was taken back. */
  errorType: z.enum(errorTypes).optional(),
})

export const handlingSchema = z.object({
  kind: z.literal('handling'),
  ...common,
  /** Absent where the order was opened again. */
  reason: z.enum(closeReasons).optional(),
  /** What the order's status was when it was closed: what came later may contradict the closing. */
  status: z.enum(integrationStatuses),
})

export const assignmentSchema = z.object({
  kind: z.literal('assignment'),
  ...stamp,
  /** The login of whoever takes care of it; absent where it was taken back. */
  to: z.string().optional(),
})

/** Under the same digest as long as it lives, so that withdrawing it is its last form. */
export const noteSchema = z.object({ kind: z.literal('note'), ...common })

/** The cause of an order's trouble, as a person knows it. */
export type Reason = z.infer<typeof reasonSchema>

/** An order was closed by hand, or opened again. */
export type Handling = z.infer<typeof handlingSchema>

/** Who takes care of an order, whoever takes care of its cause. */
export type Assignment = z.infer<typeof assignmentSchema>

/** What a person wrote down about an order, without closing it. Its text is gone once it is withdrawn. */
export type Note = z.infer<typeof noteSchema>
