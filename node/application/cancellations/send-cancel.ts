import { afterSilence } from '../../domain/cancellations/after-seeing'
import {
  withJudgedToCancel,
  type CanceledOrder,
  type JudgedToCancel,
} from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { toLabel } from '../../domain/orders/clean-text'
import { afterNoAnswer } from '../../domain/plans/verification-times'
import type { OrderCanceler } from '../../ports/order-canceler'
import { beginAttempt, giveAttemptBack } from '../plans/attempts'
import { cancellationToActOn, type CancellationStore } from './cancellation-store'
import { askOrder, judged, notAnswered, type OrderAnswer } from './ask-order'
import { verifyCanceled, type VerifyCanceledDependencies } from './verify-canceled'

export type SendDependencies = VerifyCanceledDependencies &
  CancellationStore & {
    readonly orderCanceler: OrderCanceler
  }

export type Sending = {
  readonly cancellation: string
  /** The login of the person whose page this is. */
  readonly by: string
  readonly reason: string
}

/** What became of an order; and why no other is to be sent now, where that is so. */
export type Sent = { readonly order: CanceledOrder; readonly halted?: Failure }

/** It was claimed, and nothing was sent: it stands as it stood before, or is left out. */
const unsent = (order: CanceledOrder, outcome: JudgedToCancel, now: string): CanceledOrder => ({
  ...withJudgedToCancel(order, outcome, now),
  task: undefined,
  attempt: undefined,
  sentBy: undefined,
  sendingAt: undefined,
  claim: undefined,
  isNoted: undefined,
})

const mayStill = ({ kind, evidenceAt }: CanceledOrder): JudgedToCancel => ({
  outcome: 'MAY_BE_CANCELED',
  kind,
  evidenceAt,
})

/** An order moves on: what was seen longer ago is no look right before. */
const mostMs = 5_000

/**
 * Cancels one order that was claimed: looks, writes the intent on its record, asks VTEX once, and looks again. It is not
 * asked a second time in here, whatever came of it.
 */
export const sendCancel = async (
  dependencies: SendDependencies,
  order: CanceledOrder,
  sending: Sending,
): Promise<Sent> => {
  const { cancellation } = sending
  const [asked, task] = await Promise.all([
    askOrder(dependencies, order),
    taskBefore(dependencies, order),
  ])
  const now = dependencies.clock.now()
  if (!asked.ok) {
    const later = unsent(order, { ...notAnswered, kind: order.kind }, now)
    return { order: { ...later, looksAgainAt: afterNoAnswer(now) } }
  }
  const outcome = judged(asked.value, { cancellation, now, kind: order.kind })
  return outcome.outcome === 'MAY_BE_CANCELED'
    ? begin(dependencies, { ...order, task }, { ...sending, asked: asked.value })
    : { order: unsent(order, outcome, now) }
}

/** An order that waits for its store has a task in VTEX DO: that there is none afterward is believed where one was seen. */
const taskBefore = async (
  { orderTasks }: SendDependencies,
  { kind, orderId = '' }: CanceledOrder,
): Promise<CanceledOrder['task']> => {
  if (kind !== 'DECLINED') return undefined
  const open = await orderTasks.openOf(orderId)
  return open.ok && open.value.length > 0 ? 'OPEN' : undefined
}

type Beginning = Sending & { readonly asked: OrderAnswer }

const begin = async (
  dependencies: SendDependencies,
  order: CanceledOrder,
  { cancellation, by, reason, asked }: Beginning,
): Promise<Sent> => {
  const at = dependencies.clock.now()
  const { claim } = order
  const taking = { act: 'CANCEL', why: reason, plan: cancellation, by, at, claim } as const
  const begun = await beginAttempt(dependencies, asked.answer, taking)
  if (!begun.ok) {
    // It may have been written all the same.
    return { ...(await giveBack(dependencies, order, cancellation)), halted: begun.error }
  }
  const { attempt } = begun.value
  if (!begun.value.isOwn && attempt.plan === cancellation) {
    // Of a sending that this cancellation knows no more of: it is not sent twice, and looked at as if it had been sent.
    return { order: afterSilence({ ...order, attempt: attempt.number }, at) }
  }
  if (!begun.value.isOwn || attempt.act !== 'CANCEL') {
    const { takenAt: evidenceAt, by: takenBy } = attempt
    const refusal: JudgedToCancel = { outcome: 'REFUSED', reason: 'UNDER_WAY', evidenceAt, takenBy }
    return { order: unsent(order, refusal, at) }
  }
  const begunOrder = { ...order, attempt: attempt.number }
  const isStill = await isStillClaimed(dependencies, begunOrder, cancellation)
  const tookMs = Date.parse(dependencies.clock.now()) - Date.parse(asked.answer.lookup?.at ?? '')
  return isStill && tookMs <= mostMs
    ? ask(dependencies, begunOrder, { cancellation, by, reason, asked })
    : giveBack(dependencies, begunOrder, cancellation)
}

/** Nobody stopped it meanwhile, and nobody took this sending for one that was lost. */
const isStillClaimed = async (
  dependencies: SendDependencies,
  order: CanceledOrder,
  id: string,
): Promise<boolean> => {
  const newest = await cancellationToActOn(dependencies, id)
  if (!newest.ok || newest.value.stopped !== undefined) return false
  return newest.value.orders.some(
    ({ claim, outcome }) => outcome === 'SENDING' && claim === order.claim,
  )
}

const ask = async (
  dependencies: SendDependencies,
  order: CanceledOrder,
  { cancellation, reason, asked }: Beginning,
): Promise<Sent> => {
  const answer = await dependencies.orderCanceler.cancel(asked.found?.orderId ?? '', reason)
  const now = dependencies.clock.now()
  switch (answer.kind) {
    case 'taken':
      return { order: await verifyCanceled(dependencies, { ...order, sentAt: now }, cancellation) }
    case 'refused': {
      const refusal = { ...order, vtexSays: toLabel(answer.says) ?? '' }
      return { order: await verifyCanceled(dependencies, refusal, cancellation) }
    }
    case 'unanswered':
      return { order: afterSilence(order, now) }
    case 'turned-away': {
      const back = await giveBack(dependencies, order, cancellation)
      const isForbidden = answer.failure.reason === 'unauthorised'
      return { ...back, halted: isForbidden ? { kind: 'not-allowed' } : answer.failure }
    }
  }
}

/** Nothing was sent: the record says so, and it may be canceled as before. Where that cannot be written it is looked at. */
const giveBack = async (
  dependencies: SendDependencies,
  order: CanceledOrder,
  cancellation: string,
): Promise<Sent> => {
  const ended = await giveAttemptBack(dependencies, cancellation, {
    order,
    isMeant: ({ claim }) => claim === order.claim,
  })
  const now = dependencies.clock.now()
  return { order: ended.ok ? unsent(order, mayStill(order), now) : afterSilence(order, now) }
}
