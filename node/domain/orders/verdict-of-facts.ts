import { isCanceledBy } from './connector-log-text'
import type { FactObservation } from './observation'
import {
  isNotInVtex,
  type IntegrationStatus,
  type IntegrationStep,
} from './order-integration-status'
import type { OrderIntegrationRecord } from './record'
import { laterStepIn } from './step-in-text'
import { isAlive, type Verdict } from './verdict'
import { isMissingSince, isPastApproval, lastResultAt, snapshotOf } from './verdict-of-vtex'
import { outcomeIn } from './reported-outcome'

// What everybody but VTEX's own interfaces says of an order: its integration log, the connector, the marketplace and
// the ERP. Each is believed in its own affairs.

/** Which step a word is about: as its source says or, where that names the placement or none, as its message does. */
const stepOf = ({ step, message }: FactObservation): IntegrationStep | undefined =>
  step === undefined || step === 'PLACE' ? (laterStepIn(message) ?? step) : step

/** An order that failed after it was placed is in VTEX. */
const failedLater = (word: FactObservation): Verdict | undefined => {
  const step = stepOf(word)
  return step === undefined || step === 'PLACE'
    ? undefined
    : { status: 'INTEGRATED_WITH_PROBLEM', step, cause: word }
}

/**
 * VTEX's integration log, which a person brought. A failure there may be of an order that is in VTEX all the same;
 * where Orders was asked, its answer is what counts.
 */
const verdictOfLogWord = (word: FactObservation, isAbsent: boolean): Verdict => {
  switch (outcomeIn(word)) {
    case 'accepted':
      return { status: 'INTEGRATED' }
    case 'pending':
      return { status: 'PROCESSING' }
    case 'refused':
      return (
        (isAbsent ? undefined : failedLater(word)) ?? {
          status: 'FAILED',
          step: 'PLACE',
          cause: word,
        }
      )
    case 'warned':
      return isAbsent
        ? { status: 'FAILED', step: 'PLACE', cause: word }
        : { status: 'INTEGRATED_WITH_PROBLEM', cause: word }
    case 'canceled':
      return { status: 'CANCELED' }
    case 'unavailable':
      return { status: 'UNAVAILABLE', cause: word, errorType: 'UNAVAILABLE_STATUS' }
    case 'unpaid':
    case 'over':
    case 'none':
      return { status: 'UNKNOWN', cause: word }
  }
}

/** The marketplace or VTEX's log has it, nobody logged a failure, and Orders has it under none of its ids. */
export const verdictOfMissing = (record: OrderIntegrationRecord): Verdict | undefined => {
  if (snapshotOf(record)?.found !== false) return undefined
  const { words, atMarketplaceSince } = record
  // Not paid yet, or done: of neither VTEX has to have an order.
  const isNoMatter =
    words.MARKETPLACE !== undefined && ['unpaid', 'over'].includes(outcomeIn(words.MARKETPLACE))
  const log = words.VTEX_LOG
  const loggedAt = log !== undefined && outcomeIn(log) === 'accepted' ? log.occurredAt : undefined
  const since = record.details.createdAt?.value ?? atMarketplaceSince ?? loggedAt
  if (isNoMatter || (atMarketplaceSince ?? loggedAt) === undefined || since === undefined) {
    return undefined
  }
  return isMissingSince(record, since) ? { status: 'MISSING' } : undefined
}

const alive: IntegrationStatus = 'INTEGRATED'

/** What the log says, where it is newer than every result of VTEX and Orders does not contradict it. */
export const verdictOfLog = (
  record: OrderIntegrationRecord,
  vtex: Verdict | undefined,
): Verdict | undefined => {
  const word = record.words.VTEX_LOG
  if (word === undefined || word.occurredAt < lastResultAt(record)) return undefined
  const snapshot = snapshotOf(record)
  if (snapshot?.found === true) {
    const isWarned = outcomeIn(word) === 'warned' && vtex?.status === alive
    return isWarned ? { status: 'INTEGRATED_WITH_PROBLEM', cause: word } : undefined
  }
  const said = verdictOfLogWord(word, snapshot !== undefined)
  if (snapshot === undefined || said.status !== alive) return said
  // The log calls it integrated and Orders does not have it: missing once every id was tried, a contradiction before.
  return verdictOfMissing(record) ?? { status: 'UNKNOWN', cause: word, errorType: 'NOT_REPORTED' }
}

/** What a connector's log says of a step after the order was placed. */
const verdictOfLaterStep = (word: FactObservation): Verdict => {
  const { message = '' } = word
  const step = stepOf(word)
  const isCancelling = step === 'CANCEL'
  switch (outcomeIn(word)) {
    case 'accepted':
      return { status: isCancelling ? 'CANCELED' : 'INTEGRATED' }
    case 'refused':
    case 'warned':
      return isCancelling && isCanceledBy(message)
        ? { status: 'CANCELED' }
        : { status: 'INTEGRATED_WITH_PROBLEM', step, cause: word }
    default:
      return { status: 'UNKNOWN', cause: word }
  }
}

const isOfLaterStep = (word: FactObservation): boolean => {
  const step = stepOf(word)
  return step !== undefined && step !== 'PLACE'
}

/** A connector's word about an order of which VTEX has said nothing. */
export const verdictOfConnector = (word: FactObservation | undefined): Verdict | undefined => {
  if (word === undefined) return undefined
  if (isOfLaterStep(word)) return verdictOfLaterStep(word)
  switch (outcomeIn(word)) {
    case 'accepted':
      return { status: 'INTEGRATED' }
    case 'pending':
      return { status: 'PROCESSING' }
    case 'refused':
    case 'warned':
      return { status: 'FAILED', step: 'PLACE', cause: word }
    case 'canceled':
    case 'unavailable':
    case 'unpaid':
    case 'over':
      return undefined
    case 'none':
      // A log says how each thing went; in a word that nobody knows it is for a person to look at.
      return word.step === undefined ? undefined : { status: 'UNKNOWN', cause: word }
  }
}

/**
 * What a connector's log says of an order that is well in VTEX: that something after its placement failed there, or
 * that it was placed with a warning.
 */
export const verdictOfConnectorLog = (
  record: OrderIntegrationRecord,
  known: Verdict | undefined,
): Verdict | undefined => {
  const word = record.words.CONNECTOR
  if (word === undefined || stepOf(word) === undefined || known?.status !== alive) return undefined
  if (isOfLaterStep(word)) {
    if (stepOf(word) === 'APPROVE' && isPastApproval(record, word.at)) return undefined
    const said = verdictOfLaterStep(word)
    return said.status === 'INTEGRATED_WITH_PROBLEM' ? said : undefined
  }
  return outcomeIn(word) === 'warned'
    ? { status: 'INTEGRATED_WITH_PROBLEM', step: 'PLACE', cause: word }
    : undefined
}

/** The marketplace's own state: cancelled there and alive here must not be shipped. */
export const verdictOfMarketplace = (
  record: OrderIntegrationRecord,
  vtex: Verdict | undefined,
): Verdict | undefined => {
  const word = record.words.MARKETPLACE
  if (word === undefined) return undefined
  const said = outcomeIn(word)
  if (said === 'canceled') {
    return vtex !== undefined && isAlive(vtex.status)
      ? {
          status: 'INTEGRATED_WITH_PROBLEM',
          step: 'CANCEL',
          cause: word,
          errorType: 'ORDER_CANCELED',
        }
      : { status: 'CANCELED' }
  }
  if (said !== 'unavailable') return undefined
  const approved = record.approve.success
  if (approved !== undefined && approved.at > word.at) return undefined
  return { status: 'UNAVAILABLE', cause: word, errorType: 'UNAVAILABLE_STATUS' }
}

/** An ERP has no part in what VTEX does not have, or what is cancelled there. */
const isNoneOfErp = ({ status }: Verdict): boolean => isNotInVtex(status) || status === 'CANCELED'

const handledStates: ReadonlySet<string> = new Set(['handling', 'invoice', 'invoiced'])

/** Handling begins with what an ERP accepted: its good news may have been lost where its bad news was not. */
const wasHandledAfter = (record: OrderIntegrationRecord, refusal: FactObservation): boolean => {
  const { via, state = '', since = '' } = snapshotOf(record) ?? {}
  // A row of the list does not say since when.
  return via !== 'list' && handledStates.has(state) && since > refusal.occurredAt
}

/** An ERP takes its orders from VTEX: one that it refuses is there, unless VTEX says otherwise. */
export const verdictOfErp = (
  record: OrderIntegrationRecord,
  vtex: Verdict | undefined,
): Verdict | undefined => {
  const word = record.words.ERP
  if (word === undefined || (vtex !== undefined && isNoneOfErp(vtex))) return undefined
  switch (outcomeIn(word)) {
    case 'refused':
    case 'warned':
      return wasHandledAfter(record, word)
        ? undefined
        : { status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP', cause: word }
    case 'accepted':
      return vtex ?? { status: 'INTEGRATED' }
    default:
      return undefined
  }
}

/** That something failed is one without a reason too; a warning that says of what is none. */
const isRefusal = (word: FactObservation | undefined): boolean => {
  const said = word && outcomeIn(word)
  return said === 'refused' || (said === 'warned' && word?.message !== undefined)
}

/**
 * What the marketplace or the store refuses. Of an order that is in VTEX it is a problem of a later step; of one about
 * which nothing else is known it is left open whether VTEX has it.
 */
export const verdictOfRefusal = (
  { words }: OrderIntegrationRecord,
  vtex: Verdict | undefined,
): Verdict | undefined => {
  const word = [words.MARKETPLACE, words.STORE].find(isRefusal)
  if (word === undefined) return undefined
  if (vtex === undefined) return failedLater(word) ?? { status: 'UNKNOWN', cause: word }
  return vtex.status === alive
    ? (failedLater(word) ?? { status: 'INTEGRATED_WITH_PROBLEM', cause: word })
    : undefined
}
