import { z } from 'zod'

import { errorTypes } from '../diagnosis/diagnosis'
import { isEstimated } from '../inbox/deadline-bands'
import type { OrderIntegrationRow } from '../inbox/row'
import { toOrderIntegrationId, type OrderKey } from '../orders/order-key'
import { resendAnswerSchema } from '../resends/resend-request'

/** The same words as the GraphQL enum PlanOutcome. */
export const outcomes = [
  'PASSES',
  'REFUSED',
  'UNKNOWN',
  'TAKEN',
  'REQUESTED',
  'SENT',
  'INTEGRATED',
  'ALREADY_IN_VTEX',
  'CANCELED',
  'FAILED_AGAIN',
  'REFUSED_BY_CONNECTOR',
  'NOT_SEEN',
] as const

/** The same words as the GraphQL enum PlanReason. */
export const reasons = [
  'CHECK_PASSED',
  'TRANSIENT',
  'INSISTED',
  'IN_VTEX',
  'CANCELED',
  'ENDED',
  'UNPAID',
  'CONTRADICTED',
  'CLOSED',
  'PROCESSING',
  'UNDER_WAY',
  'WOULD_FAIL',
  'HOPELESS',
  'CAUSE_STANDS',
  'NOT_CHECKED',
  'CHECK_TOO_OLD',
  'CANNOT_TELL',
  'NOT_ANSWERED',
  'NOT_ANSWERED_BY_CONNECTOR',
  'CONNECTOR_SILENT',
] as const

export type PlannedOutcome = (typeof outcomes)[number]
export type PlannedReason = (typeof reasons)[number]

const judgedFields = {
  outcome: z.enum(outcomes),
  reason: z.enum(reasons).optional(),
  /** Its cause; or what it would fail for, or failed for again. */
  errorType: z.enum(errorTypes).optional(),
  /** How old what the outcome rests on is. */
  evidenceAt: z.string().optional(),
  /** The login of whoever is reprocessing it in another plan. */
  takenBy: z.string().optional(),
}

/** Whether an order is to be reprocessed, and why. */
export type Judged = Readonly<z.infer<z.ZodObject<typeof judgedFields>>>

export const plannedOrderSchema = z.object({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  orderId: z.string().optional(),
  alternateIds: z.array(z.string()).optional(),
  value: z.object({ amount: z.number().int(), currency: z.string() }).optional(),
  shipBy: z.string().optional(),
  /** Present where nobody promised `shipBy`. */
  shipByEstimated: z.literal(true).optional(),
  ...judgedFields,
  /** When an owner insisted on it: which of the reasons is about it. */
  insistedAt: z.string().optional(),
  /** Once it was in a batch that somebody took, or whose place was settled. */
  batch: z.number().int().optional(),
  /** Of the attempt that was begun here. */
  attempt: z.number().int().optional(),
  takenAt: z.string().optional(),
  /** The failure that was known when it was taken: VTEX may deliver it again. */
  failedBefore: z.string().optional(),
  /** Whose connector was asked to send it again; absent where a person does that. */
  way: z.literal('CONNECTOR').optional(),
  /** What the connector said to it. */
  answer: resendAnswerSchema.optional(),
  /** When somebody said that it was reprocessed. */
  sentAt: z.string().optional(),
  looksAgainAt: z.string().optional(),
})

/** An order of a plan: what it was worth when it was chosen, and what became of it. */
export type PlannedOrder = Readonly<z.infer<typeof plannedOrderSchema>>

export const idOf = (order: OrderKey): string => toOrderIntegrationId(order)

export const toPlannedOrder = (row: OrderIntegrationRow, judged: Judged): PlannedOrder => ({
  affiliateId: row.affiliateId,
  marketplaceOrderId: row.marketplaceOrderId,
  orderId: row.orderId,
  alternateIds: row.alternateIds.length > 0 ? [...row.alternateIds] : undefined,
  value: row.order.value,
  shipBy: row.order.shipBy,
  shipByEstimated: isEstimated(row) || undefined,
  ...judged,
})

/** The same order, judged anew: whatever it was before, it is in no batch. */
export const withJudged = (order: PlannedOrder, judged: Judged): PlannedOrder => ({
  ...order,
  reason: undefined,
  errorType: undefined,
  evidenceAt: undefined,
  takenBy: undefined,
  batch: undefined,
  looksAgainAt: undefined,
  ...judged,
})

/** Nobody has it, and nobody is asked for it any more: it passes again, and may be taken in any way. */
export const passingAgain = (order: PlannedOrder): PlannedOrder => ({
  ...order,
  outcome: 'PASSES',
  batch: undefined,
  takenAt: undefined,
  way: undefined,
  looksAgainAt: undefined,
})

const placeOf = (order: PlannedOrder): string => `${order.shipBy ?? '~'} ${idOf(order)}`

/** First deadline first, those without one last; the same everywhere. */
export const byDeadline = (left: PlannedOrder, right: PlannedOrder): number => {
  const [one, other] = [placeOf(left), placeOf(right)]
  if (one === other) return 0
  return one < other ? -1 : 1
}
