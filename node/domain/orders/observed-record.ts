import type { Attempt } from './attempt'
import { summaryOfCheck, type CheckObservation } from './check-observation'
import type { Inference } from './inference'
import type {
  FactObservation,
  NotificationObservation,
  Observation,
  MessageObservation,
} from './observation'
import type { ReportedDetails } from './order-details'
import { detailsOf, toDetails } from './to-details'
import type { OrderFact } from './order-fact'
import type { OrderKey } from './order-key'
import type { Assignment, Handling, Note, Reason } from './person-decision'
import { joinIds, type FlowResults, type OrderIntegrationRecord } from './record'
import type { OrdersSnapshot } from './orders-snapshot'

// What one observation tells is a record of its own, so that adding it to what is known is joining two records.

/** The record that knows nothing but that somebody spoke of the order. */
export const blankRecord = (key: OrderKey, at: string): OrderIntegrationRecord => ({
  affiliateId: key.affiliateId,
  marketplaceOrderId: key.marketplaceOrderId,
  firstSeenAt: at,
  lastSeenAt: at,
  alternateIds: [],
  place: {},
  approve: {},
  other: {},
  words: {},
  details: {},
  seen: {},
  history: [],
})

type Flow = 'place' | 'approve' | 'other'

// The code says which flow a result is about more reliably than `flow`: EOI011 speaks of the approval of an order
// that was placed, and is documented under both flows.
const flowOfCode: Readonly<Record<string, Flow>> = {
  SOI001: 'place',
  SOI002: 'approve',
  EOI007: 'place',
  EOI008: 'approve',
  EOI009: 'approve',
  EOI011: 'approve',
}

const flowOfName: Readonly<Record<string, Flow>> = { PlaceOrder: 'place', ApproveOrder: 'approve' }

const flowOf = (observation: NotificationObservation): Flow =>
  flowOfCode[observation.code] ?? flowOfName[observation.flow] ?? 'other'

/** The record that knows exactly one notification. */
export const toRecord = (
  key: OrderKey,
  observation: NotificationObservation,
): OrderIntegrationRecord => {
  const record = {
    ...blankRecord(key, observation.at),
    orderId: observation.mainOrderId,
    alternateIds: observation.franchiseOrderId === undefined ? [] : [observation.franchiseOrderId],
    seen: { [observation.digest]: observation.at },
    history: [observation],
  }
  if (observation.code === 'SOI003') return { ...record, enqueuedAt: observation.at }
  const result: FlowResults = observation.success
    ? { success: observation }
    : { failure: observation }
  return { ...record, [flowOf(observation)]: result }
}

/** The record that knows exactly one order fact. */
export const toFactRecord = (
  key: OrderKey,
  fact: OrderFact,
  observation: FactObservation,
): OrderIntegrationRecord => {
  const { status, code, message, reportedBy } = observation
  const says = status !== undefined || code !== undefined || message !== undefined
  return {
    ...blankRecord(key, observation.at),
    alternateIds: joinIds([], fact.alternateIds ?? []),
    words: says ? { [reportedBy]: observation } : {},
    atMarketplaceSince: reportedBy === 'MARKETPLACE' ? observation.occurredAt : undefined,
    details: detailsOf(fact, observation),
    seen: { [observation.digest]: observation.at },
    history: [observation],
  }
}

const observed = (key: OrderKey, observation: Exclude<Observation, MessageObservation>) => ({
  ...blankRecord(key, observation.at),
  history: [observation],
})

/** What a get order tells besides the order's state. */
export type SnapshotDetails = {
  /** The id under which Orders has it. */
  readonly orderId?: string
  readonly alternateIds?: readonly string[]
  readonly details?: ReportedDetails
}

/** The record that knows exactly one answer of Orders to "is this order there, and how does it stand?". */
export const toSnapshotRecord = (
  key: OrderKey,
  snapshot: OrdersSnapshot,
  { orderId, alternateIds = [], details }: SnapshotDetails = {},
): OrderIntegrationRecord => ({
  ...observed(key, snapshot),
  [snapshot.via === 'list' ? 'listed' : 'lookup']: snapshot,
  foundAt: snapshot.via === 'event' && snapshot.found ? snapshot.at : undefined,
  orderId,
  alternateIds: joinIds([], alternateIds),
  details: details
    ? toDetails(details, { source: 'ORDERS', at: snapshot.at, digest: snapshot.digest })
    : {},
})

/** The record that knows exactly one cause that a person set. */
export const toReasonRecord = (key: OrderKey, reason: Reason): OrderIntegrationRecord => ({
  ...observed(key, reason),
  reason,
})

/** The record that knows exactly one closing by hand, or its end. */
export const toHandlingRecord = (key: OrderKey, handling: Handling): OrderIntegrationRecord => ({
  ...observed(key, handling),
  handling,
})

// Who takes care of an order and what they write down is nobody's word about its state: it moves neither the first nor the
// last time that a source spoke of it.

/** The record that knows exactly who takes care of an order. */
export const toAssignmentRecord = (
  known: OrderIntegrationRecord,
  assignment: Assignment,
): OrderIntegrationRecord => ({
  ...blankRecord(known, known.lastSeenAt),
  history: [assignment],
  assignment,
})

/** The record that knows exactly that somebody took the order to reprocess it, or what became of that. */
export const toAttemptRecord = (
  known: OrderIntegrationRecord,
  attempt: Attempt,
): OrderIntegrationRecord => ({
  ...blankRecord(known, known.lastSeenAt),
  history: [attempt],
  attempt,
})

/** The record that knows exactly one note, or that it was withdrawn. */
export const toNoteRecord = (
  known: OrderIntegrationRecord,
  note: Note,
): OrderIntegrationRecord => ({
  ...blankRecord(known, known.lastSeenAt),
  notes: [note],
})

/** The record that knows exactly one inference. */
export const toInferenceRecord = (key: OrderKey, inference: Inference): OrderIntegrationRecord => ({
  ...observed(key, inference),
  inference,
})

/**
 * The record that knows exactly one check. A look of ours is nobody's word about the order: it moves neither the first
 * nor the last time that a source spoke of it.
 */
export const toCheckRecord = (
  known: OrderIntegrationRecord,
  check: CheckObservation,
): OrderIntegrationRecord => ({
  ...blankRecord(known, known.lastSeenAt),
  history: [summaryOfCheck(check)],
  check,
})
