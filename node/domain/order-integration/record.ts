import { z } from 'zod'

import {
  factObservationSchema,
  notificationObservationSchema,
  observationSchema,
  type FactObservation,
  type NotificationObservation,
  type Observation,
} from './observation'
import { detailsOf, joinDetails, orderDetailsSchema } from './order-details'
import type { OrderFact } from './order-fact'
import type { OrderKey } from './order-key'

// The record is a join. Everything in it is the greatest of what was seen under a total order, or a bounded set of
// the greatest, so joining is commutative, associative and idempotent: arrival order, repeats and two replicas
// that write at once cannot lead to different records. A property test holds it to that, beyond the bounds too.

const mostDigests = 500
const mostBodies = 20

const lookupSchema = z.object({
  at: z.string(),
  digest: z.string(),
  found: z.boolean(),
  /** The order's workflow state in VTEX, when it was found. */
  state: z.string().optional(),
})

export type Lookup = z.infer<typeof lookupSchema>

const resultsSchema = z.object({
  success: notificationObservationSchema.optional(),
  failure: notificationObservationSchema.optional(),
})

/** The latest success and the latest failure of one flow. */
export type FlowResults = z.infer<typeof resultsSchema>

const wordsSchema = z.object({
  CONNECTOR: factObservationSchema.optional(),
  MARKETPLACE: factObservationSchema.optional(),
  ERP: factObservationSchema.optional(),
  STORE: factObservationSchema.optional(),
})

/** The newest word of each reporter about the order's state. */
export type Words = z.infer<typeof wordsSchema>

const recordContentSchema = z.object({
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  orderId: z.string().optional(),
  alternateIds: z.array(z.string()),
  place: resultsSchema,
  approve: resultsSchema,
  other: resultsSchema,
  /** VTEX accepted the order for processing; no result yet. */
  enqueuedAt: z.string().optional(),
  lookup: lookupSchema.optional(),
  words: wordsSchema.default({}),
  details: orderDetailsSchema.default({}),
  /** When each different result was last seen: counts attempts and recognizes repeats. */
  seen: z.record(z.string()),
  history: z.array(observationSchema),
})

export const orderIntegrationRecordSchema = recordContentSchema.extend({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
})

export type OrderIntegrationRecord = z.infer<typeof orderIntegrationRecordSchema>

type Stamped = { readonly at: string; readonly digest: string }

const isAfter = (left: Stamped, right: Stamped): boolean =>
  left.at === right.at ? left.digest > right.digest : left.at > right.at

const latest = <Value extends Stamped>(
  left: Value | undefined,
  right: Value | undefined,
): Value | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  return isAfter(right, left) ? right : left
}

const greatest = (left: string | undefined, right: string | undefined): string | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  return right > left ? right : left
}

const joinResults = (left: FlowResults, right: FlowResults): FlowResults => ({
  success: latest(left.success, right.success),
  failure: latest(left.failure, right.failure),
})

// A reporter's words have times of their own, which receipt cannot change.
const latestWord = (
  left: FactObservation | undefined,
  right: FactObservation | undefined,
): FactObservation | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  if (left.occurredAt !== right.occurredAt) return left.occurredAt > right.occurredAt ? left : right
  return latest(left, right)
}

const joinWords = (left: Words, right: Words): Words => ({
  CONNECTOR: latestWord(left.CONNECTOR, right.CONNECTOR),
  MARKETPLACE: latestWord(left.MARKETPLACE, right.MARKETPLACE),
  ERP: latestWord(left.ERP, right.ERP),
  STORE: latestWord(left.STORE, right.STORE),
})

const joinSeen = (
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): Record<string, string> => {
  const times = new Map(Object.entries(left))
  for (const [digest, at] of Object.entries(right)) {
    times.set(digest, greatest(times.get(digest), at) ?? at)
  }
  const newestFirst = [...times]
    .map(([digest, at]) => ({ digest, at }))
    .sort((a, b) => (isAfter(a, b) ? -1 : 1))
  return Object.fromEntries(newestFirst.slice(0, mostDigests).map(({ digest, at }) => [digest, at]))
}

const joinHistory = (
  left: readonly Observation[],
  right: readonly Observation[],
): Observation[] => {
  const newest = new Map<string, Observation>()
  for (const observation of [...left, ...right]) {
    newest.set(
      observation.digest,
      latest(newest.get(observation.digest), observation) ?? observation,
    )
  }
  return [...newest.values()].sort((a, b) => (isAfter(a, b) ? -1 : 1)).slice(0, mostBodies)
}

const joinIds = (left: readonly string[], right: readonly string[]): string[] =>
  [...new Set([...left, ...right])].sort().slice(0, mostBodies)

/** Joins what two records know about the same order. */
export const joinRecords = (
  left: OrderIntegrationRecord,
  right: OrderIntegrationRecord,
): OrderIntegrationRecord => ({
  affiliateId: left.affiliateId,
  marketplaceOrderId: left.marketplaceOrderId,
  firstSeenAt: left.firstSeenAt < right.firstSeenAt ? left.firstSeenAt : right.firstSeenAt,
  lastSeenAt: left.lastSeenAt > right.lastSeenAt ? left.lastSeenAt : right.lastSeenAt,
  orderId: greatest(left.orderId, right.orderId),
  alternateIds: joinIds(left.alternateIds, right.alternateIds),
  place: joinResults(left.place, right.place),
  approve: joinResults(left.approve, right.approve),
  other: joinResults(left.other, right.other),
  enqueuedAt: greatest(left.enqueuedAt, right.enqueuedAt),
  lookup: latest(left.lookup, right.lookup),
  words: joinWords(left.words, right.words),
  details: joinDetails(left.details, right.details),
  seen: joinSeen(left.seen, right.seen),
  history: joinHistory(left.history, right.history),
})

const blank = (key: OrderKey, at: string): OrderIntegrationRecord => ({
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
    ...blank(key, observation.at),
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
    ...blank(key, observation.at),
    alternateIds: joinIds([], fact.alternateIds ?? []),
    words: says ? { [reportedBy]: observation } : {},
    details: detailsOf(fact, observation),
    seen: { [observation.digest]: observation.at },
    history: [observation],
  }
}

/** The record that knows exactly one answer of VTEX to "is this order there?". */
export const toLookupRecord = (key: OrderKey, lookup: Lookup): OrderIntegrationRecord => ({
  ...blank(key, lookup.at),
  lookup,
})

/** The record that knows only that an observation was seen again. */
const toRepeatRecord = (key: OrderKey, observation: Observation): OrderIntegrationRecord => ({
  ...blank(key, observation.at),
  seen: { [observation.digest]: observation.at },
})

/**
 * Adds what one observation tells (its record) to what is known. A repeat (same digest) changes nothing but the
 * last-seen times, so that a late redelivery of an older failure does not become the newest cause.
 */
export const observe = (
  known: OrderIntegrationRecord | undefined,
  told: OrderIntegrationRecord,
): OrderIntegrationRecord => {
  if (known === undefined) return told
  const [observation] = told.history
  const isRepeat = observation !== undefined && known.seen[observation.digest] !== undefined
  return joinRecords(known, isRepeat ? toRepeatRecord(told, observation) : told)
}
