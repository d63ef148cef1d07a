import { dueAt, shipByOf } from '../orders/lateness'
import { judge } from '../orders/judge'
import type { Judgement } from '../orders/judgement'
import { mayBeAlive } from '../orders/needs-record'
import { sourceOf } from '../orders/order-details'
import { toOrderIntegrationId } from '../orders/order-key'
import type { AsOf } from '../orders/reading-rules'
import type { OrderIntegrationRecord } from '../orders/record'
import { reportedEnding } from '../orders/reported-ending'
import type { DetailSource } from '../orders/reporter'
import { isUnconfirmed } from '../orders/unconfirmed'
import { snapshotOf } from '../orders/verdict-of-vtex'
import type { JudgedRecord } from './judged-record'
import type { OrderIntegrationRow, OrderSummary } from './row'
import { withCause } from './row-cause'

const mostSkus = 3

type ShipBySource = { readonly shipBy?: string; readonly shipBySource?: DetailSource }

const shipByIn = (record: OrderIntegrationRecord, reading: AsOf | undefined): ShipBySource => {
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
  reading: AsOf | undefined,
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
    isMarketplaceFulfillment: details.isMarketplaceFulfillment?.value,
    postalArea: details.postalArea?.value,
  }
}

/** When it must be read again: when it will be late, or at once where only Orders can tell whether it lives. */
const dueIn = (record: OrderIntegrationRecord, { verdict }: Judgement, reading: AsOf) =>
  dueAt(record, verdict, reading) ?? (mayBeAlive(record) ? record.lastSeenAt : undefined)

/** The newest check, unless a failure was reported after it: that speaks of a later moment. */
const checkedIn = (
  { check }: OrderIntegrationRecord,
  { verdict }: Judgement,
): OrderIntegrationRow['checked'] => {
  if (check === undefined || (verdict.cause?.at ?? '') > check.at) return undefined
  return { verdict: check.verdict, at: check.at, cause: check.causes[0] }
}

const attemptIn = ({ attempt }: OrderIntegrationRecord): OrderIntegrationRow['attempt'] => {
  if (attempt === undefined) return undefined
  const { number, plan, by, takenAt, sentAt, end } = attempt
  return { number, plan, by, takenAt, ...(sentAt && { sentAt }), end }
}

/** Judges a record and takes its slim row. Pure. Without a reading nothing is late. */
export const readRecord = (record: OrderIntegrationRecord, reading?: AsOf): JudgedRecord => {
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
    workflowState: snapshotOf(record)?.state,
    isInError: snapshotOf(record)?.isInError || undefined,
    unconfirmed: (judgement.open && isUnconfirmed(record)) || undefined,
    dueAt: reading && dueIn(record, judgement, reading),
    order: toOrderSummary(record, reading),
    assignee: record.assignment?.to,
    checked: checkedIn(record, judgement),
    attempt: attemptIn(record),
    ending: reportedEnding(record),
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
  closedBy: closing?.by.toLowerCase(),
  closedAt: closing?.at,
  cameBack: cameBack || undefined,
})

/** The slim row of a record. */
export const toRow = (record: OrderIntegrationRecord, reading?: AsOf): OrderIntegrationRow =>
  readRecord(record, reading).row
