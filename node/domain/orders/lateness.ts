import type { OrderIntegrationRecord } from './record'
import type { AsOf } from './reading-rules'
import { outcomeIn } from './reported-outcome'
import type { Verdict } from './verdict'
import { snapshotOf } from './verdict-of-vtex'

// An order that stands still turns into a problem by time alone.

/** The moment by which an order must ship, the marketplace's own first, a rule last. */
export const shipByOf = (
  { affiliateId, details }: OrderIntegrationRecord,
  reading: AsOf | undefined,
): { readonly at: string; readonly isByRule: boolean } | undefined => {
  if (details.shipBy !== undefined) return { at: details.shipBy.value, isByRule: false }
  const createdAt = details.createdAt?.value
  const at = createdAt && reading?.shipByRule?.(affiliateId, createdAt)
  return at === undefined || at === '' ? undefined : { at, isByRule: true }
}

const later = (
  moment: string | undefined,
  milliseconds: number | undefined,
): string | undefined => {
  const start = Date.parse(moment ?? '')
  return milliseconds === undefined || Number.isNaN(start)
    ? undefined
    : new Date(start + milliseconds).toISOString()
}

const waitingStates: ReadonlySet<string> = new Set([
  'waiting-ffmt-authorization',
  'waiting-for-fulfillment',
  'authorize-fulfillment',
])

const dueInState = (record: OrderIntegrationRecord, reading: AsOf): string | undefined => {
  const snapshot = snapshotOf(record)
  if (snapshot?.state === undefined) return undefined
  const { stuckAfter } = reading
  const since = snapshot.since ?? record.details.createdAt?.value ?? snapshot.at
  if (waitingStates.has(snapshot.state)) return later(since, stuckAfter.waitingForMarketplace)
  switch (snapshot.state) {
    case 'on-order-completed-ffm':
      return later(since, stuckAfter.processing)
    case 'ready-for-handling':
      return later(since, stuckAfter.readyForHandling)
    case 'start-handling':
    case 'handling':
      return later(shipByOf(record, reading)?.at, -stuckAfter.handlingBeforeShipBy)
    default:
      return undefined
  }
}

/**
 * Since when somebody only says that the order is on its way: VTEX accepted it for processing, or its connector calls it
 * pending. By receipt: what a log tells late had its time for the results after it, which come with it.
 */
const onItsWaySince = ({ enqueuedAt, words }: OrderIntegrationRecord): string | undefined => {
  const word = words.CONNECTOR
  const isPending = word !== undefined && outcomeIn(word) === 'pending'
  return enqueuedAt ?? (isPending ? word.at : undefined)
}

/** Nothing but that is known of it: whether it arrives only time tells, and then Orders. */
export const waitsForResult = (record: OrderIntegrationRecord, { status }: Verdict): boolean =>
  status === 'PROCESSING' && snapshotOf(record) === undefined && onItsWaySince(record) !== undefined

/**
 * When an order in this state is late, if it stays in it: a moment that may have passed. Undefined where time alone
 * changes nothing.
 */
export const dueAt = (
  record: OrderIntegrationRecord,
  { status }: Verdict,
  reading: AsOf,
): string | undefined => {
  switch (status) {
    case 'PROCESSING':
    case 'INTEGRATED':
    case 'AWAITING_MARKETPLACE':
      return (
        dueInState(record, reading) ??
        (status === 'PROCESSING'
          ? later(onItsWaySince(record), reading.stuckAfter.enqueued)
          : undefined)
      )
    default:
      return undefined
  }
}

/** The verdict as time has made it: an order that is late is stuck. */
export const withLateness = (
  record: OrderIntegrationRecord,
  verdict: Verdict,
  reading: AsOf,
): Verdict => {
  const due = dueAt(record, verdict, reading)
  return due === undefined || due > reading.now
    ? verdict
    : { ...verdict, status: 'STUCK', errorType: 'NOT_REPORTED' }
}
