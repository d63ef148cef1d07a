import { hashOf } from '../../lib/hash'
import { createCleaner, toIdentifier, toLabel } from './clean-text'
import type { Notification } from './notification'
import type { FactObservation, NotificationObservation } from './observation'
import type { OrderFact } from './order-fact'
import { toPostalArea } from './postal-area'

/** How an observation came in. */
export type Receipt = {
  readonly at: string
  readonly connectorId: string
  /** The order's own ids, which redaction must not mistake for a document number. */
  readonly orderIds: readonly string[]
}

/** Turns a notification into an observation: cleaned, cut, with its digest. */
export const toNotificationObservation = (
  notification: Notification,
  receipt: Receipt,
): NotificationObservation => {
  const { mainOrderId, franchiseOrderId } = notification.fields ?? {}
  const named = [mainOrderId, franchiseOrderId].flatMap((id) => id ?? [])
  const { clean, label, cleanEach, wasCut } = createCleaner([...receipt.orderIds, ...named])
  const message = clean(notification.message)
  const errors = cleanEach(notification.errors, (error) => ({
    source: label(error.source),
    code: label(error.code),
    description: clean(error.description),
  }))
  return {
    kind: 'notification',
    at: receipt.at,
    digest: hashOf([
      receipt.connectorId,
      notification.operationId,
      notification.flow,
      notification.success,
      notification.code,
      errors,
      notification.operationId === undefined ? message : undefined,
    ]),
    connectorId: receipt.connectorId,
    success: notification.success,
    flow: toLabel(notification.flow) ?? 'Unknown',
    code: toLabel(notification.code) ?? '',
    message,
    operationId: toLabel(notification.operationId),
    errors,
    mainOrderId: toIdentifier(mainOrderId),
    franchiseOrderId: toIdentifier(franchiseOrderId),
    cut: wasCut(),
  }
}

/**
 * What makes two facts the same. Where the sender gave no time, the receipt's was taken: it must not make a repeat
 * look new. Digests are kept beside the cleaned texts, so they are taken of nothing that was cleaned away.
 */
const comparable = (fact: OrderFact, { at }: Receipt) => ({
  ...fact,
  occurredAt: fact.occurredAt === at ? undefined : fact.occurredAt,
  message: undefined,
  status: toLabel(fact.status),
  code: toLabel(fact.code),
  postalCode: fact.postalCode === undefined ? undefined : toPostalArea(fact.postalCode),
  carrier: fact.carrier && { ...fact.carrier, name: toLabel(fact.carrier.name) },
})

/** Turns an order fact into an observation of the words in it; its values go into the record. */
export const toFactObservation = (fact: OrderFact, receipt: Receipt): FactObservation => {
  const { clean, wasCut } = createCleaner([...receipt.orderIds, ...(fact.alternateIds ?? [])])
  const message = clean(fact.message)
  return {
    kind: 'order-fact',
    at: receipt.at,
    digest: hashOf([receipt.connectorId, comparable(fact, receipt), message]),
    connectorId: receipt.connectorId,
    reportedBy: fact.reportedBy,
    occurredAt: fact.occurredAt,
    status: toLabel(fact.status),
    code: toLabel(fact.code),
    message,
    cut: wasCut(),
  }
}
