import type { Connector } from '../../domain/connectors/connector'
import type { Failure } from '../../domain/failure'
import type { LogEntry } from '../../domain/orders/connector-log'
import { toLogObservation, toLogRecord } from '../../domain/orders/connector-log-observation'
import { outcomeIn } from '../../domain/orders/reported-outcome'
import { createLimit } from '../../lib/limit'
import { success, type Result } from '../../lib/result'
import { keepObservation, type KeepDependencies } from './keep-observation'
import { keepUnassigned, type UnassignedDependencies } from './keep-unassigned'
import { orderIdProblem } from './order-id-check'

export type KeepLogDependencies = KeepDependencies & UnassignedDependencies

export type ReadLog = {
  readonly connector: Connector
  readonly entries: readonly LogEntry[]
  /** When they came. All of one log came at once: that one is written before another says nothing. */
  readonly at: string
}

/** What became of the entries of a log. */
export type KeptLog = {
  /** Kept under their orders. */
  readonly kept: number
  /** Name no order: kept apart where they report no success. */
  readonly unassigned: number
  /** About the catalogue, prices or stock; counted and not kept. */
  readonly aboutProducts: number
}

/** How many orders are written at a time. */
const atOnce = 16

/** Keeps entries that were read. `ok` means that all are stored; keeping them again changes nothing. */
export const keepLogEntries = async (
  dependencies: KeepLogDependencies,
  log: ReadLog,
): Promise<Result<KeptLog, Failure>> => {
  const limit = createLimit(atOnce)
  const results = await Promise.all(
    log.entries.map((entry) => limit(() => keepEntry(dependencies, log, entry))),
  )
  const count = { kept: 0, unassigned: 0, aboutProducts: 0 }
  for (const result of results) {
    if (!result.ok) return result
    count[result.value] += 1
  }
  return success(count)
}

const keepEntry = async (
  dependencies: KeepLogDependencies,
  { connector: { id: connectorId, affiliateId }, at }: ReadLog,
  entry: LogEntry,
): Promise<Result<keyof KeptLog, Failure>> => {
  if (entry.isAboutProducts) return success('aboutProducts')
  const id = usableId(entry)
  const observation = toLogObservation(entry, {
    at,
    connectorId,
    orderIds: id === undefined ? [] : [id],
  })
  if (id === undefined) {
    const isGoodNews = outcomeIn(observation) === 'accepted'
    const kept = await keepUnassigned(dependencies, { observation, isGoodNews })
    return kept.ok ? success('unassigned') : kept
  }
  const key = { affiliateId, marketplaceOrderId: id }
  const kept = await keepObservation(dependencies, key, toLogRecord(key, entry, observation))
  return kept.ok ? success('kept') : kept
}

/** What was found in an order's place and cannot be one's id names no order. */
const usableId = ({ marketplaceOrderId: id }: LogEntry): string | undefined =>
  id === undefined || orderIdProblem(id, 'id') ? undefined : id
