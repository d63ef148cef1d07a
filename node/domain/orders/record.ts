import { z } from 'zod'

import {
  factObservationSchema,
  notificationObservationSchema,
  observationSchema,
  type FactObservation,
  type Observation,
} from './observation'
import { joinDetails, orderDetailsSchema } from './order-details'
import {
  assignmentSchema,
  handlingSchema,
  noteSchema,
  reasonSchema,
  type Note,
} from './person-decision'
import { attemptSchema, latestAttempt } from './attempt'
import { inferenceSchema } from './inference'
import { checkObservationSchema } from './check-observation'
import { storedSnapshotSchema } from './orders-snapshot'

// The record is a join. Everything in it is the greatest of what was seen under a total order, or a bounded set of
// the greatest, so joining is commutative, associative and idempotent: arrival order, repeats and two replicas
// that write at once cannot lead to different records. A property test holds it to that, beyond the bounds too.

const mostDigests = 500
const mostBodies = 20

/** What the history may take as JSON: Master Data documents no limit for a document, so that none should be large. */
const mostBodyBytes = 64_000
/** Each counts for as much at least, so that there are no more bodies than that either. */
const leastBodyBytes = mostBodyBytes / mostBodies

const stampSchema = z.object({ at: z.string(), digest: z.string() })

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
  VTEX_LOG: factObservationSchema.optional(),
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
  /** The newest answer of get order, or the newest event of the order: either speaks for Orders. */
  lookup: storedSnapshotSchema.optional(),
  /** When VTEX last told by an event that it has it. */
  foundAt: z.string().optional(),
  /** The newest row of the orders list, which lags behind: it stands until one of the above speaks. */
  listed: storedSnapshotSchema.optional(),
  words: wordsSchema.default({}),
  /** Since when the marketplace is known to have it. */
  atMarketplaceSince: z.string().optional(),
  reason: reasonSchema.optional(),
  handling: handlingSchema.optional(),
  /** Who takes care of this order alone. */
  assignment: assignmentSchema.optional(),
  /** The newest that people wrote, withdrawn ones among them. Absent where nobody wrote any. */
  notes: z.array(noteSchema).optional(),
  /** The newest time that somebody took it to reprocess it. */
  attempt: attemptSchema.optional(),
  inference: inferenceSchema.optional(),
  /** The newest look at whether it would integrate, with each check's result. */
  check: checkObservationSchema.optional(),
  details: orderDetailsSchema.default({}),
  /** When each different result was last seen: counts attempts and recognizes repeats. */
  seen: z.record(z.string()),
  history: z.array(observationSchema),
  /** The newest that the history has no room for: nothing from then or before is in it. Absent while all is. */
  forgotten: stampSchema.optional(),
})

export const orderIntegrationRecordSchema = recordContentSchema.extend({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
})

export type OrderIntegrationRecord = z.infer<typeof orderIntegrationRecordSchema>

type Stamped = z.infer<typeof stampSchema>

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

const least = (left: string | undefined, right: string | undefined): string | undefined => {
  if (left === undefined) return right
  if (right === undefined) return left
  return right < left ? right : left
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
  VTEX_LOG: latestWord(left.VTEX_LOG, right.VTEX_LOG),
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

const newestOfEach = <Seen extends Stamped>(
  left: readonly Seen[],
  right: readonly Seen[],
): Seen[] => {
  const newest = new Map<string, Seen>()
  for (const observation of [...left, ...right]) {
    newest.set(
      observation.digest,
      latest(newest.get(observation.digest), observation) ?? observation,
    )
  }
  return [...newest.values()].sort((a, b) => (isAfter(a, b) ? -1 : 1))
}

type History = Pick<OrderIntegrationRecord, 'history' | 'forgotten'>

/**
 * The newest of both for which there is room. What there was no room for is remembered: without that an older and shorter
 * one could take its place, or not, by what is joined first.
 */
const joinHistory = (left: History, right: History): History => {
  const forgotten = latest(left.forgotten, right.forgotten)
  const all = newestOfEach<Observation>(left.history, right.history).filter(
    (body) => forgotten === undefined || isAfter(body, forgotten),
  )
  let bytes = 0
  const end = all.findIndex((body) => {
    bytes += Math.max(leastBodyBytes, Buffer.byteLength(JSON.stringify(body)))
    return bytes > mostBodyBytes
  })
  const first = all[end]
  if (first === undefined) return { history: all, forgotten }
  return { history: all.slice(0, end), forgotten: { at: first.at, digest: first.digest } }
}

/** The newest notes of both, each in its last form. */
export const joinNotes = (
  left: readonly Note[] | undefined,
  right: readonly Note[] | undefined,
): Note[] | undefined =>
  left === undefined && right === undefined
    ? undefined
    : newestOfEach(left ?? [], right ?? []).slice(0, mostBodies)

/** The ids of both, bounded. */
export const joinIds = (left: readonly string[], right: readonly string[]): string[] =>
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
  foundAt: greatest(left.foundAt, right.foundAt),
  listed: latest(left.listed, right.listed),
  atMarketplaceSince: least(left.atMarketplaceSince, right.atMarketplaceSince),
  reason: latest(left.reason, right.reason),
  handling: latest(left.handling, right.handling),
  assignment: latest(left.assignment, right.assignment),
  notes: joinNotes(left.notes, right.notes),
  attempt: latestAttempt(left.attempt, right.attempt),
  inference: latest(left.inference, right.inference),
  check: latest(left.check, right.check),
  words: joinWords(left.words, right.words),
  details: joinDetails(left.details, right.details),
  seen: joinSeen(left.seen, right.seen),
  ...joinHistory(left, right),
})

/** What adds something to a record, or begins it: for the store, which calls it with what is known then. */
export const joinedWith =
  (told: OrderIntegrationRecord) =>
  (current: OrderIntegrationRecord | undefined): OrderIntegrationRecord =>
    current === undefined ? told : joinRecords(current, told)
