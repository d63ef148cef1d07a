import { z } from 'zod'

import type { DocumentKind } from '../document-kind'
import { attemptSchema } from './attempt'
import { checkSummarySchema } from './check-observation'
import { inferenceSchema } from './inference'
import { integrationSteps } from './order-integration-status'
import { assignmentSchema, handlingSchema, noteSchema, reasonSchema } from './person-decision'
import { allReporters } from './reporter'
import { snapshotSchema } from './orders-snapshot'

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
  snapshotSchema,
  reasonSchema,
  handlingSchema,
  assignmentSchema,
  noteSchema,
  attemptSchema,
  inferenceSchema,
  checkSummarySchema,
])

export type NotificationObservation = z.infer<typeof notificationObservationSchema>
export type FactObservation = z.infer<typeof factObservationSchema>
export type Observation = z.infer<typeof observationSchema>

const unassignedSchema = z.object({ observation: observationSchema })

/**
 * Where observations that name no order are kept, by their digest, so that nothing that arrived is lost: as long as orders
 * that need nobody are.
 */
export const unassignedDocuments: DocumentKind<Observation> = {
  entity: { name: 'orderops_unassigned_observation', searched: { at: 'string' } },
  label: 'unassigned',
  mark: 'observation',
  parse: (document) => unassignedSchema.parse(document).observation,
  fieldsOf: (observation) => ({ observation, at: observation.at }),
  isForGood: false,
}

/** An observation that says what is wrong in somebody's words. */
export type MessageObservation = NotificationObservation | FactObservation
