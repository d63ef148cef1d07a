import { z } from 'zod'

import type { AccountWorkspace } from '../../domain/settings/account-workspace'
import { movedCarrierOf } from '../../domain/checks/unregistered-carriers'
import { cameAt, rowSchema } from '../../domain/inbox/row'
import { readRecord } from '../../domain/inbox/read-record'
import type { AsOf } from '../../domain/orders/reading-rules'
import { templateDigestOf, unclassifiedTemplateOf } from '../../domain/inbox/unclassified'
import { speakersOf } from '../../domain/orders/speakers'
import { firstFailureAt } from '../../domain/orders/first-failure'
import { inOneCase, toKeptId } from '../../domain/orders/order-key'
import {
  joinRecords,
  orderIntegrationRecordSchema,
  type OrderIntegrationRecord,
} from '../../domain/orders/record'
import type { IsKnown, VersionedRow } from '../../ports/order-integration-store'

// A stored order is the join of all records in its document: `record`, and one field `part-…` for each writer that
// created it. Creating merges such a part into the document and touches no other writer's, so two replicas that
// create the same order at once cannot overwrite one another, whatever a condition does on a missing document.

const schemaVersion = 1

const partPrefix = 'part-'

const storedSchema = z
  .object({
    writeId: z.string(),
    revision: z.number().int(),
    record: orderIntegrationRecordSchema.nullish(),
    removedUntil: z.string().nullish(),
  })
  .passthrough()

export type ParsedDocument = {
  readonly record: OrderIntegrationRecord
  readonly writeId: string
  readonly revision: number
  /** More than one writer created it: it should be written whole. */
  readonly isScattered: boolean
  /** Somebody is about to remove it, and does so until then. */
  readonly removedUntil?: string
}

/** Reads a stored document; throws a ZodError when it is none of ours. */
export const parseDocument = (body: unknown): ParsedDocument => {
  const stored = storedSchema.parse(body)
  const parts = Object.entries(stored)
    .filter(([field, value]) => field.startsWith(partPrefix) && value !== null)
    .map(([, value]) => orderIntegrationRecordSchema.parse(value))
  const [first, ...rest] = stored.record ? [stored.record, ...parts] : parts
  return {
    record: rest.reduce(joinRecords, orderIntegrationRecordSchema.parse(first)),
    writeId: stored.writeId,
    revision: stored.revision,
    isScattered: rest.length > 0,
    removedUntil: stored.removedUntil ?? undefined,
  }
}

export type Writing = {
  readonly scope: AccountWorkspace
  readonly documentId: string
  readonly writeId: string
  readonly revision: number
  readonly updatedAt: string
  /** As of when, and by which rules, the row is judged. */
  readonly reading: AsOf
}

const searchable = (record: OrderIntegrationRecord, writing: Writing) => {
  const { row, judgement } = readRecord(record, writing.reading)
  const template = unclassifiedTemplateOf(record, row)
  return {
    id: writing.documentId,
    key: writing.documentId,
    schemaVersion,
    workspace: writing.scope.workspace,
    writeId: writing.writeId,
    revision: writing.revision,
    updatedAt: writing.updatedAt,
    open: row.open,
    // A person of the store said something of it, and is named in it.
    spoken: speakersOf(record).length > 0,
    dueAt: row.dueAt,
    status: row.status,
    cameAt: cameAt(row),
    failedAt: firstFailureAt(record, judgement),
    errorType: row.errorType,
    actor: row.actor,
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt,
    createdAt: row.order.createdAt,
    shipBy: row.order.shipBy,
    affiliateId: row.affiliateId,
    // As they are searched for; people see those of the row.
    marketplaceOrderId: inOneCase(row.marketplaceOrderId),
    orderId: row.orderId === undefined ? toKeptId(record) : inOneCase(row.orderId),
    closedBy: row.closedBy,
    closedAt: row.closedAt,
    templateDigest: template === undefined ? undefined : templateDigestOf(template),
    movedCarrier: movedCarrierOf(row),
    row,
  }
}

/** The whole document. */
export const toDocument = (record: OrderIntegrationRecord, writing: Writing) => ({
  ...searchable(record, writing),
  record,
})

/** What the first writer adds to a document that may not exist yet. */
export const toFirstPart = (record: OrderIntegrationRecord, writing: Writing) => ({
  ...searchable(record, writing),
  [`${partPrefix}${writing.writeId}`]: record,
})

const storedRowSchema = z.object({ revision: z.number().int(), row: rowSchema })

export const rowFields = ['id', 'revision', 'updatedAt', 'row'] as const

/** Which form of a row it is: reading this takes a fraction of what reading the row takes. */
const rowFormSchema = z.object({ revision: z.number(), row: z.object({ id: z.string() }) })

const isKnownBody = (body: unknown, isKnown: IsKnown): boolean => {
  const { data } = rowFormSchema.safeParse(body)
  return data !== undefined && isKnown(data.row.id, data.revision)
}

/**
 * Reads what a search returns, each when it is asked for, but for those that are known. A row that this version cannot read
 * (a newer one may have written it, with a word that is not known here) is left out: one such row must not take the list
 * away from everybody.
 */
export function* readRows(
  bodies: Iterable<unknown>,
  isKnown: IsKnown = () => false,
): Generator<VersionedRow, void> {
  for (const body of bodies) {
    if (isKnownBody(body, isKnown)) continue
    const { data } = storedRowSchema.safeParse(body)
    if (data !== undefined) yield data
  }
}

const storedIdsSchema = z.object({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  orderId: z.string().nullish(),
})

export const idFields = Object.keys(storedIdsSchema.shape)

/** The ids that a search returns of an order. */
export const readIds = (body: unknown): readonly string[] => {
  const { data } = storedIdsSchema.safeParse(body)
  return data === undefined ? [] : [toKeptId(data), data.orderId ?? []].flat()
}

const writtenSchema = z.object({ updatedAt: z.string() })

/** When a document was written. */
export const writtenAt = (body: unknown): string | undefined =>
  writtenSchema.safeParse(body).data?.updatedAt
