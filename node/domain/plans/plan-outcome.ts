import type { PlannedOutcome, PlannedReason } from './planned-order'

// What the outcomes and reasons of planned orders mean for what may be done.

/** Whatever an owner says: it would be there twice, come back to life, or is in somebody's hands. */
const forGood: ReadonlySet<PlannedReason | undefined> = new Set([
  'IN_VTEX',
  'CANCELED',
  'CLOSED',
  'PROCESSING',
  'UNDER_WAY',
  'NOT_ANSWERED',
])

/** Whether an owner may have it taken all the same. */
export const mayInsist = (outcome: PlannedOutcome, reason: PlannedReason | undefined): boolean =>
  (outcome === 'REFUSED' || outcome === 'UNKNOWN') && !forGood.has(reason)

/** Nothing is taken, and nothing more is heard, of an order with one of these. */
const waiting: ReadonlySet<PlannedOutcome> = new Set(['PASSES', 'TAKEN', 'REQUESTED', 'SENT'])

export const isWaiting = (outcome: PlannedOutcome): boolean => waiting.has(outcome)
