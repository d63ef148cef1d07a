import { z } from 'zod'

import { errorTypes } from '../diagnosis/diagnosis'
import { fingerprintOf, type Fingerprint } from '../diagnosis/fingerprint'
import { actors, type Actor } from '../guidance/guidance'
import { actorFor } from '../guidance/actor'
import { dueAt, shipByOf, type Reading } from '../orders/lateness'
import { toOrderIntegrationId } from '../orders/order-key'
import { sourceOf } from '../orders/order-details'
import { integrationStatuses, integrationSteps } from '../orders/order-integration-status'
import { closeReasons } from '../orders/person-word'
import type { OrderIntegrationRecord } from '../orders/record'
import { detailSources, type DetailSource } from '../orders/reporter'
import { sightingOf } from '../orders/verdict-of-vtex'
import { waitsFor } from '../orders/waits-for'
import { judge, type Judgement } from '../orders/judgement'

const factValue = z.object({ name: z.string(), value: z.string() })

const mostSkus = 3

/** What titles and steps need of the order, the first few SKUs only. */
const orderSummarySchema = z.object({
  value: z.object({ amount: z.number().int(), currency: z.string() }).optional(),
  /** In the minor unit of the value's currency. */
  freight: z.number().int().optional(),
  createdAt: z.string().optional(),
  shipBy: z.string().optional(),
  shipBySource: z.enum(detailSources).optional(),
  salesChannel: z.string().optional(),
  skuIds: z.array(z.string()),
  /** The marketplace's own ids of its SKUs. Absent where no source named any. */
  marketplaceSkuIds: z.array(z.string()).optional(),
  carrier: z
    .object({ id: z.string().optional(), name: z.string(), service: z.string().optional() })
    .optional(),
  postalArea: z.string().optional(),
})

type OrderSummary = z.infer<typeof orderSummarySchema>

type ShipBySource = { readonly shipBy?: string; readonly shipBySource?: DetailSource }

const shipByIn = (record: OrderIntegrationRecord, reading: Reading | undefined): ShipBySource => {
  const known = shipByOf(record, reading)
  const told = record.details.shipBy
  if (known === undefined) return {}
  return { shipBy: known.at, shipBySource: known.isByRule || !told ? 'RULE' : sourceOf(told) }
}

type Items = NonNullable<OrderIntegrationRecord['details']['items']>['value']

const skusIn = (items: Items): Pick<OrderSummary, 'skuIds' | 'marketplaceSkuIds'> => {
  const marketplaceSkuIds = items.flatMap(({ marketplaceSkuId }) => marketplaceSkuId ?? [])
  return {
    skuIds: items.flatMap(({ skuId }) => skuId ?? []).slice(0, mostSkus),
    ...(marketplaceSkuIds.length > 0 && {
      marketplaceSkuIds: marketplaceSkuIds.slice(0, mostSkus),
    }),
  }
}

const toOrderSummary = (
  record: OrderIntegrationRecord,
  reading: Reading | undefined,
): OrderSummary => {
  const { details } = record
  return {
    value: details.value?.value,
    freight: details.freight?.value,
    createdAt: details.createdAt?.value,
    ...shipByIn(record, reading),
    salesChannel: details.salesChannel?.value,
    ...skusIn(details.items?.value ?? []),
    carrier: details.carrier?.value,
    postalArea: details.postalArea?.value,
  }
}

/** What lists, filters and counts need of an order. Stored beside the record so that a search returns it alone. */
export const rowSchema = z.object({
  id: z.string(),
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  orderId: z.string().optional(),
  alternateIds: z.array(z.string()),
  status: z.enum(integrationStatuses),
  step: z.enum(integrationSteps).optional(),
  /** The state in Orders, by its API code, where Orders was heard. */
  workflowState: z.string().optional(),
  /** Orders says that its flow stands still after an error. */
  isInError: z.boolean().optional(),
  errorType: z.enum(errorTypes).optional(),
  /** How the cause became known; absent where a source reported it. */
  origin: z.enum(['CHECKED', 'INFERRED', 'SET_BY_PERSON']).optional(),
  code: z.string().optional(),
  /** What its message shares with messages of the same kind. Rows stored before it was kept have none. */
  template: z.string().optional(),
  /** What it has in common with the orders that the same correction helps. Computed again where it is absent. */
  fingerprint: z.string().optional(),
  /** Who can fix it, as its guidance says. Computed again where it is absent. */
  actor: z.enum(actors).optional(),
  facts: z.array(factValue),
  /** What the same report names besides. Absent where it names one error. */
  others: z
    .array(
      z.object({
        errorType: z.enum(errorTypes),
        code: z.string().optional(),
        facts: z.array(factValue),
      }),
    )
    .optional(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  attempts: z.number().int(),
  open: z.boolean(),
  /** Why a person closed it, while that holds. */
  closed: z.enum(closeReasons).optional(),
  /** A person closed it, and a source then said otherwise. */
  cameBack: z.boolean().optional(),
  /** When it will be late, if nothing happens: it must be read again then. */
  dueAt: z.string().optional(),
  order: orderSummarySchema.default({ skuIds: [] }),
})

export type OrderIntegrationRow = z.infer<typeof rowSchema> & {
  /** The error type is a person's word about the message, applied when the row was read. Never stored. */
  readonly isSetByPerson?: boolean
}

/** When an order came in: when it was created or, where nobody said when, first spoken of. */
export const cameAt = ({ order, firstSeenAt }: OrderIntegrationRow): string =>
  order.createdAt ?? firstSeenAt

/** Whether an order needs nobody and no source spoke of it since a moment. */
export const isSettledBefore = (
  { open, lastSeenAt }: OrderIntegrationRow,
  moment: string,
): boolean => !open && lastSeenAt < moment

/** What makes an order one of an issue, in words; undefined where nothing needs a person. */
export const rowFingerprint = (row: OrderIntegrationRow): Fingerprint | undefined => {
  const { errorType, code, template, facts, affiliateId, order, status, workflowState } = row
  if (errorType === undefined) return undefined
  return fingerprintOf({
    diagnosis: { errorType, confidence: 'LOW', code, template, facts },
    affiliateId,
    skuIds: order.skuIds,
    carrierName: order.carrier?.name,
    waitsFor: status === 'STUCK' ? waitsFor(workflowState) : undefined,
    isMissing: status === 'MISSING',
    isAtErp: row.step === 'ERP',
  })
}

/** Who can fix an order; undefined where nothing needs a person. The same as its guidance says. */
export const actorOf = (row: OrderIntegrationRow): Actor | undefined => row.actor ?? rowActor(row)

const rowActor = (row: OrderIntegrationRow): Actor | undefined => {
  const { errorType, code, template, facts, status, step, order } = row
  if (errorType === undefined) return undefined
  return actorFor({
    diagnosis: { errorType, confidence: 'LOW', code, template, facts },
    status,
    step,
    order: {
      ...order,
      marketplaceOrderId: row.marketplaceOrderId,
      orderId: row.orderId,
      waitsFor: waitsFor(row.workflowState),
    },
  })
}

/** The row with what follows from its cause: computed when the cause is told, since lists of many rows need it. */
export const withCause = (row: OrderIntegrationRow): OrderIntegrationRow => ({
  ...row,
  fingerprint: rowFingerprint(row)?.fingerprint,
  actor: rowActor(row),
})

/** A record with what it comes to. */
export type ReadRecord = {
  readonly record: OrderIntegrationRecord
  readonly judgement: Judgement
  readonly row: OrderIntegrationRow
}

/** Judges a record and takes its slim row. Pure. Without a reading nothing is late. */
export const readRecord = (record: OrderIntegrationRecord, reading?: Reading): ReadRecord => {
  const judgement = judge(record, reading)
  const row: OrderIntegrationRow = {
    id: toOrderIntegrationId(record),
    affiliateId: record.affiliateId,
    marketplaceOrderId: record.marketplaceOrderId,
    orderId: record.orderId,
    alternateIds: record.alternateIds,
    firstSeenAt: record.firstSeenAt,
    lastSeenAt: record.lastSeenAt,
    attempts: Object.keys(record.seen).length,
    ...judged(judgement),
    workflowState: sightingOf(record)?.state,
    isInError: sightingOf(record)?.isInError || undefined,
    dueAt: reading && dueAt(record, judgement.verdict, reading),
    order: toOrderSummary(record, reading),
  }
  return { record, judgement, row: withCause(row) }
}

const judged = ({ verdict, diagnosis, origin, open, closing, cameBack }: Judgement) => ({
  status: verdict.status,
  step: verdict.step,
  errorType: diagnosis?.errorType,
  origin: origin === 'REPORTED' ? undefined : origin,
  code: diagnosis?.code,
  template: diagnosis?.template,
  facts: (diagnosis?.facts ?? []).map(({ name, value }) => ({ name, value })),
  others: diagnosis?.others?.map((other) => ({ ...other, facts: [...other.facts] })),
  open,
  closed: closing?.reason,
  cameBack: cameBack || undefined,
})

/** The slim row of a record. */
export const toRow = (record: OrderIntegrationRecord, reading?: Reading): OrderIntegrationRow =>
  readRecord(record, reading).row
