import { z } from 'zod'

import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'

const moment = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString())

/**
 * An event of `vtex.orders-broadcast`. It names no affiliate.
 * https://developers.vtex.com/docs/guides/how-to-receive-order-notifications-on-vtex-io, read 2026-11-23.
 */
const orderEventSchema = z.object({
  domain: z.string(),
  orderId: z.string().min(1).max(200),
  currentState: z.string().min(1).max(100),
  lastState: z.string().nullish(),
  currentChangeDate: moment,
  lastChangeDate: moment.nullish().catch(undefined),
})

export type OrderEvent = z.infer<typeof orderEventSchema>

/** Reads an event. The failure names the first field that is wrong and repeats nothing of the body. */
export const parseOrderEvent = (body: unknown): Result<OrderEvent, Failure> => {
  const parsed = orderEventSchema.safeParse(body)
  if (parsed.success) return success(parsed.data)
  const field = parsed.error.issues[0]?.path.join('.')
  return failure({ kind: 'invalid-input', field: field || 'body', reason: 'wrong-shape' })
}
