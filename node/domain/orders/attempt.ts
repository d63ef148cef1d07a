import { z } from 'zod'

import { hashOf } from '../../lib/hash'

// Somebody took an order to reprocess it, or to have it canceled: one of the two at a time. It is written on the order's own
// record before the order is handed out, or VTEX is asked: that is the lock, the entry in its history, and what makes taking
// it again the same attempt. Its number only ever rises.

const attemptEnds = [
  'INTEGRATED',
  'ALREADY_IN_VTEX',
  'CANCELED',
  'FAILED_AGAIN',
  'REFUSED_BY_CONNECTOR',
  'NOT_SEEN',
  'GIVEN_BACK',
  'REFUSED',
] as const

export const attemptSchema = z.object({
  kind: z.literal('attempt'),
  /** When this form of it was written. The history keeps each, the record the last. */
  at: z.string(),
  digest: z.string(),
  number: z.number().int(),
  /** What was begun: that it is canceled in VTEX. Absent: that it is reprocessed. */
  act: z.literal('CANCEL').optional(),
  /** Why it is canceled, as VTEX is told. Cleaned. */
  why: z.string().optional(),
  /** Names the one sending of a cancel that it is for. */
  claim: z.string().optional(),
  /** The plan in which it was taken; of a cancel the cancellation. */
  plan: z.string(),
  /** The login of whoever took it. */
  by: z.string(),
  takenAt: z.string(),
  /** Its connector was asked to send it again; absent where a person does. */
  way: z.literal('CONNECTOR').optional(),
  /** When somebody said that it was reprocessed. */
  sentAt: z.string().optional(),
  /** Somebody had its order erased meanwhile: that is done once it is over, and then at the latest. */
  erasesAt: z.string().optional(),
  /** What became of it; absent while that is open. */
  end: z.enum(attemptEnds).optional(),
})

export type Attempt = z.infer<typeof attemptSchema>

type Taken = Pick<Attempt, 'plan' | 'by' | 'way' | 'act' | 'why' | 'claim'> & {
  readonly at: string
  readonly number: number
}

const withDigest = (attempt: Omit<Attempt, 'kind' | 'digest'>): Attempt => {
  const { at, number, plan, by, takenAt, way, act, sentAt, end } = attempt
  const told = ['attempt', at, number, plan, by, takenAt, sentAt, end]
  const more = [way, act].filter((each) => each !== undefined)
  const digest = hashOf([...told, ...more])
  return { ...attempt, kind: 'attempt', digest }
}

export const toAttempt = ({ at, ...taken }: Taken): Attempt =>
  withDigest({ ...taken, at, takenAt: at })

/** Its next form, later than the one before it whatever the clock says. */
export const withForm = (
  attempt: Attempt,
  now: string,
  form: Pick<Attempt, 'sentAt' | 'end'>,
): Attempt => {
  const next = new Date(Date.parse(attempt.at) + 1).toISOString()
  return withDigest({ ...attempt, ...form, at: now > attempt.at ? now : next })
}

/** The same, with its order to be erased once it is over. */
export const withErasure = (attempt: Attempt, now: string): Attempt => {
  const { sentAt, end, erasesAt = holdsUntil(sentAt ?? attempt.takenAt) } = attempt
  return withForm({ ...attempt, erasesAt }, now, { sentAt, end })
}

/** The greater number; of one number the later form. */
export const latestAttempt = (
  left: Attempt | undefined,
  right: Attempt | undefined,
): Attempt | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  if (left.number !== right.number) return left.number > right.number ? left : right
  if (left.at !== right.at) return left.at > right.at ? left : right
  return left.digest > right.digest ? left : right
}

/** Nobody hears of an attempt for ever: what was taken so long ago keeps nobody from looking and taking it again. */
const holdsForMs = 86_400_000

/** When what was taken, or said to be sent, then keeps nobody from it any more. */
export const holdsUntil = (since: string): string =>
  new Date(Date.parse(since) + holdsForMs).toISOString()

/** Whether somebody is at it. */
export const isUnderWay = (
  { end, takenAt, sentAt }: Pick<Attempt, 'end' | 'takenAt' | 'sentAt'>,
  now: string,
): boolean => end === undefined && holdsUntil(sentAt ?? takenAt) > now

/** Whether somebody is at it so that its order cannot be erased yet. */
export const keepsFromErasing = (attempt: Attempt | undefined, now: string): boolean =>
  attempt !== undefined && isUnderWay(attempt, now) && (attempt.erasesAt ?? '~') > now
