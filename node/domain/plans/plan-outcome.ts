import type { ErrorType } from '../diagnosis/diagnosis'
import type { Judged, PlannedOutcome, PlannedReason } from './planned-order'

// What the outcomes and reasons of planned orders mean for what may be done.

/** Whatever an owner says: it would be there twice, come back to life, or is in somebody's hands. */
const forGood: ReadonlySet<PlannedReason | undefined> = new Set([
  'IN_VTEX',
  'CANCELED',
  'ENDED',
  'CLOSED',
  'PROCESSING',
  'UNDER_WAY',
  'NOT_ANSWERED',
])

/** VTEX said so itself: the order is there under an id that is not known here, or was canceled. */
const thereByItsCause: ReadonlySet<ErrorType | undefined> = new Set([
  'DUPLICATE_ORDER',
  'ORDER_CANCELED',
])

/** Whether an owner may have it taken all the same. */
export const mayInsist = ({
  outcome,
  reason,
  errorType,
}: Pick<Judged, 'outcome' | 'reason' | 'errorType'>): boolean =>
  (outcome === 'REFUSED' || outcome === 'UNKNOWN') &&
  !forGood.has(reason) &&
  !thereByItsCause.has(errorType)

const unsent: ReadonlySet<PlannedOutcome> = new Set(['PASSES', 'REFUSED', 'UNKNOWN'])

/** Whether nobody was handed it out, nor asked for it, as far as the plan says. */
export const isUnsent = (outcome: PlannedOutcome): boolean => unsent.has(outcome)

/** Nothing is taken, and nothing more is heard, of an order with one of these. */
const waiting: ReadonlySet<PlannedOutcome> = new Set(['PASSES', 'TAKEN', 'REQUESTED', 'SENT'])

export const isWaiting = (outcome: PlannedOutcome): boolean => waiting.has(outcome)
