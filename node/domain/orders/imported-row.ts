import { z } from 'zod'

import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'
import { splitOrderId } from './id-forms'
import type { OrderFact } from './order-fact'
import { parseOrderFact } from './parse-order-facts'
import type { OrderKey } from './order-key'

// Rows that a person brings: of VTEX's integration log, or of a marketplace's order report. Each becomes an order fact,
// so that what may stand in one, and what is taken out of it, is decided in one place.

const optional = z.string().trim().nullish()

const logRowSchema = z.object({
  id: z.string().trim().min(1),
  affiliateId: optional,
  status: z.string().trim().min(1),
  processedAt: optional,
  message: optional,
})

const reportRowSchema = z.object({
  orderId: z.string().trim().min(1),
  otherIds: z.array(z.string()).nullish(),
  createdAt: optional,
  status: optional,
  value: z.object({ amount: z.number(), currency: z.string() }).nullish(),
  shipBy: optional,
  items: z
    .array(
      z.object({
        marketplaceSkuId: z.string(),
        quantity: z.number(),
        unitPrice: z.number().nullish(),
      }),
    )
    .nullish(),
  freight: z.number().nullish(),
  postalCode: optional,
  carrier: optional,
})

export type ImportKind = 'VTEX_LOG' | 'MARKETPLACE_REPORT'

/** A row with the order that it is about. */
export type ImportedRow = { readonly key: OrderKey; readonly fact: OrderFact }

export type ImportReading = {
  readonly kind: ImportKind
  /** Whose orders a report has; of a log's row the one that is meant where the row names none. */
  readonly affiliateId?: string
  readonly affiliateIds: ReadonlySet<string>
  readonly now: string
}

const invalid = (field: string, reason: 'missing' | 'wrong-shape'): Result<never, Failure> =>
  failure({ kind: 'invalid-input', field, reason })

const fieldOf = (error: z.ZodError): string => String(error.issues[0]?.path[0] ?? 'row')

/** A row's own names of what stands in a fact: whoever brought it looks for the field in their file. */
const rowFieldOf: Readonly<Record<ImportKind, Readonly<Record<string, string>>>> = {
  VTEX_LOG: { marketplaceOrderId: 'id', occurredAt: 'processedAt' },
  MARKETPLACE_REPORT: {
    marketplaceOrderId: 'orderId',
    occurredAt: 'createdAt',
    alternateIds: 'otherIds',
  },
}

/** The field of a row that a field of its fact, or of a part of it, was made from. */
export const rowField = (kind: ImportKind, field: string): string => {
  const [first = field] = field.split('.')
  return rowFieldOf[kind][first] ?? first
}

const toFact = (body: object, { now, kind }: ImportReading): Result<OrderFact, Failure> => {
  const parsed = parseOrderFact(body, { now })
  return parsed.ok ? parsed : invalid(rowField(kind, parsed.error.field), 'wrong-shape')
}

/** The log names orders by the marketplace's id, or by VTEX's, which begins with the affiliate. */
const keyOfLog = (
  { id, affiliateId }: z.infer<typeof logRowSchema>,
  reading: ImportReading,
): Result<OrderKey, Failure> => {
  const named = affiliateId || reading.affiliateId
  if (named && !reading.affiliateIds.has(named)) return invalid('affiliateId', 'wrong-shape')
  const split = splitOrderId(id, named ? new Set([named]) : reading.affiliateIds)
  if (split !== undefined) return success(split)
  return named
    ? success({ affiliateId: named, marketplaceOrderId: id })
    : invalid('affiliateId', 'missing')
}

const readLogRow = (body: unknown, reading: ImportReading): Result<ImportedRow, Failure> => {
  const parsed = logRowSchema.safeParse(body)
  if (!parsed.success) return invalid(fieldOf(parsed.error), 'wrong-shape')
  const key = keyOfLog(parsed.data, reading)
  if (!key.ok) return key
  const { status, processedAt, message } = parsed.data
  const fact = toFact(
    {
      marketplaceOrderId: key.value.marketplaceOrderId,
      // Of the senders only; whose word it really is stands below.
      reportedBy: 'STORE',
      occurredAt: processedAt || reading.now,
      status,
      message: message || undefined,
    },
    reading,
  )
  return fact.ok
    ? success({
        key: { ...key.value, marketplaceOrderId: fact.value.marketplaceOrderId },
        fact: { ...fact.value, reportedBy: 'VTEX_LOG' },
      })
    : fact
}

const readReportRow = (body: unknown, reading: ImportReading): Result<ImportedRow, Failure> => {
  const parsed = reportRowSchema.safeParse(body)
  if (!parsed.success) return invalid(fieldOf(parsed.error), 'wrong-shape')
  const { affiliateId } = reading
  if (affiliateId === undefined) return invalid('affiliateId', 'missing')
  if (!reading.affiliateIds.has(affiliateId)) return invalid('affiliateId', 'wrong-shape')
  const { orderId, otherIds, createdAt, carrier, ...rest } = parsed.data
  const fact = toFact(
    {
      ...rest,
      marketplaceOrderId: orderId,
      reportedBy: 'MARKETPLACE',
      occurredAt: createdAt || reading.now,
      createdAt: createdAt || undefined,
      alternateIds: otherIds,
      carrier: carrier ? { name: carrier } : undefined,
    },
    reading,
  )
  return fact.ok
    ? success({
        key: { affiliateId, marketplaceOrderId: fact.value.marketplaceOrderId },
        fact: fact.value,
      })
    : fact
}

/** Reads one row. The failure names the first field that is wrong. */
export const readImportedRow = (body: unknown, reading: ImportReading) =>
  reading.kind === 'VTEX_LOG' ? readLogRow(body, reading) : readReportRow(body, reading)
