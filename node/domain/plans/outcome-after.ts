import { readRecord } from '../inbox/read-record'
import type { Attempt } from '../orders/attempt'
import { judge } from '../orders/judge'
import type { OrderIntegrationRecord } from '../orders/record'
import { endingKinds } from '../orders/reported-ending'
import type { Verdict } from '../orders/verdict'
import { snapshotOf } from '../orders/verdict-of-vtex'
import { madeInVtex, verdictOfFound } from '../orders/workflow-state'
import type { ResendAnswer } from '../resends/resend-request'
import { judgeOrder, type Judging } from './judge-order'
import { nextVerification, nextConfirmation } from './verification-times'
import { mayInsist } from './plan-outcome'
import { passingAgain, withJudged, type Judged, type PlannedOrder } from './planned-order'

// What a look at Orders, and what sources reported meanwhile, make of an order: before it is handed out, and after somebody
// reprocessed it.

type Place = 'there' | 'canceled' | 'not-there' | 'broken'

/** Whether Orders has it as a whole order, and alive. An incomplete one never started: it stands in nobody's way. */
const placeIn = (record: OrderIntegrationRecord): Place => {
  const snapshot = snapshotOf(record)
  if (snapshot?.found !== true) return 'not-there'
  const made = madeInVtex(snapshot.state)
  if (made !== 'whole') return made === 'broken' ? 'broken' : 'not-there'
  return verdictOfFound(snapshot).status === 'CANCELED' ? 'canceled' : 'there'
}

/** A source says that it ended since somebody decided that it is to be reprocessed. */
const isNews = ({ reason, evidenceAt = '' }: Judged, order: PlannedOrder): boolean =>
  endingKinds.some((kind) => kind === reason) &&
  evidenceAt > (order.insistedAt ?? order.takenAt ?? '')

/** An order that Orders was just asked about, right before it is handed out: it passes still, or leaves its batch. */
export const beforeTaking = (
  order: PlannedOrder,
  record: OrderIntegrationRecord,
  judging: Judging,
): PlannedOrder => {
  const seen = { errorType: order.errorType, evidenceAt: snapshotOf(record)?.at }
  const place = placeIn(record)
  if (place === 'canceled') return withJudged(order, { outcome: 'CANCELED', ...seen })
  if (place === 'there') return withJudged(order, { outcome: 'ALREADY_IN_VTEX', ...seen })
  const judged = judgeOrder(readRecord(record).row, judging)
  if (judged.reason === 'CANCELED') {
    return withJudged(order, { ...judged, outcome: 'CANCELED', reason: undefined })
  }
  if (judged.outcome === 'PASSES') {
    return { ...order, ...judged, looksAgainAt: undefined, failedBefore: repeatableIn(record) }
  }
  // What somebody has in hand was checked when it was taken, and an owner who insists has heard what was said until then.
  const isDecided = order.reason === 'INSISTED' || order.outcome === 'TAKEN'
  return isDecided && mayInsist(judged) && !isNews(judged, order)
    ? { ...order, outcome: 'PASSES', failedBefore: repeatableIn(record) }
    : withJudged(order, judged)
}

/** The failure that is known, where VTEX's delivering it once more can be told from another one. */
const repeatableIn = (record: OrderIntegrationRecord): string | undefined => {
  const { cause } = judge(record).verdict
  return cause?.kind === 'notification' && cause.operationId !== undefined
    ? cause.digest
    : undefined
}

/**
 * When a failure happened that is reported: a file that is imported later speaks of earlier, and a source whose clock is
 * ahead of nothing later than it was received.
 */
const failedAt = ({ cause }: Verdict): string => {
  if (cause === undefined) return ''
  return cause.kind === 'order-fact' && cause.occurredAt < cause.at ? cause.occurredAt : cause.at
}

/** Whether it was handed out to be reprocessed, and what became of it is not known. */
export const isSent = ({ outcome }: PlannedOrder): boolean =>
  outcome === 'SENT' || outcome === 'REQUESTED'

/**
 * Whether Orders need not be asked about an order that was sent: since it was handed out a list or an event of Orders has
 * told that it is there. What is believed so is looked up once more, as all that has its outcome.
 */
export const isSeenSinceTaken = (
  { takenAt }: PlannedOrder,
  record: OrderIntegrationRecord,
): boolean => {
  const seenAt = snapshotOf(record)?.at ?? ''
  return takenAt !== undefined && seenAt > takenAt && placeIn(record) === 'there'
}

/** What became of an order that was reprocessed; the same order where nothing is known yet. */
export const afterSending = (
  order: PlannedOrder,
  record: OrderIntegrationRecord,
  now: string,
): PlannedOrder => {
  const { takenAt = now } = order
  const sentAt = order.sentAt ?? (order.way === 'CONNECTOR' ? takenAt : now)
  const judgement = judge(record)
  const known = { ...order, reason: undefined, evidenceAt: snapshotOf(record)?.at }
  const place = placeIn(record)
  if (place === 'there' || (place === 'canceled' && order.outcome === 'INTEGRATED')) {
    return { ...known, outcome: 'INTEGRATED', looksAgainAt: nextConfirmation(sentAt, now) }
  }
  if (place === 'canceled' || judgement.verdict.status === 'CANCELED') {
    return { ...known, outcome: 'CANCELED', looksAgainAt: undefined }
  }
  const isKnown = order.failedBefore !== undefined && order.failedBefore === repeatableIn(record)
  if (!isKnown && failedAt(judgement.verdict) > takenAt) {
    const errorType = judgement.diagnosis?.errorType ?? order.errorType
    const looksAgainAt = nextConfirmation(sentAt, now)
    return { ...known, outcome: 'FAILED_AGAIN', errorType, looksAgainAt }
  }
  if (order.outcome === 'REFUSED_BY_CONNECTOR') {
    return { ...order, looksAgainAt: nextConfirmation(sentAt, now) }
  }
  const looksAgainAt = nextVerification(sentAt, now)
  if (looksAgainAt !== undefined) {
    return isUnanswered(order)
      ? { ...known, outcome: 'REQUESTED', reason: silenceOf(order, now), looksAgainAt }
      : { ...known, outcome: 'SENT', looksAgainAt }
  }
  // It was seen, as an order that VTEX could not create: sending it changed nothing.
  if (place === 'broken') {
    return { ...known, outcome: 'FAILED_AGAIN', errorType: 'PLATFORM_ERROR', looksAgainAt }
  }
  const reason = isUnanswered(order) ? 'NOT_ANSWERED_BY_CONNECTOR' : undefined
  return { ...known, outcome: 'NOT_SEEN', reason, looksAgainAt }
}

/**
 * What became of an order that was handed out a day ago and never marked: what Orders or a source says of it since, or else
 * it is nobody's any more and passes again.
 */
export const afterHolding = (
  order: PlannedOrder,
  record: OrderIntegrationRecord,
  now: string,
): PlannedOrder => {
  const seen = afterSending({ ...order, outcome: 'SENT', sentAt: now }, record, now)
  return seen.outcome === 'SENT' ? passingAgain(order) : { ...seen, sentAt: order.sentAt }
}

/** A connector that fetches answers sooner. */
const silentAfterMs = 10 * 60_000

const silenceOf = ({ takenAt = '' }: PlannedOrder, now: string): PlannedOrder['reason'] =>
  Date.parse(now) - Date.parse(takenAt) >= silentAfterMs ? 'CONNECTOR_SILENT' : undefined

/** Whether its connector was asked and never said a word. */
const isUnanswered = ({ way, answer }: PlannedOrder): boolean =>
  way === 'CONNECTOR' && answer === undefined

/** What a connector's answer makes of an order that it was asked for: the same where it was said before. */
export const afterAnswer = (order: PlannedOrder, answer: ResendAnswer): PlannedOrder => {
  if (order.outcome !== 'REQUESTED' || order.answer !== undefined) return order
  const outcome = answer.result === 'accepted' ? 'SENT' : 'REFUSED_BY_CONNECTOR'
  return { ...order, answer, outcome, sentAt: answer.at, looksAgainAt: answer.at }
}

/** How an attempt ended by what became of its order; undefined while it is open. */
export const endOf = ({ outcome }: PlannedOrder): Attempt['end'] => {
  switch (outcome) {
    case 'INTEGRATED':
    case 'ALREADY_IN_VTEX':
    case 'CANCELED':
    case 'FAILED_AGAIN':
    case 'REFUSED_BY_CONNECTOR':
    case 'NOT_SEEN':
      return outcome
    default:
      return undefined
  }
}
