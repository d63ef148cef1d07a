import { z } from 'zod'

import { diagnose } from '../diagnosis/diagnose'
import { errorTypes, type Diagnosis } from '../diagnosis/diagnosis'
import type { Observation } from '../order-integration/observation'
import { toOrderIntegrationId } from '../order-integration/order-key'
import {
  integrationStatuses,
  integrationSteps,
  isOpen,
} from '../order-integration/order-integration-status'
import type { OrderIntegrationRecord } from '../order-integration/record'
import { verdictOf, type Verdict } from '../order-integration/status'

const factValue = z.object({ name: z.string(), value: z.string() })

/** What lists, filters and counts need of an order. Stored beside the record so that a search returns it alone. */
export const rowSchema = z.object({
  id: z.string(),
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  orderId: z.string().optional(),
  alternateIds: z.array(z.string()),
  status: z.enum(integrationStatuses),
  step: z.enum(integrationSteps).optional(),
  errorType: z.enum(errorTypes).optional(),
  code: z.string().optional(),
  facts: z.array(factValue),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  attempts: z.number().int(),
  open: z.boolean(),
})

export type OrderIntegrationRow = z.infer<typeof rowSchema>

const diagnoseObservation = (cause: Observation): Diagnosis =>
  diagnose({ code: cause.code, message: cause.message, errors: cause.errors })

/** The diagnosis of a verdict: none unless something needs a person. */
export const diagnosisOf = (verdict: Verdict): Diagnosis | undefined => {
  if (!isOpen(verdict.status)) return undefined
  if (verdict.cause !== undefined) return diagnoseObservation(verdict.cause)
  const errorType =
    verdict.status === 'AWAITING_AUTHORIZATION' ? 'AMOUNT_DIVERGENCE' : 'NOT_REPORTED'
  return { errorType, confidence: 'LOW', facts: [] }
}

/** The slim row of a record. Pure. */
export const toRow = (record: OrderIntegrationRecord): OrderIntegrationRow => {
  const verdict = verdictOf(record)
  const diagnosis = diagnosisOf(verdict)
  return {
    id: toOrderIntegrationId(record),
    affiliateId: record.affiliateId,
    marketplaceOrderId: record.marketplaceOrderId,
    orderId: record.orderId,
    alternateIds: record.alternateIds,
    status: verdict.status,
    step: verdict.step,
    errorType: diagnosis?.errorType,
    code: diagnosis?.code,
    facts: (diagnosis?.facts ?? []).map(({ name, value }) => ({ name, value })),
    firstSeenAt: record.firstSeenAt,
    lastSeenAt: record.lastSeenAt,
    attempts: Object.keys(record.seen).length,
    open: isOpen(verdict.status),
  }
}
