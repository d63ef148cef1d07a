import { z } from 'zod'

import type { OrderKey } from '../orders/order-key'
import { toOrderIntegrationId } from '../orders/order-key'
import { nextDecisionVerification } from '../plans/verification-times'

/** The same words as the GraphQL enum CancellationKind. */
const kinds = ['DECLINED', 'CANCELED_AT_MARKETPLACE'] as const

/** The same words as the GraphQL enum CancellationOutcome. */
export const cancellationOutcomes = [
  'MAY_BE_CANCELED',
  'SENDING',
  'CANCELED',
  'SENT',
  'REQUESTED',
  'REFUSED_BY_VTEX',
  'UNKNOWN',
  'NOT_CANCELED',
  'ALREADY_CANCELED',
  'REFUSED',
] as const

/** The same words as the GraphQL enum CancellationReason. */
export const cancellationReasons = [
  'HANDLING',
  'INVOICED',
  'NOT_IN_VTEX',
  'OTHER_ID',
  'INCOMPLETE',
  'NOT_CANCELABLE',
  'OTHER_STATE',
  'NOT_CONFIRMED',
  'UNDER_WAY',
  'UNSETTLED_ELSEWHERE',
  'CANCELED',
  'CANCEL_REQUESTED',
  'REQUEST_TAKEN_BACK',
  'ORDERS_NOT_ANSWERED',
  'CANCEL_NOT_ANSWERED',
] as const

export type CancellationKind = (typeof kinds)[number]
export type CancellationOutcome = (typeof cancellationOutcomes)[number]
export type CancellationReason = (typeof cancellationReasons)[number]

const judgedFields = {
  outcome: z.enum(cancellationOutcomes),
  reason: z.enum(cancellationReasons).optional(),
  kind: z.enum(kinds).optional(),
  /** When what the outcome rests on was so. */
  evidenceAt: z.string().optional(),
  /** The login of whoever is at it elsewhere, where that is the reason. */
  takenBy: z.string().optional(),
  /** The earlier cancellation in which it is not settled, where that is the reason. */
  elsewhere: z.string().optional(),
}

/** Whether an order may be canceled, and why. */
export type JudgedToCancel = Readonly<z.infer<z.ZodObject<typeof judgedFields>>>

/** How the order's task in VTEX DO stands: none is open, one is, or one was. */
const taskStates = ['NONE', 'OPEN', 'CLOSED'] as const

export const canceledOrderSchema = z.object({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  /** The order in VTEX that was looked at: no other is ever canceled. */
  orderId: z.string().optional(),
  value: z.object({ amount: z.number().int(), currency: z.string() }).optional(),
  ...judgedFields,
  /** Whoever confirmed meant it: nothing else is ever sent. */
  isMeant: z.boolean().optional(),
  /** Of the attempt on the order's record, once there is one. */
  attempt: z.number().int().optional(),
  /** The login of whoever's page is sending it, or sent it, and since when. */
  sentBy: z.string().optional(),
  sendingAt: z.string().optional(),
  /** Names this one sending: nothing else may go on with it. */
  claim: z.string().optional(),
  /** Whether the list of who did what has it as sent. */
  isNoted: z.literal(true).optional(),
  /** When VTEX answered that it took it. */
  sentAt: z.string().optional(),
  /** VTEX's own sentence where it refused. Cleaned. */
  vtexSays: z.string().optional(),
  /** Since when Orders shows it as canceled. */
  canceledSince: z.string().optional(),
  /** Orders showed it as canceled at least ten minutes after it first did. */
  isCanceledForGood: z.boolean().optional(),
  /** Since when it is known that others asked VTEX to cancel it: nothing was sent from here. */
  requestedSince: z.string().optional(),
  task: z.enum(taskStates).optional(),
  /** Since when VTEX DO shows its task as closed. */
  taskClosedSince: z.string().optional(),
  /** Whether VTEX DO showed it as closed at least ten minutes after it first did. */
  isTaskClosedForGood: z.boolean().optional(),
  /** When somebody's page tried to close its task in VTEX DO: once. */
  taskTriedAt: z.string().optional(),
  /** The marketplace says that it is canceled there. */
  isCanceledAtMarketplace: z.boolean().optional(),
  looksAgainAt: z.string().optional(),
})

/** An order of a cancellation: what it was worth when it was chosen, and what became of it. */
export type CanceledOrder = Readonly<z.infer<typeof canceledOrderSchema>>

export const canceledOrderIdOf = (order: OrderKey): string => toOrderIntegrationId(order)

/** Whether it may have reached VTEX: from here on it is only looked at. */
export const mayHaveBeenSent = ({ sendingAt }: Pick<CanceledOrder, 'sendingAt'>): boolean =>
  sendingAt !== undefined

/** Whether others asked VTEX to cancel it, and nobody knows how that ends: it is looked at, and nothing is sent. */
export const isRequestOfOthers = (order: Pick<CanceledOrder, 'outcome' | 'sendingAt'>): boolean =>
  order.outcome === 'REQUESTED' && !mayHaveBeenSent(order)

/** What was asked for and is not any more somebody decided: nobody's confirmation of before stands against that. */
const unlessTakenBack = (
  { requestedSince }: Pick<CanceledOrder, 'requestedSince'>,
  { outcome, evidenceAt, ...judged }: JudgedToCancel,
): JudgedToCancel =>
  requestedSince !== undefined && outcome === 'MAY_BE_CANCELED'
    ? { outcome: 'REFUSED', reason: 'REQUEST_TAKEN_BACK', evidenceAt }
    : { outcome, evidenceAt, ...judged }

/** The same order, judged anew at a moment. Only what was not sent is. */
export const withJudgedToCancel = (
  order: Omit<CanceledOrder, 'outcome'>,
  judged: JudgedToCancel,
  now: string,
): CanceledOrder => {
  const next: CanceledOrder = {
    ...order,
    reason: undefined,
    kind: undefined,
    evidenceAt: undefined,
    takenBy: undefined,
    elsewhere: undefined,
    looksAgainAt: undefined,
    ...unlessTakenBack(order, judged),
  }
  if (next.outcome !== 'REQUESTED') return next
  const requestedSince = order.requestedSince ?? now
  return { ...next, requestedSince, looksAgainAt: nextDecisionVerification(requestedSince, now) }
}
