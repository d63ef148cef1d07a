import { z } from 'zod'

import type { DocumentKind } from '../document-kind'
import { digestOf } from '../../lib/digest'
import { checkSummarySchema } from './check-observation'
import { createCleaner, toIdentifier, toLabel } from './clean-text'
import { inferenceSchema } from './inference'
import type { Notification } from './notification'
import type { OrderFact } from './order-fact'
import { integrationSteps } from './order-integration-status'
import { handlingSchema, reasonSchema } from './person-word'
import { toPostalArea } from './postal-area'
import { allReporters } from './reporter'
import { sightingSchema } from './sighting'

const reportedError = z.object({
  source: z.string().optional(),
  code: z.string().optional(),
  description: z.string().optional(),
})

const common = {
  /** When it was received, ISO 8601 UTC. */
  at: z.string(),
  /** The same for a repeat. Taken of cleaned texts. */
  digest: z.string(),
  connectorId: z.string(),
  message: z.string().optional(),
  /** True when a text was longer than what is kept. */
  cut: z.boolean(),
}

/** VTEX's result of one flow, as a connector passed it on. A notification has no time of its own. */
export const notificationObservationSchema = z.object({
  ...common,
  kind: z.literal('notification'),
  success: z.boolean(),
  flow: z.string(),
  code: z.string(),
  operationId: z.string().optional(),
  errors: z.array(reportedError),
  mainOrderId: z.string().optional(),
  franchiseOrderId: z.string().optional(),
})

/** What a connector, a marketplace, an ERP, the store or VTEX's log said of an order, in its own words. */
export const factObservationSchema = z.object({
  ...common,
  kind: z.literal('order-fact'),
  reportedBy: z.enum(allReporters),
  /** When the source says that it happened, ISO 8601 UTC. */
  occurredAt: z.string(),
  status: z.string().optional(),
  code: z.string().optional(),
  /** Of a connector's log: what it tried to do with the order. */
  step: z.enum(integrationSteps).optional(),
})

/** What one source said at one time, without buyers' data. Plain data: it is stored as it stands. */
export const observationSchema = z.discriminatedUnion('kind', [
  notificationObservationSchema,
  factObservationSchema,
  sightingSchema,
  reasonSchema,
  handlingSchema,
  inferenceSchema,
  checkSummarySchema,
])

export type NotificationObservation = z.infer<typeof notificationObservationSchema>
export type FactObservation = z.infer<typeof factObservationSchema>
export type Observation = z.infer<typeof observationSchema>

const unassignedSchema = z.object({ observation: observationSchema })

/** Where observations that name no order are kept, by their digest, so that nothing that arrived is lost. */
export const unassignedDocuments: DocumentKind<Observation> = {
  entity: { name: 'orderops_unassigned_observation' },
  label: 'unassigned',
  mark: 'observation',
  parse: (document) => unassignedSchema.parse(document).observation,
  fieldsOf: (observation) => ({ observation }),
  isForGood: true,
}

/** An observation that says what is wrong in somebody's words. */
export type Report = NotificationObservation | FactObservation

/** How an observation came in. */
export type Receipt = {
  readonly at: string
  readonly connectorId: string
  /** The order's own ids, which redaction must not mistake for a document number. */
  readonly orderIds: readonly string[]
}

/** Turns a notification into an observation: cleaned, cut, with its digest. */
export const toNotificationObservation = (
  notification: Notification,
  receipt: Receipt,
): NotificationObservation => {
  const { mainOrderId, franchiseOrderId } = notification.fields ?? {}
  const named = [mainOrderId, franchiseOrderId].flatMap((id) => id ?? [])
  const { clean, wasCut } = createCleaner([...receipt.orderIds, ...named])
  const message = clean(notification.message)
  const errors = notification.errors.map((error) => ({
    source: toLabel(error.source),
    code: toLabel(error.code),
    description: clean(error.description),
  }))
  return {
    kind: 'notification',
    at: receipt.at,
    digest: digestOf([
      receipt.connectorId,
      notification.operationId,
      notification.flow,
      notification.success,
      notification.code,
      errors,
      notification.operationId === undefined ? message : undefined,
    ]),
    connectorId: receipt.connectorId,
    success: notification.success,
    flow: toLabel(notification.flow) ?? 'Unknown',
    code: toLabel(notification.code) ?? '',
    message,
    operationId: toLabel(notification.operationId),
    errors,
    mainOrderId: toIdentifier(mainOrderId),
    franchiseOrderId: toIdentifier(franchiseOrderId),
    cut: wasCut(),
  }
}

/**
 * What makes two facts the same. Where the sender gave no time, the receipt's was taken: it must not make a repeat
 * look new. Digests are kept beside the cleaned texts, so they are taken of nothing that was cleaned away.
 */
const comparable = (fact: OrderFact, { at }: Receipt) => ({
  ...fact,
  occurredAt: fact.occurredAt === at ? undefined : fact.occurredAt,
  message: undefined,
  status: toLabel(fact.status),
  code: toLabel(fact.code),
  postalCode: fact.postalCode === undefined ? undefined : toPostalArea(fact.postalCode),
  carrier: fact.carrier && { ...fact.carrier, name: toLabel(fact.carrier.name) },
})

/** Turns an order fact into an observation of the words in it; its values go into the record. */
export const toFactObservation = (fact: OrderFact, receipt: Receipt): FactObservation => {
  const { clean, wasCut } = createCleaner([...receipt.orderIds, ...(fact.alternateIds ?? [])])
  const message = clean(fact.message)
  return {
    kind: 'order-fact',
    at: receipt.at,
    digest: digestOf([receipt.connectorId, comparable(fact, receipt), message]),
    connectorId: receipt.connectorId,
    reportedBy: fact.reportedBy,
    occurredAt: fact.occurredAt,
    status: toLabel(fact.status),
    code: toLabel(fact.code),
    message,
    cut: wasCut(),
  }
}
