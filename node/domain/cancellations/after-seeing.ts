import { afterNoAnswer, nextConfirmation, nextVerification } from '../plans/verification-times'
import type { CanceledOrder } from './canceled-order'
import { isCanceling, isRequest } from './judge-cancellation'

// What a look makes of an order that was sent, or may have been. VTEX cancels in its own time, and may take it back for a
// while (known issue 1242813): once is not for good.

/** What was seen of the three ends. */
export type Seen = {
  readonly at: string
  /** In Orders; undefined where it was not found, which says nothing of an order that was there. */
  readonly state: string | undefined
  /** Whether a task of it is open in VTEX DO; undefined where VTEX DO did not answer. */
  readonly hasOpenTask: boolean | undefined
  readonly isCanceledAtMarketplace: boolean
}

const holdsAfterMs = 10 * 60_000

/** So long after it may have been sent, what did not happen is not expected any more. */
const isOver = ({ sendingAt = '' }: CanceledOrder, at: string): boolean =>
  Date.parse(at) - Date.parse(sendingAt) >= holdsAfterMs

type Task = Pick<CanceledOrder, 'task' | 'taskClosedSince' | 'isTaskClosedForGood'>

const isLater = (at: string, since: string): boolean =>
  Date.parse(at) - Date.parse(since) >= holdsAfterMs

/** That VTEX DO lists it no more, once, may be a lag of its list. */
const taskAfter = (
  { kind, task, taskClosedSince }: CanceledOrder,
  { at, hasOpenTask }: Seen,
): Task => {
  // What was seen before tells nothing of now, but that there was one.
  if (hasOpenTask === undefined) {
    const isKnown = task === 'OPEN' || (task === 'CLOSED' && taskClosedSince !== undefined)
    return { task: isKnown ? task : undefined, taskClosedSince, isTaskClosedForGood: false }
  }
  const reopened = { taskClosedSince: undefined, isTaskClosedForGood: undefined }
  if (hasOpenTask) return { task: 'OPEN', ...reopened }
  const wasSeen = task === 'OPEN' || task === 'CLOSED'
  // An order that waited for its store had one: who never saw it cannot say that it is gone.
  if (!wasSeen) return { task: kind === 'DECLINED' ? undefined : 'NONE', ...reopened }
  const since = taskClosedSince ?? at
  return { task: 'CLOSED', taskClosedSince: since, isTaskClosedForGood: isLater(at, since) }
}

const orderAfter = (
  order: CanceledOrder,
  { at, state }: Seen,
): Pick<CanceledOrder, 'outcome' | 'canceledSince' | 'isCanceledForGood'> => {
  if (state === 'canceled') {
    const canceledSince = order.canceledSince ?? at
    const isCanceledForGood = isLater(at, canceledSince)
    return { outcome: 'CANCELED', canceledSince, isCanceledForGood }
  }
  const taken = { canceledSince: undefined, isCanceledForGood: undefined }
  if (state === undefined) return { outcome: 'UNKNOWN', ...taken }
  if (order.vtexSays !== undefined && !isCanceling(state)) {
    return { outcome: 'REFUSED_BY_VTEX', ...taken }
  }
  if (isRequest(state)) return { outcome: 'REQUESTED', ...taken }
  if (order.sentAt !== undefined || isCanceling(state)) return { outcome: 'SENT', ...taken }
  return { outcome: isOver(order, at) ? 'NOT_CANCELED' : 'UNKNOWN', ...taken }
}

/** Its next look: often until it is canceled for good and VTEX DO agrees, then twice within a day. */
const nextVerificationAfter = (order: CanceledOrder, now: string): string | undefined => {
  const { sendingAt = now, isCanceledForGood, task, isTaskClosedForGood, outcome } = order
  // Its answer may have been that of a second delivery: it is final after some looks only.
  if (outcome === 'REFUSED_BY_VTEX' && isOver(order, now)) return undefined
  const agrees = isCanceledForGood === true && (task === 'NONE' || isTaskClosedForGood === true)
  return agrees ? nextConfirmation(sendingAt, now) : nextVerification(sendingAt, now)
}

/** The order after a look at its three ends. */
export const afterSeeing = (order: CanceledOrder, seen: Seen): CanceledOrder => {
  const next: CanceledOrder = {
    ...order,
    ...orderAfter(order, seen),
    reason: undefined,
    evidenceAt: seen.at,
    ...taskAfter(order, seen),
    isCanceledAtMarketplace: seen.isCanceledAtMarketplace,
  }
  return {
    ...next,
    reason: next.outcome === 'UNKNOWN' ? 'CANCEL_NOT_ANSWERED' : undefined,
    looksAgainAt: nextVerificationAfter(next, seen.at),
  }
}

const longestSilenceMs = 48 * 3_600_000

/** A look that had no answer is repeated, the last one too. */
const nextAfterSilence = ({ sendingAt = '' }: CanceledOrder, now: string): string | undefined => {
  const isLost = Date.parse(now) - Date.parse(sendingAt) > longestSilenceMs
  return nextVerification(sendingAt, now) ?? (isLost ? undefined : afterNoAnswer(now))
}

/** The same where Orders did not answer: nothing is known but that it may have been sent. */
export const afterSilence = (order: CanceledOrder, now: string): CanceledOrder => ({
  ...order,
  ...(order.outcome === 'SENDING' && { outcome: 'UNKNOWN', reason: 'CANCEL_NOT_ANSWERED' }),
  looksAgainAt: nextAfterSilence(order, now),
})
