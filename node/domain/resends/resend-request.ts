import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import { holdsUntil } from '../orders/attempt'
import { toOrderIntegrationId, type OrderKey } from '../orders/order-key'

// A connector is asked to send an order again. It fetches what it is asked, so that the app calls no foreign host.

export const resendResults = ['accepted', 'refused'] as const

export type ResendResult = (typeof resendResults)[number]

export const resendAnswerSchema = z.object({
  result: z.enum(resendResults),
  at: z.string(),
  /** Why it refused, in its own words and without buyers' data. */
  reason: z.string().optional(),
})

/** What a connector answered: the first time counts. */
export type ResendAnswer = Readonly<z.infer<typeof resendAnswerSchema>>

export const resendRequestSchema = z.object({
  key: z.string(),
  plan: z.string(),
  /** When the plan was made: the oldest is served first. */
  plannedAt: z.string(),
  marketplaceOrderId: z.string(),
  /** Of the order: each has a key of its own. */
  attempt: z.number().int(),
  shipBy: z.string().optional(),
  /** From when on it is given out: requests follow one another at the connector's pace. */
  since: z.string(),
  /** When the attempt was begun on the order's record: both end at the same moment. */
  takenAt: z.string(),
  /** When Orders was asked last; absent where something was heard of the order since. */
  lookedAt: z.string().optional(),
  /** When it was given out first, and to which connector of the affiliate: no other may send the order too. */
  fetchedAt: z.string().optional(),
  fetchedBy: z.string().optional(),
  /** Its order was closed when it had been given out: it is given out no more, and may be answered. */
  isHeld: z.boolean().optional(),
  answer: resendAnswerSchema.optional(),
})

export type ResendRequest = Readonly<z.infer<typeof resendRequestSchema>>

/** The step of an order that a key stands for. */
export type ResendStep = {
  readonly order: OrderKey
  readonly plan: string
  readonly attempt: number
}

const planIdLength = 12

const keyPattern = new RegExp(`^[0-9a-f]{${planIdLength}}[\\w-]{22}$`)

/** The same for the same order and attempt of a plan. It tells nothing of the order. */
export const resendKey = ({ order, plan, attempt }: ResendStep): string =>
  `${plan}${hashOf(['resend', toOrderIntegrationId(order), plan, attempt])}`

/** In which plan a key was given out; undefined for what cannot be a key. */
export const planOfKey = (key: string): string | undefined =>
  keyPattern.test(key) ? key.slice(0, planIdLength) : undefined

/** Until when it may be sent, and answered: then the order is nobody's any more. */
export const expiresAt = ({ takenAt }: Pick<ResendRequest, 'takenAt'>): string =>
  holdsUntil(takenAt)

export const isExpired = (request: Pick<ResendRequest, 'takenAt'>, now: string): boolean =>
  expiresAt(request) <= now

/** Whether it is this connector's: whoever fetched it first, or anybody while nobody did. */
export const isFor = (
  { fetchedBy }: Pick<ResendRequest, 'fetchedBy'>,
  connector: string,
): boolean => fetchedBy === undefined || fetchedBy === connector

/** Whether a connector is still to answer it. */
export const isOpenRequest = (request: ResendRequest, now: string): boolean =>
  request.answer === undefined && !isExpired(request, now)

/** An order changes meanwhile: what was seen in Orders so long ago is looked up again before it is given out. */
const lookHoldsForMs = 15 * 60_000

/** Whether Orders was asked lately. */
export const isSeen = ({ lookedAt }: Pick<ResendRequest, 'lookedAt'>, now: string): boolean =>
  lookedAt !== undefined && Date.parse(now) - Date.parse(lookedAt) < lookHoldsForMs
