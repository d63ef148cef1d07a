import { readRecord } from '../inbox/read-record'
import type { Attempt } from '../orders/attempt'
import { judge } from '../orders/judge'
import type { OrderIntegrationRecord } from '../orders/record'
import type { Verdict } from '../orders/verdict'
import { snapshotOf } from '../orders/verdict-of-vtex'
import { verdictOfFound } from '../orders/workflow-state'
import { judgeOrder, type Judging } from './judge-order'
import { nextVerification, nextConfirmation } from './verification-times'
import { mayInsist } from './plan-outcome'
import { withJudged, type PlannedOrder } from './planned-order'

// What a look at Orders, and what sources reported meanwhile, make of an order: before it is handed out, and after somebody
// reprocessed it.

/** Whether Orders has it as a whole order, and alive. An incomplete one never started: it stands in nobody's way. */
const placeIn = (record: OrderIntegrationRecord): 'there' | 'canceled' | 'not-there' => {
  const snapshot = snapshotOf(record)
  if (snapshot?.found !== true || snapshot.state === undefined) return 'not-there'
  return verdictOfFound(snapshot).status === 'CANCELED' ? 'canceled' : 'there'
}

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
  if (judged.outcome === 'PASSES') return { ...order, ...judged, looksAgainAt: undefined }
  const isInsistedOn = order.reason === 'INSISTED' && mayInsist(judged.outcome, judged.reason)
  return isInsistedOn ? order : withJudged(order, judged)
}

/** When a failure happened that is reported: a file that is imported later speaks of earlier. */
const failedAt = ({ cause }: Verdict): string =>
  cause === undefined ? '' : cause.kind === 'order-fact' ? cause.occurredAt : cause.at

/** What became of an order that was reprocessed; the same order where nothing is known yet. */
export const afterSending = (
  order: PlannedOrder,
  record: OrderIntegrationRecord,
  now: string,
): PlannedOrder => {
  const { takenAt = now, sentAt = now } = order
  const judgement = judge(record)
  const known = { ...order, reason: undefined, evidenceAt: snapshotOf(record)?.at }
  const place = placeIn(record)
  if (place === 'there' || (place === 'canceled' && order.outcome === 'INTEGRATED')) {
    return { ...known, outcome: 'INTEGRATED', looksAgainAt: nextConfirmation(sentAt, now) }
  }
  if (place === 'canceled' || judgement.verdict.status === 'CANCELED') {
    return { ...known, outcome: 'CANCELED', looksAgainAt: undefined }
  }
  if (failedAt(judgement.verdict) > takenAt) {
    const errorType = judgement.diagnosis?.errorType ?? order.errorType
    const looksAgainAt = nextConfirmation(sentAt, now)
    return { ...known, outcome: 'FAILED_AGAIN', errorType, looksAgainAt }
  }
  const looksAgainAt = nextVerification(sentAt, now)
  return { ...known, outcome: looksAgainAt === undefined ? 'NOT_SEEN' : 'SENT', looksAgainAt }
}

/** How an attempt ended by what became of its order; undefined while it is open. */
export const endOf = ({ outcome }: PlannedOrder): Attempt['end'] => {
  switch (outcome) {
    case 'INTEGRATED':
    case 'CANCELED':
    case 'FAILED_AGAIN':
    case 'NOT_SEEN':
      return outcome
    default:
      return undefined
  }
}
