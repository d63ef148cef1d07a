import { z } from 'zod'

import { failure, success, type Result } from '../../lib/result'
import type { InvalidInput } from '../failure'
import { readLogContents } from './connector-log-contents'
import { isAboutProducts, orderIdInText, stepOf } from './connector-log-text'
import { factOfEnqueuedOrder } from './enqueued-order'
import { splitOrderId } from './id-forms'
import { foldedFields, isObject } from './field-names'
import type { OrderFact } from './order-fact'
import { parseOrderFact } from './parse-order-facts'
import type { IntegrationStep } from './order-integration-status'

// The log that connectors of the older method keep: `{"Messages": [...]}`, the same whether they send it or are asked.
// https://developers.vtex.com/docs/guides/external-marketplace-integration-logs and /deprecated-order-logs, read 2026-11-25.
// Neither page names a field for the order, nor one for the time.

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value?.trim() || undefined)

// Field names are compared without case: the guide itself writes `id` beside `Operation`.
const entrySchema = z.object({
  id: text,
  operation: text,
  direction: text,
  contentsource: z.unknown(),
  /** Misspelled in the guide's example, and right in its description. */
  contenttransalted: z.unknown(),
  contenttranslated: z.unknown(),
  contentdestination: z.unknown(),
  businessmessage: text,
  status: z.string().trim().min(1),
})

const printed: Readonly<Record<string, string>> = {
  operation: 'Operation',
  direction: 'Direction',
  businessmessage: 'BusinessMessage',
  status: 'Status',
}

/** One line of a connector's log. */
export type LogEntry = {
  readonly id?: string
  readonly operation?: string
  readonly status: string
  readonly message?: string
  /** The code that VTEX answered with, where the entry holds its answer. */
  readonly code?: string
  readonly step: IntegrationStep
  /** The order that it is about, by the marketplace's id; absent where it names none. */
  readonly marketplaceOrderId?: string
  /** The order as it was handed to VTEX, where the entry holds it. */
  readonly order?: OrderFact
  /** About the catalogue, prices or stock, and about no order. */
  readonly isAboutProducts: boolean
}

const folded = (entry: unknown): unknown =>
  isObject(entry) ? Object.fromEntries(foldedFields(entry)) : entry

const wrongEntry = (issue: z.ZodIssue | undefined): Result<never, InvalidInput> => {
  const name = String(issue?.path[0] ?? '')
  const field = (printed[name] ?? name) || 'entry'
  const isMissing = issue?.code === 'invalid_type' && issue.received === 'undefined'
  return failure({ kind: 'invalid-input', field, reason: isMissing ? 'missing' : 'wrong-shape' })
}

/** What the log's entries are read against. */
export type LogReading = { readonly affiliateId: string; readonly now: string }

const factOf = (translated: unknown, now: string): OrderFact | undefined => {
  const body = factOfEnqueuedOrder(translated, now)
  const parsed = body === undefined ? undefined : parseOrderFact(body, { now })
  return parsed?.ok ? parsed.value : undefined
}

/** The marketplace's id of an order: VTEX's own begins with the affiliate. */
const withoutAffiliate = (id: string, affiliateId: string): string =>
  splitOrderId(id, new Set([affiliateId]))?.marketplaceOrderId ?? id

/** Reads one entry. The failure names the field and repeats nothing of it. */
export const parseLogEntry = (
  body: unknown,
  { affiliateId, now }: LogReading,
): Result<LogEntry, InvalidInput> => {
  const parsed = entrySchema.safeParse(folded(body))
  if (!parsed.success) return wrongEntry(parsed.error.issues[0])
  const { id, operation, status, businessmessage: message } = parsed.data
  const contents = readLogContents({
    source: parsed.data.contentsource,
    translated: parsed.data.contenttranslated ?? parsed.data.contenttransalted,
    destination: parsed.data.contentdestination,
  })
  const named = contents.orderId ?? orderIdInText(message ?? '')
  const isOfProducts = isAboutProducts(operation ?? '')
  return success({
    id,
    operation,
    status,
    message: message ?? contents.message,
    code: contents.code,
    step: stepOf(operation ?? '', message ?? ''),
    marketplaceOrderId:
      named === undefined || isOfProducts ? undefined : withoutAffiliate(named, affiliateId),
    order: isOfProducts ? undefined : factOf(contents.translated, now),
    isAboutProducts: isOfProducts,
  })
}

const logSchema = z.object({ messages: z.array(z.unknown()) })

/** The entries of a log, unread; a failure where it is none, or has more than may come at once. */
export const entriesOfLog = (
  body: unknown,
  most: number,
): Result<readonly unknown[], InvalidInput> => {
  const parsed = logSchema.safeParse(folded(body))
  if (!parsed.success) {
    const hasMessages = Object.keys(Object(body)).some((name) => name.toLowerCase() === 'messages')
    const reason = hasMessages ? 'wrong-shape' : 'missing'
    return failure({ kind: 'invalid-input', field: 'Messages', reason })
  }
  return parsed.data.messages.length > most
    ? failure({ kind: 'invalid-input', field: 'Messages', reason: 'too-long' })
    : success(parsed.data.messages)
}
