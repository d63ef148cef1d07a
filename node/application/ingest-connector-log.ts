import type { Failure } from '../domain/failure'
import {
  entriesOfLog,
  parseLogEntry,
  type LogEntry,
} from '../domain/order-integration/connector-log'
import type { Result } from '../lib/result'
import { countDelivery, type CountingDependencies } from './count-delivery'
import { keepLogEntries, type KeepLogDependencies, type KeptLog } from './keep-log-entries'
import { parseJson, receive, type Delivery, type ReceiveDependencies } from './receive'

export type ConnectorLogDependencies = ReceiveDependencies &
  KeepLogDependencies &
  CountingDependencies

/** The most entries of one request. */
const mostEntries = 500

/**
 * Keeps the entries of a connector's log, up to 500 of them. All or none are read: one that is wrong is named by its
 * place and field. `ok` means that all are stored; sending them again changes nothing.
 */
export const ingestConnectorLog = (
  dependencies: ConnectorLogDependencies,
  delivery: Delivery,
): Promise<Result<KeptLog, Failure>> =>
  countDelivery(dependencies, delivery, {
    keep: () => ingest(dependencies, delivery),
    countOfKept: ({ kept, unassigned }) => ({ observations: kept + unassigned }),
  })

const ingest = async (
  dependencies: ConnectorLogDependencies,
  delivery: Delivery,
): Promise<Result<KeptLog, Failure>> => {
  const received = await receive(dependencies, delivery)
  if (!received.ok) return received
  const { connector, text } = received.value
  const body = parseJson(text)
  if (!body.ok) return body
  const found = entriesOfLog(body.value, mostEntries)
  if (!found.ok) return found
  const reading = { affiliateId: connector.affiliateId, now: dependencies.clock.now() }
  const entries: LogEntry[] = []
  for (const [index, each] of found.value.entries()) {
    const entry = parseLogEntry(each, reading, `Messages.${index}`)
    if (!entry.ok) return entry
    entries.push(entry.value)
  }
  return keepLogEntries(dependencies, { connector, entries, at: reading.now })
}
