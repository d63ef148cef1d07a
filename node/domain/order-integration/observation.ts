import { z } from 'zod'

import { digestOf } from '../../lib/digest'
import { longestText, type Notification } from './notification'
import { redact } from './redaction'

const reportedError = z.object({
  source: z.string().optional(),
  code: z.string().optional(),
  description: z.string().optional(),
})

/**
 * What one source said at one time, without buyers' data. Plain data: it is stored as it stands.
 * `at` is when it was received (a notification has no time of its own), ISO 8601 UTC.
 */
export const observationSchema = z.object({
  kind: z.literal('notification'),
  at: z.string(),
  /** The same for a repeat: connector, operation, flow, code and errors. */
  digest: z.string(),
  connectorId: z.string(),
  success: z.boolean(),
  flow: z.string(),
  code: z.string(),
  message: z.string().optional(),
  operationId: z.string().optional(),
  errors: z.array(reportedError),
  mainOrderId: z.string().optional(),
  franchiseOrderId: z.string().optional(),
  /** True when a text was longer than what is kept. */
  cut: z.boolean(),
})

export type Observation = z.infer<typeof observationSchema>

export type NotificationReceipt = {
  readonly at: string
  readonly connectorId: string
  /** The order's own ids, which redaction must not mistake for a document number. */
  readonly orderIds: readonly string[]
}

/** Neither NUL nor half of a surrogate pair can be stored everywhere. */
const storable = (value: string): string =>
  Buffer.from(value.replaceAll('\u0000', ''), 'utf8').toString('utf8')

const shortest = 200

/**
 * Cleans the texts of one observation. They share one budget, so that a hundred long error descriptions
 * cost no more than one long message.
 */
const createCleaner = (orderIds: readonly string[]) => {
  let left = longestText
  let cut = false
  const clean = (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined
    // Twice the budget is read so that redaction sees what stands across the place of the cut.
    const redacted = redact(value.slice(0, 2 * longestText), orderIds)
    const kept = redacted.slice(0, left)
    if (kept.length < redacted.length || value.length > 2 * longestText) cut = true
    left -= kept.length
    return storable(kept)
  }
  return { clean, wasCut: () => cut }
}

const label = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : storable(redact(value.slice(0, shortest)))

const identifier = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : storable(value.slice(0, shortest))

/** Turns a notification into an observation: cleaned, cut, with its digest. */
export const toObservation = (
  notification: Notification,
  receipt: NotificationReceipt,
): Observation => {
  const { clean, wasCut } = createCleaner(receipt.orderIds)
  const message = clean(notification.message)
  const errors = notification.errors.map((error) => ({
    source: label(error.source),
    code: label(error.code),
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
      notification.errors,
      notification.operationId === undefined ? notification.message : undefined,
    ]),
    connectorId: receipt.connectorId,
    success: notification.success,
    flow: label(notification.flow) ?? 'Unknown',
    code: label(notification.code) ?? '',
    message,
    operationId: label(notification.operationId),
    errors,
    mainOrderId: identifier(notification.fields?.mainOrderId),
    franchiseOrderId: identifier(notification.fields?.franchiseOrderId),
    cut: wasCut(),
  }
}
