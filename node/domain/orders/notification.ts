import { z } from 'zod'

import type { Failure } from '../failure'
import { failure, success, type Result } from '../../lib/result'
import { isObject, listWithOurNames, withOurNames, type Aliases } from './field-names'
import { cleanOrderId, orderIdIn } from './order-id-names'

/** How long the texts of a notification that are kept may be together, in bytes of UTF-8. */
export const longestText = 16_000

const text = z.union([z.string(), z.number().transform(String)])
const optionalText = text.nullish().transform((value) => value ?? undefined)

const described = ['mensagem', 'mensaje', 'descricao', 'descripcion']

/** Under which names else senders put what VTEX calls so. */
const namesOfAll: Aliases = {
  accountName: ['account'],
  success: ['issuccess', 'succeeded', 'sucesso', 'exito'],
  flow: [],
  operationId: [],
  marketplaceOrderId: [],
  code: ['resultcode', 'codigo'],
  message: ['msg', 'description', ...described],
  errors: ['erros', 'errores'],
  fields: [],
}

const namesOfError: Aliases = {
  source: ['origin', 'origem', 'origen'],
  code: ['errorcode', 'codigo', 'codigoerro', 'codigoerror'],
  // VTEX's own error bodies say `message`, OAuth's `error_description` (RFC 6749, 5.2).
  description: [
    'errordescription',
    'message',
    'errormessage',
    'msg',
    'detail',
    'details',
    'reason',
    ...described,
  ],
}

const namesOfFields: Aliases = { mainOrderId: [], franchiseOrderId: [] }

/** What stands around a notification that was passed on. */
const wrappings: Aliases = { inside: ['notification', 'data', 'payload', 'body', 'content'] }

const orderIdSchema = z
  .union([z.string(), z.number().int().safe().transform(String)])
  .nullish()
  .transform((value) => (value == null ? undefined : cleanOrderId(value)))

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
  success: z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]),
  flow: optionalText,
  operationId: optionalText,
  marketplaceOrderId: orderIdSchema,
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

export type Notification = z.infer<typeof notificationSchema> & {
  /** The order by another name than VTEX's: its id at the marketplace, or the one in VTEX. */
  readonly orderId?: string
}

const read = (body: unknown, depth = 0): unknown => {
  const { body: ours } = withOurNames(body, namesOfAll)
  if (!isObject(ours)) return ours
  const { body: around } = withOurNames(body, wrappings)
  const inside: unknown = isObject(around) ? around.inside : undefined
  if (ours.success === undefined && isObject(inside) && depth < 2) return read(inside, depth + 1)
  return {
    ...ours,
    errors: listWithOurNames(ours.errors, namesOfError),
    fields: withOurNames(ours.fields, namesOfFields).body,
  }
}

/** Reads a notification. The failure names the first field that is wrong and repeats nothing of the body. */
export const parseNotification = (body: unknown): Result<Notification, Failure> => {
  const parsed = notificationSchema.safeParse(read(body))
  if (parsed.success) return success({ ...parsed.data, orderId: orderIdIn(body) })
  const issue = parsed.error.issues[0]
  return failure({
    kind: 'invalid-input',
    field: issue === undefined || issue.path.length === 0 ? 'body' : issue.path.join('.'),
    reason:
      issue?.code === 'invalid_type' && issue.received === 'undefined' ? 'missing' : 'wrong-shape',
  })
}
