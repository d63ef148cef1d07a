import type { Handling } from './person-decision'
import type { CloseReason } from './close-reason'
import type { OrderIntegrationRecord } from './record'
import { isAlive, type Verdict } from './verdict'
import { snapshotOf } from './verdict-of-vtex'
import { outcomeIn } from './reported-outcome'

// An order that a person closed stays closed until a source says something that the reason did not allow for.

type Evidence = {
  readonly record: OrderIntegrationRecord
  readonly verdict: Verdict
  readonly handling: Handling
}

/** It was not in VTEX when it was closed, and now it is: somebody may ship it, or ship it twice. */
const cameToLife = ({ verdict, handling }: Evidence): boolean =>
  isAlive(verdict.status) && !isAlive(handling.status)

/** Something was reported after the closing that needs a person again. */
const failedAgain = ({ record, verdict, handling }: Evidence): boolean => {
  const seen = snapshotOf(record)
  const reportedAt = verdict.cause?.at ?? (seen && verdict.errorType ? (seen.since ?? seen.at) : '')
  return reportedAt > handling.at && verdict.status !== handling.status
}

const lives = ({ record, handling }: Evidence): boolean => {
  const word = record.words.MARKETPLACE
  return word !== undefined && word.occurredAt > handling.at && outcomeIn(word) === 'accepted'
}

const contradicts: Readonly<Record<CloseReason, (evidence: Evidence) => boolean>> = {
  CANCELED_AT_MARKETPLACE: (evidence) => cameToLife(evidence) || lives(evidence),
  SHIPPED_OUTSIDE_VTEX: cameToLife,
  ENTERED_BY_HAND: cameToLife,
  NOT_OURS: cameToLife,
  OTHER: (evidence) =>
    cameToLife(evidence) || (evidence.verdict.cause?.at ?? '') > evidence.handling.at,
}

/** The closing that holds: none where the order was opened again, or a source contradicts the reason. */
export const closingOf = (
  record: OrderIntegrationRecord,
  verdict: Verdict,
): Handling | undefined => {
  const { handling } = record
  if (handling?.reason === undefined) return undefined
  const evidence = { record, verdict, handling }
  const wasAlive = isAlive(handling.status)
  const isContradicted =
    contradicts[handling.reason](evidence) || (wasAlive && failedAgain(evidence))
  return isContradicted ? undefined : handling
}

/** Whether a person closed it and a source then said otherwise: it came back. */
export const cameBack = (record: OrderIntegrationRecord, verdict: Verdict): boolean =>
  record.handling?.reason !== undefined && closingOf(record, verdict) === undefined
