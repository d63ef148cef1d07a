import { hashOf } from '../../lib/hash'
import { createCleaner, toLabel } from './clean-text'
import type { LogEntry } from './connector-log'
import type { FactObservation } from './observation'
import type { Receipt } from './to-observation'
import type { OrderKey } from './order-key'
import type { IntegrationStep } from './order-integration-status'
import type { OrderIntegrationRecord } from './record'
import { toFactRecord } from './observed-record'
import { outcomeIn } from './reported-outcome'
import type { Word } from './status-word'

const rankOfStep: Readonly<Record<IntegrationStep, number>> = {
  PLACE: 0,
  APPROVE: 4,
  ERP: 8,
  INVOICE: 12,
  TRACKING: 16,
  CANCEL: 20,
}

const rankOfWord: Readonly<Partial<Record<Word, number>>> = { refused: 1, warned: 2, accepted: 3 }

/**
 * Which of two entries that came together counts: a log has no times, so the later step does, and of one step what came
 * of it, whatever the order in which the connector lists them.
 */
const rankOfEntry = ({ step, status }: LogEntry): number =>
  rankOfStep[step] + (rankOfWord[outcomeIn({ status, reportedBy: 'CONNECTOR' })] ?? 0)

const momentOf = (entry: LogEntry, at: string): string =>
  new Date(Date.parse(at) + rankOfEntry(entry)).toISOString()

/**
 * Turns an entry into an observation of the connector's word. A log has no times: it happened when it came, as far as
 * anybody knows. The contents of an entry are buyers' orders: nothing of them is kept here.
 */
export const toLogObservation = (entry: LogEntry, receipt: Receipt): FactObservation => {
  const { clean, wasCut } = createCleaner(receipt.orderIds)
  const message = clean(entry.message)
  const status = toLabel(entry.status)
  const operation = toLabel(entry.operation)
  const { code, step } = entry
  return {
    kind: 'order-fact',
    at: receipt.at,
    digest: hashOf([
      'connector-log',
      receipt.connectorId,
      toLabel(entry.id),
      receipt.orderIds[0],
      ...[operation, status, code, message],
    ]),
    connectorId: receipt.connectorId,
    reportedBy: 'CONNECTOR',
    occurredAt: momentOf(entry, receipt.at),
    status,
    code,
    message,
    step,
    cut: wasCut(),
  }
}

/** The record that knows exactly one entry of a connector's log. */
export const toLogRecord = (
  key: OrderKey,
  { order }: LogEntry,
  observation: FactObservation,
): OrderIntegrationRecord => {
  const { occurredAt, reportedBy } = observation
  const { marketplaceOrderId } = key
  return toFactRecord(key, { ...order, marketplaceOrderId, occurredAt, reportedBy }, observation)
}
