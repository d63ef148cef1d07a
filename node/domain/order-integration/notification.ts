import { z } from 'zod'

import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'

/** The longest text of a notification that is kept, in UTF-16 code units. */
export const longestText = 16_000

const text = z.string()
const optionalText = text.nullish().transform((value) => value ?? undefined)

const reportedErrorSchema = z.object({
  source: optionalText,
  code: optionalText,
  description: optionalText,
})

/**
 * VTEX's asynchronous result of an order, as a connector receives it.
 * https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders, read 2026-11-23.
 * Only `success` and `code` are needed to understand it; whatever else is absent stays absent.
 */
const notificationSchema = z.object({
  accountName: optionalText,
  success: z.boolean(),
  flow: optionalText,
  operationId: optionalText,
  marketplaceOrderId: optionalText,
  code: text,
  message: optionalText,
  errors: z
    .array(reportedErrorSchema)
    .max(100)
    .nullish()
    .transform((value) => value ?? []),
  fields: z
    .object({ mainOrderId: optionalText, franchiseOrderId: optionalText })
    .nullish()
    .transform((value) => value ?? undefined),
})

export type Notification = z.infer<typeof notificationSchema>

/** Reads a notification. The failure names the first field that is wrong and repeats nothing of the body. */
export const parseNotification = (body: unknown): Result<Notification, Failure> => {
  const parsed = notificationSchema.safeParse(body)
  if (parsed.success) return success(parsed.data)
  const issue = parsed.error.issues[0]
  return failure({
    kind: 'invalid-input',
    field: issue === undefined || issue.path.length === 0 ? 'body' : issue.path.join('.'),
    reason:
      issue?.code === 'invalid_type' && issue.received === 'undefined' ? 'missing' : 'wrong-shape',
  })
}
