import type { Failure, InvalidReason } from '../../domain/failure'
import { entriesOfLog, parseLogEntry, type LogEntry } from '../../domain/orders/connector-log'
import { failure, success, type Result } from '../../lib/result'
import { countDelivery, countOfRefused, type CountingDependencies } from './count-delivery'
import { keepLogEntries, type KeepLogDependencies, type KeptLog } from './keep-log-entries'
import { parseJson, receive, type Delivery, type ReceiveDependencies } from './receive'

export type ConnectorLogDependencies = ReceiveDependencies &
  KeepLogDependencies &
  CountingDependencies

/** The most entries of one request. */
const mostEntries = 500

/** An entry that could not be read: its place in the log, from 0, and what was wrong. */
type RefusedEntry = {
  readonly index: number
  readonly field: string
  readonly reason: InvalidReason
}

/** What became of a log: its entries that were kept, and those that could not be read. */
export type IngestedLog = KeptLog & { readonly refused?: readonly RefusedEntry[] }

/**
 * Keeps the entries of a connector's log, up to 500 of them. One that is wrong is named by its place and field, and the
 * others kept; a failure where all are. `ok` means that all others are stored; sending them again changes nothing.
 */
export const ingestConnectorLog = (
  dependencies: ConnectorLogDependencies,
  delivery: Delivery,
): Promise<Result<IngestedLog, Failure>> =>
  countDelivery(dependencies, delivery, {
    keep: () => ingest(dependencies, delivery),
    countOfKept: ({ kept, unassigned, refused }) => ({
      observations: kept + unassigned,
      ...countOfRefused(refused),
    }),
  })

const ingest = async (
  dependencies: ConnectorLogDependencies,
  delivery: Delivery,
): Promise<Result<IngestedLog, Failure>> => {
  const received = await receive(dependencies, delivery)
  if (!received.ok) return received
  const { connector, text } = received.value
  const body = parseJson(text)
  if (!body.ok) return body
  const found = entriesOfLog(body.value, mostEntries)
  if (!found.ok) return found
  const reading = { affiliateId: connector.affiliateId, now: dependencies.clock.now() }
  const entries: LogEntry[] = []
  const refused: RefusedEntry[] = []
  for (const [index, each] of found.value.entries()) {
    const entry = parseLogEntry(each, reading)
    if (entry.ok) entries.push(entry.value)
    else refused.push({ index, field: entry.error.field, reason: entry.error.reason })
  }
  const [first] = refused
  if (entries.length === 0 && first !== undefined) {
    const { index, field, reason } = first
    return failure({ kind: 'invalid-input', field: `Messages.${index}.${field}`, reason })
  }
  const kept = await keepLogEntries(dependencies, { connector, entries, at: reading.now })
  return kept.ok ? success({ ...kept.value, ...(refused.length > 0 && { refused }) }) : kept
}
