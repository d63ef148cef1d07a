import type { ErrorType } from '../diagnosis/diagnosis'
import { withLateness } from './lateness'
import type { AsOf } from './reading-rules'
import type { OrderIntegrationRecord } from './record'
import type { Verdict } from './verdict'
import { snapshotOf, verdictOfVtex } from './verdict-of-vtex'
import {
  verdictOfConnector,
  verdictOfConnectorLog,
  verdictOfErp,
  verdictOfLog,
  verdictOfMarketplace,
  verdictOfMissing,
  verdictOfRefusal,
} from './verdict-of-facts'

const reported = (record: OrderIntegrationRecord): Verdict => {
  const vtex = verdictOfVtex(record)
  const known = verdictOfLog(record, vtex) ?? vtex
  return (
    verdictOfMarketplace(record, known) ??
    verdictOfErp(record, known) ??
    verdictOfConnectorLog(record, known) ??
    (known && verdictOfRefusal(record, known)) ??
    known ??
    verdictOfMissing(record) ??
    verdictOfConnector(record.words.CONNECTOR) ??
    verdictOfRefusal(record, undefined) ?? { status: 'UNKNOWN' }
  )
}

/** An order on which an inference may speak: it is in VTEX and does not move, and nobody said why. */
const standsStill = ({ status, cause }: Verdict): boolean =>
  cause === undefined && (status === 'STUCK' || status === 'INTEGRATED')

/** A cause that follows from how many orders behave, as long as this one stands where it stood then. */
const withInference = (record: OrderIntegrationRecord, verdict: Verdict): Verdict => {
  const { inference } = record
  if (inference?.errorType === undefined || !standsStill(verdict)) return verdict
  const snapshot = snapshotOf(record)
  const hasMoved = (snapshot?.since ?? snapshot?.at ?? '') > inference.at
  return hasMoved
    ? verdict
    : { status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP', errorType: inference.errorType }
}

const saysNothing: ReadonlySet<ErrorType | undefined> = new Set([undefined, 'NOT_REPORTED'])

/** The cause that a person set, as long as nobody has reported one since. */
export const validReason = (
  { reason }: OrderIntegrationRecord,
  { cause }: Verdict,
): ErrorType | undefined =>
  reason !== undefined && (cause === undefined || cause.at <= reason.at)
    ? reason.errorType
    : undefined

/**
 * The status that all observations together support. Pure; a newer success resolves by itself.
 * Without a reading, time plays no part: nothing is late.
 */
export const verdictOf = (record: OrderIntegrationRecord, reading?: AsOf): Verdict => {
  const told = reported(record)
  const verdict = reading === undefined ? told : withLateness(record, told, reading)
  return saysNothing.has(verdict.errorType) ? withInference(record, verdict) : verdict
}
