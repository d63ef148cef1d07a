import type { ErrorType } from '../diagnosis/diagnosis'
import type { ReprocessHelps } from '../guidance/guidance'
import { guidanceFor } from '../guidance/guidance-for'
import { guidanceSubject, summaryOf } from '../guidance/subject-of-row'
import type { OrderIntegrationRow } from '../inbox/row'
import { isUnderWay } from '../orders/attempt'
import { isAlive } from '../orders/verdict'
import type { Judged } from './planned-order'

// Whether an order is to be reprocessed, from what is at hand: pure, so that ten thousand cost no call.

/** A store changes meanwhile: what was checked so long ago is not known any more. */
const checkHoldsForMs = 15 * 60_000

/** The buyer's data stand in the order itself: sent again as it is, it fails again. */
const inTheOrder: ReadonlySet<ErrorType> = new Set([
  'INCOMPLETE_SHIPPING_INFORMATION',
  'CUSTOMER_DATA',
])

export type Judging = {
  readonly now: string
  /** The plan that asks: its own attempts are in nobody's way. */
  readonly plan?: string
}

/** Whether sending it again as it is may help, as the guidance of its cause says. */
const reprocessHelps = (row: OrderIntegrationRow, errorType: ErrorType): ReprocessHelps =>
  guidanceFor(guidanceSubject({ row, summary: summaryOf(row, errorType) }, new Map())).reprocess
    .helps

const refused = (reason: Judged['reason'], more: Partial<Judged> = {}): Judged => ({
  outcome: 'REFUSED',
  reason,
  ...more,
})

/** What must never be handed out, whatever speaks for it: it would be there twice, or come back to life. */
const standsInTheWay = (row: OrderIntegrationRow, { now, plan }: Judging): Judged | undefined => {
  const { status, errorType, closed, closedAt, checked, attempt, ending, lastSeenAt } = row
  const seen = { errorType, evidenceAt: lastSeenAt }
  if (isAlive(status)) return refused('IN_VTEX', seen)
  if (checked?.verdict === 'ALREADY_IN_VTEX') {
    return refused('IN_VTEX', { errorType, evidenceAt: checked.at })
  }
  if (status === 'CANCELED' || errorType === 'ORDER_CANCELED') return refused('CANCELED', seen)
  if (closed !== undefined) return refused('CLOSED', { errorType, evidenceAt: closedAt })
  if (status === 'PROCESSING') return refused('PROCESSING', seen)
  if (attempt !== undefined && attempt.plan !== plan && isUnderWay(attempt, now)) {
    return refused('UNDER_WAY', { errorType, evidenceAt: attempt.takenAt, takenBy: attempt.by })
  }
  // Last: on some of these an owner may insist, on nothing above.
  return ending && refused(ending.kind, { errorType, evidenceAt: ending.at })
}

/** What a check of now says; undefined where there is none, or it could not tell. */
const asChecked = (
  { errorType, checked }: OrderIntegrationRow,
  now: string,
): Judged | undefined => {
  if (checked === undefined || !stillHolds(checked.at, now)) return undefined
  const { verdict, at, cause } = checked
  if (verdict === 'WOULD_INTEGRATE') {
    return { outcome: 'PASSES', reason: 'CHECK_PASSED', errorType, evidenceAt: at }
  }
  return verdict === 'WOULD_FAIL'
    ? refused('WOULD_FAIL', { errorType: cause ?? errorType, evidenceAt: at })
    : undefined
}

/** Whether what was seen then still holds. */
export const stillHolds = (at: string, now: string): boolean =>
  Date.parse(now) - Date.parse(at) <= checkHoldsForMs

const unknown = ({ errorType, checked }: OrderIntegrationRow, now: string): Judged => {
  if (checked === undefined) return { outcome: 'UNKNOWN', reason: 'NOT_CHECKED', errorType }
  const reason = stillHolds(checked.at, now) ? 'CANNOT_TELL' : 'CHECK_TOO_OLD'
  return { outcome: 'UNKNOWN', reason, errorType, evidenceAt: checked.at }
}

/** Whether an order passes, is left out, or nothing tells; and what that rests on. */
export const judgeOrder = (row: OrderIntegrationRow, judging: Judging): Judged => {
  const { now } = judging
  const inTheWay = standsInTheWay(row, judging)
  if (inTheWay !== undefined) return inTheWay
  const { errorType, attempt, checked, lastSeenAt } = row
  const told = { errorType, evidenceAt: lastSeenAt }
  const helps = errorType === undefined ? undefined : reprocessHelps(row, errorType)
  if (row.status === 'NOT_INTEGRABLE' || helps === 'NO') return refused('HOPELESS', told)
  const byCheck = asChecked(row, now)
  if (byCheck !== undefined) return byCheck
  const failedAgain = attempt?.end === 'FAILED_AGAIN' && checked === undefined
  if (helps === 'YES' && !failedAgain) return { outcome: 'PASSES', reason: 'TRANSIENT', ...told }
  const isDeterministic = errorType !== undefined && helps === 'AFTER_FIX'
  if (isDeterministic && (failedAgain || inTheOrder.has(errorType))) {
    return refused('CAUSE_STANDS', told)
  }
  return unknown(row, now)
}
