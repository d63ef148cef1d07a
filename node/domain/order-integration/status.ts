import type { Observation } from './observation'
import type { IntegrationStatus, IntegrationStep } from './order-integration-status'
import type { OrderIntegrationRecord } from './record'
import { failureKind, statusOfPlacementFailure } from './result-code'
import { statusOfWorkflowState } from './workflow-state'

/** What the evidence means, and the observation that decided it where a person should read its cause. */
export type Verdict = {
  readonly status: IntegrationStatus
  readonly step?: IntegrationStep
  readonly cause?: Observation
}

/** A failure to place that came after a success and that no look at VTEX has settled yet. */
export const isUnsettled = (record: OrderIntegrationRecord): boolean => {
  const doubtful = doubtfulFailure(record)
  if (doubtful === undefined) return false
  return record.lookup === undefined || record.lookup.at < doubtful.at
}

const doubtfulFailure = (record: OrderIntegrationRecord): Observation | undefined => {
  const { success, failure } = record.place
  if (failure !== undefined && failureKind(failure) === 'timeout') return failure
  if (record.approve.failure && failureKind(record.approve.failure) === 'not-approvable') {
    return record.approve.failure
  }
  if (success === undefined || failure === undefined) return undefined
  return failureKind(failure) === 'duplicate' || failure.at < success.at ? undefined : failure
}

/** VTEX was asked after the last word of the notifications, so its answer is the newest evidence. */
const settledByLookup = (record: OrderIntegrationRecord): Verdict | undefined => {
  const doubtful = doubtfulFailure(record)
  if (doubtful === undefined || record.lookup === undefined) return undefined
  if (record.lookup.at < doubtful.at) return undefined
  if (record.lookup.found) return { status: statusOfWorkflowState(record.lookup.state) }
  const kind = failureKind(doubtful)
  return {
    status: kind === 'terminal' ? 'NOT_INTEGRABLE' : 'FAILED',
    step: 'PLACE',
    cause: doubtful,
  }
}

const isPlaced = (record: OrderIntegrationRecord): boolean =>
  record.place.success !== undefined ||
  record.approve.success !== undefined ||
  (record.place.failure !== undefined && failureKind(record.place.failure) === 'duplicate')

const verdictOfApproval = (
  record: OrderIntegrationRecord,
  refused: Observation,
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
const statusOfPlacement = (success: Observation): IntegrationStatus =>
  success.code === 'SOI001' ? 'AWAITING_MARKETPLACE' : 'INTEGRATED'

const verdictOfPlacement = (record: OrderIntegrationRecord): Verdict | undefined => {
  const { success, failure } = record.place
  if (success !== undefined) return { status: statusOfPlacement(success) }
  if (failure === undefined) return undefined
  const status = statusOfPlacementFailure(failureKind(failure))
  return status === 'INTEGRATED' ? { status } : { status, step: 'PLACE', cause: failure }
}

/** The status that all observations together support. Pure; a newer success resolves by itself. */
export const verdictOf = (record: OrderIntegrationRecord): Verdict => {
  const settled = settledByLookup(record)
  if (settled !== undefined) return settled
  if (record.approve.success !== undefined) return { status: 'INTEGRATED' }
  const approval = record.approve.failure && verdictOfApproval(record, record.approve.failure)
  if (approval !== undefined) return approval
  return (
    verdictOfPlacement(record) ??
    verdictOfUnplaced(record) ?? {
      status: record.enqueuedAt === undefined ? 'UNKNOWN' : 'PROCESSING',
    }
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
