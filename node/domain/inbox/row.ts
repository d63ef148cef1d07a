import { z } from 'zod'

import { checkVerdicts } from '../checks/check'
import { errorTypes } from '../diagnosis/diagnosis'
import { actors } from '../guidance/guidance'
import { integrationStatuses, integrationSteps } from '../orders/order-integration-status'
import { attemptSchema } from '../orders/attempt'
import { closeReasons } from '../orders/close-reason'
import { endingSchema } from '../orders/reported-ending'
import { detailSources } from '../orders/reporter'
import { hourMs } from '../../lib/hours'

const factValue = z.object({ name: z.string(), value: z.string() })

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
  /** A source says whether the marketplace ships it from its own warehouse. */
  isMarketplaceFulfillment: z.boolean().optional(),
  postalArea: z.string().optional(),
})

export type OrderSummary = z.infer<typeof orderSummarySchema>

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
  /** Who closed it, and when. Rows stored before it was kept have neither. */
  closedBy: z.string().optional(),
  closedAt: z.string().optional(),
  /** The login of whoever takes care of this order; absent where nobody does but for its cause. */
  assignee: z.string().optional(),
  /** A person closed it, and a source then said otherwise. */
  cameBack: z.boolean().optional(),
  /** What was reported stands, and Orders has not been asked yet. */
  unconfirmed: z.boolean().optional(),
  /** The newest check, while no source reported a failure since. Rows stored before it was kept have none. */
  checked: z
    .object({
      verdict: z.enum(checkVerdicts),
      at: z.string(),
      cause: z.enum(errorTypes).optional(),
    })
    .optional(),
  /** The newest time that somebody took it to reprocess it. */
  attempt: attemptSchema
    .pick({ number: true, plan: true, by: true, takenAt: true, sentAt: true, end: true })
    .optional(),
  /** A source says that it is not to be placed any more. Absent where none does, and in rows stored before it was kept. */
  ending: endingSchema.optional(),
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

/**
 * When an order began to need somebody, as far as it is known: when a source first spoke of it or, where that was long
 * after it was placed, when it was. What an import or the first reading brings in of the past did not happen today.
 */
export const arrivedAt = ({ order, firstSeenAt }: OrderIntegrationRow): string => {
  const { createdAt } = order
  if (createdAt === undefined || createdAt >= firstSeenAt) return firstSeenAt
  return Date.parse(firstSeenAt) - Date.parse(createdAt) > hourMs ? createdAt : firstSeenAt
}

/** Whether an order needs nobody and no source spoke of it since a moment. */
export const isDoneBefore = ({ open, lastSeenAt }: OrderIntegrationRow, moment: string): boolean =>
  !open && lastSeenAt < moment
