import type { ErrorType } from '../diagnosis/diagnosis'
import type { FactObservation, NotificationObservation, Observation } from './observation'
import type { IntegrationStatus, IntegrationStep } from './order-integration-status'
import type { OrderIntegrationRecord } from './record'
import { failureKind, statusOfPlacementFailure } from './result-code'
import { wordIn } from './word'
import { statusOfWorkflowState } from './workflow-state'

/** What the evidence means, and the observation that decided it where a person should read its cause. */
export type Verdict = {
  readonly status: IntegrationStatus
  readonly step?: IntegrationStep
  readonly cause?: Observation
  /** The cause's type, where the evidence tells it better than any text. */
  readonly errorType?: ErrorType
}

/** A failure to place that came after a success and that no look at VTEX has settled yet. */
export const isUnsettled = (record: OrderIntegrationRecord): boolean => {
  const doubtful = doubtfulFailure(record)
  if (doubtful === undefined) return false
  return record.lookup === undefined || record.lookup.at < doubtful.at
}

const newestSuccessAt = ({ place, approve }: OrderIntegrationRecord): string => {
  const placed = place.success?.at ?? ''
  const approved = approve.success?.at ?? ''
  return placed > approved ? placed : approved
}

/** A failure that leaves open whether VTEX has the order: a timeout, an approval in the wrong state, a late refusal. */
const doubtfulFailure = (record: OrderIntegrationRecord): NotificationObservation | undefined => {
  const { place, approve } = record
  const { failure } = place
  const succeededAt = newestSuccessAt(record)
  if (failure !== undefined && failureKind(failure) === 'timeout' && failure.at >= succeededAt) {
    return failure
  }
  if (approve.failure && failureKind(approve.failure) === 'not-approvable') {
    if (approve.failure.at >= succeededAt) return approve.failure
  }
  if (place.success === undefined || failure === undefined) return undefined
  const isLater = failure.at >= place.success.at
  return isLater && failureKind(failure) !== 'duplicate' ? failure : undefined
}

/** VTEX was asked after the last success that anybody reported, so its answer is the newest evidence. */
const settledByLookup = (record: OrderIntegrationRecord): Verdict | undefined => {
  const { lookup, place, approve } = record
  const doubtful = doubtfulFailure(record)
  if (doubtful === undefined || lookup === undefined || lookup.at < newestSuccessAt(record)) {
    return undefined
  }
  if (!lookup.found) {
    const cause = place.failure ?? doubtful
    const status = failureKind(cause) === 'terminal' ? 'NOT_INTEGRABLE' : 'FAILED'
    return { status, step: 'PLACE', cause }
  }
  // What became of the order after that look is told by its approval.
  const isOvertaken = approve.failure !== undefined && approve.failure.at > lookup.at
  return isOvertaken ? undefined : { status: statusOfWorkflowState(lookup.state) }
}

const isPlaced = (record: OrderIntegrationRecord): boolean =>
  record.place.success !== undefined ||
  record.approve.success !== undefined ||
  record.lookup?.found === true ||
  (record.place.failure !== undefined && failureKind(record.place.failure) === 'duplicate')

const verdictOfApproval = (
  record: OrderIntegrationRecord,
  refused: NotificationObservation,
): Verdict | undefined => {
  const kind = failureKind(refused)
  switch (kind) {
    case 'awaiting-authorization':
      return { status: 'AWAITING_AUTHORIZATION', step: 'APPROVE', cause: refused }
    case 'approved-too-early':
      return undefined
    case 'not-approvable':
    case 'timeout':
      return { status: 'UNKNOWN', step: 'APPROVE', cause: refused }
    case 'terminal':
      return { status: 'NOT_INTEGRABLE', step: 'APPROVE', cause: refused }
    case 'duplicate':
      return { status: 'INTEGRATED' }
    case 'other':
      return isPlaced(record)
        ? { status: 'INTEGRATED_WITH_PROBLEM', step: 'APPROVE', cause: refused }
        : undefined
  }
}

/** SOI001 says placed but not approved; a success in words we do not know is taken as integrated. */
const statusOfPlacement = (success: NotificationObservation): IntegrationStatus =>
  success.code === 'SOI001' ? 'AWAITING_MARKETPLACE' : 'INTEGRATED'

const verdictOfPlacement = (record: OrderIntegrationRecord): Verdict | undefined => {
  const { success, failure } = record.place
  if (success !== undefined) return { status: statusOfPlacement(success) }
  if (failure === undefined) return undefined
  const status = statusOfPlacementFailure(failureKind(failure))
  return status === 'INTEGRATED' ? { status } : { status, step: 'PLACE', cause: failure }
}

/** What VTEX's own results and answers say. */
const verdictOfVtex = (record: OrderIntegrationRecord): Verdict | undefined => {
  const settled = settledByLookup(record)
  if (settled !== undefined) return settled
  if (record.approve.success !== undefined) return { status: 'INTEGRATED' }
  const approval = record.approve.failure && verdictOfApproval(record, record.approve.failure)
  if (approval !== undefined) return approval
  return (
    verdictOfPlacement(record) ??
    verdictOfUnplaced(record) ??
    (record.enqueuedAt === undefined ? undefined : { status: 'PROCESSING' })
  )
}

/** Neither placed nor refused at placement: only another flow spoke. */
const verdictOfUnplaced = (record: OrderIntegrationRecord): Verdict | undefined => {
  const { success, failure } = record.other
  if (success !== undefined) return { status: 'INTEGRATED' }
  if (failure !== undefined) {
    const status = statusOfPlacementFailure(failureKind(failure))
    return status === 'INTEGRATED' ? { status } : { status, cause: failure }
  }
  const approval = record.approve.failure
  return approval && { status: 'UNKNOWN', step: 'APPROVE', cause: approval }
}

/** A connector's log tells of an order about which VTEX has said nothing. */
const verdictOfConnector = (word: FactObservation | undefined): Verdict | undefined => {
  if (word === undefined) return undefined
  switch (wordIn(word)) {
    case 'accepted':
      return { status: 'INTEGRATED' }
    case 'pending':
      return { status: 'PROCESSING' }
    case 'refused':
    case 'warned':
      return { status: 'FAILED', step: 'PLACE', cause: word }
    case 'canceled':
    case 'unavailable':
    case 'none':
      return undefined
  }
}

const aliveInVtex: ReadonlySet<IntegrationStatus> = new Set([
  'INTEGRATED',
  'INTEGRATED_WITH_PROBLEM',
  'AWAITING_AUTHORIZATION',
  'AWAITING_MARKETPLACE',
])

/** The marketplace's own state: cancelled there and alive here must not be shipped. */
const verdictOfMarketplace = (
  record: OrderIntegrationRecord,
  vtex: Verdict | undefined,
): Verdict | undefined => {
  const word = record.words.MARKETPLACE
  if (word === undefined) return undefined
  const said = wordIn(word)
  if (said === 'canceled') {
    return vtex !== undefined && aliveInVtex.has(vtex.status)
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

const notInVtex: ReadonlySet<IntegrationStatus> = new Set(['FAILED', 'NOT_INTEGRABLE', 'CANCELED'])

/** An ERP takes its orders from VTEX: one that it refuses is there, unless VTEX says otherwise. */
const verdictOfErp = (
  record: OrderIntegrationRecord,
  vtex: Verdict | undefined,
): Verdict | undefined => {
  const word = record.words.ERP
  if (word === undefined || (vtex !== undefined && notInVtex.has(vtex.status))) return undefined
  switch (wordIn(word)) {
    case 'refused':
    case 'warned':
      return { status: 'INTEGRATED_WITH_PROBLEM', step: 'ERP', cause: word }
    case 'accepted':
      return vtex ?? { status: 'INTEGRATED' }
    default:
      return undefined
  }
}

/** The status that all observations together support. Pure; a newer success resolves by itself. */
export const verdictOf = (record: OrderIntegrationRecord): Verdict => {
  const vtex = verdictOfVtex(record)
  return (
    verdictOfMarketplace(record, vtex) ??
    verdictOfErp(record, vtex) ??
    vtex ??
    verdictOfConnector(record.words.CONNECTOR) ?? { status: 'UNKNOWN' }
  )
}
