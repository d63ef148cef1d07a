import { z } from 'zod'

import { diagnose } from '../diagnosis/diagnose'
import { errorTypes, type Diagnosis, type ErrorType } from '../diagnosis/diagnosis'
import { fingerprintOf, type Fingerprint } from '../diagnosis/fingerprint'
import type { Observation } from '../order-integration/observation'
import { toOrderIntegrationId } from '../order-integration/order-key'
import {
  integrationStatuses,
  integrationSteps,
  isOpen,
} from '../order-integration/order-integration-status'
import { reporterOf, type OrderDetails } from '../order-integration/order-details'
import { reporters } from '../order-integration/reporter'
import type { OrderIntegrationRecord } from '../order-integration/record'
import { verdictOf, type Verdict } from '../order-integration/status'

const factValue = z.object({ name: z.string(), value: z.string() })

const mostSkus = 3

/** What titles and steps need of the order, the first few SKUs only. */
const orderSummarySchema = z.object({
  value: z.object({ amount: z.number().int(), currency: z.string() }).optional(),
  createdAt: z.string().optional(),
  shipBy: z.string().optional(),
  shipBySource: z.enum(reporters).optional(),
  salesChannel: z.string().optional(),
  skuIds: z.array(z.string()),
  carrier: z
    .object({ id: z.string().optional(), name: z.string(), service: z.string().optional() })
    .optional(),
  postalArea: z.string().optional(),
})

const toOrderSummary = (details: OrderDetails): z.infer<typeof orderSummarySchema> => ({
  value: details.value?.value,
  createdAt: details.createdAt?.value,
  shipBy: details.shipBy?.value,
  shipBySource: details.shipBy && reporterOf(details.shipBy),
  salesChannel: details.salesChannel?.value,
  skuIds: (details.items?.value ?? []).flatMap(({ skuId }) => skuId ?? []).slice(0, mostSkus),
  carrier: details.carrier?.value,
  postalArea: details.postalArea?.value,
})

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
  /** What its message shares with messages of the same kind. Rows stored before it was kept have none. */
  template: z.string().optional(),
  /** What it has in common with the orders that the same correction helps. Computed again where it is absent. */
  fingerprint: z.string().optional(),
  facts: z.array(factValue),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  attempts: z.number().int(),
  open: z.boolean(),
  order: orderSummarySchema.default({ skuIds: [] }),
})

export type OrderIntegrationRow = z.infer<typeof rowSchema> & {
  /** The error type is a person's word about the message, applied when the row was read. Never stored. */
  readonly isSetByPerson?: boolean
}

/** What makes an order one of an issue, in words; undefined where nothing needs a person. */
export const rowFingerprint = (row: OrderIntegrationRow): Fingerprint | undefined => {
  const { errorType, code, template, facts, affiliateId, order } = row
  if (errorType === undefined) return undefined
  return fingerprintOf({
    diagnosis: { errorType, confidence: 'LOW', code, template, facts },
    affiliateId,
    skuIds: order.skuIds,
    carrierName: order.carrier?.name,
  })
}

/** A fact's status is a statement of its own: "Unavailable" may be all that a marketplace says. */
export const diagnoseObservation = (cause: Observation): Diagnosis =>
  cause.kind === 'notification'
    ? diagnose({ code: cause.code, message: cause.message, errors: cause.errors })
    : diagnose({
        code: cause.code,
        message: cause.message ?? cause.status,
        errors: cause.message === undefined ? [] : [{ description: cause.status }],
      })

const diagnoseCause = (cause: Observation, errorType: ErrorType | undefined): Diagnosis => {
  const diagnosis = diagnoseObservation(cause)
  return errorType === undefined ? diagnosis : { ...diagnosis, errorType, confidence: 'HIGH' }
}

/** Facts alone tell no state: until a result is known, nobody has to do anything about such an order. */
const needsPerson = ({ status, cause }: Verdict): boolean =>
  isOpen(status) && !(status === 'UNKNOWN' && cause === undefined)

/** The diagnosis of a verdict: none unless something needs a person. */
export const diagnosisOf = (verdict: Verdict): Diagnosis | undefined => {
  if (!needsPerson(verdict)) return undefined
  if (verdict.cause !== undefined) return diagnoseCause(verdict.cause, verdict.errorType)
  const errorType =
    verdict.status === 'AWAITING_AUTHORIZATION' ? 'AMOUNT_DIVERGENCE' : 'NOT_REPORTED'
  return { errorType, confidence: 'LOW', facts: [] }
}

/** The slim row of a record. Pure. */
export const toRow = (record: OrderIntegrationRecord): OrderIntegrationRow => {
  const verdict = verdictOf(record)
  const diagnosis = diagnosisOf(verdict)
  const row: OrderIntegrationRow = {
    id: toOrderIntegrationId(record),
    affiliateId: record.affiliateId,
    marketplaceOrderId: record.marketplaceOrderId,
    orderId: record.orderId,
    alternateIds: record.alternateIds,
    status: verdict.status,
    step: verdict.step,
    errorType: diagnosis?.errorType,
    code: diagnosis?.code,
    template: diagnosis?.template,
    facts: (diagnosis?.facts ?? []).map(({ name, value }) => ({ name, value })),
    firstSeenAt: record.firstSeenAt,
    lastSeenAt: record.lastSeenAt,
    attempts: Object.keys(record.seen).length,
    open: needsPerson(verdict),
    order: toOrderSummary(record.details),
  }
  return { ...row, fingerprint: rowFingerprint(row)?.fingerprint }
}
