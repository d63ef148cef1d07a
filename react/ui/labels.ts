import {
  everyActor,
  everyCheckVerdict,
  everyCloseReason,
  everyErrorType,
  everyIntegrationStatus,
  everyIntegrationStep,
  everyObservationSource,
  everyReporter,
} from '../__generated__/enums'
import type {
  Actor,
  CheckName,
  CheckVerdict,
  CloseReason,
  ErrorType,
  IntegrationStatus,
  IntegrationStep,
  ObservationSource,
  OrderBand,
  Reporter,
} from '../__generated__/operations'

export const statuses: readonly IntegrationStatus[] = everyIntegrationStatus
export const errorTypes: readonly ErrorType[] = everyErrorType

/** These say that nothing is known: no person can mean them. */
export const isUnexplained = (type: ErrorType | undefined): boolean =>
  type === 'NOT_REPORTED' || type === 'UNCLASSIFIED'

/** What a person can say that a cause is. */
export const sayableErrorTypes: readonly ErrorType[] = errorTypes.filter(
  (type) => !isUnexplained(type),
)

export const actors: readonly Actor[] = everyActor
export const steps: readonly IntegrationStep[] = everyIntegrationStep
export const sources: readonly ObservationSource[] = everyObservationSource
export const reporters: readonly Reporter[] = everyReporter
export const verdicts: readonly CheckVerdict[] = everyCheckVerdict
export const closeReasons: readonly CloseReason[] = everyCloseReason

/** `AMOUNT_DIVERGENCE` is `amount-divergence` in message keys and addresses. */
export const toKebab = (code: string) => code.toLowerCase().replace(/_/g, '-')

const APP = 'admin/order-integrations'

/** Where VTEX has the order: there is nothing left to integrate, whatever else is wrong with it. */
export const isInVtex = (status: IntegrationStatus): boolean =>
  [
    'INTEGRATED',
    'INTEGRATED_WITH_PROBLEM',
    'AWAITING_AUTHORIZATION',
    'AWAITING_MARKETPLACE',
    'STUCK',
  ].includes(status)

/** A problem after integration is named by the step it is in: "In VTEX, with a problem in the ERP". */
const namesStep = (status: IntegrationStatus, step?: IntegrationStep | null) =>
  status === 'INTEGRATED_WITH_PROBLEM' && step != null && step !== 'PLACE'

export function statusLabelId(status: IntegrationStatus, step?: IntegrationStep | null) {
  const label = `${APP}.status.${toKebab(status)}`
  return step && namesStep(status, step) ? `${label}.${toKebab(step)}` : label
}
/** For a narrow column: "Problem in the ERP". That the order is in VTEX stands where it is opened. */
export function shortStatusLabelId(status: IntegrationStatus, step?: IntegrationStep | null) {
  if (!step || !namesStep(status, step)) return statusLabelId(status)
  return `${APP}.status.integrated-with-problem.short.${toKebab(step)}`
}
/** Where the order is, in a few words. */
export const statusLineId = (status: IntegrationStatus) => `${statusLabelId(status)}.line`
export const bandLabelId = (band: OrderBand) => `${APP}.band.${toKebab(band)}`
export const stepLabelId = (step: IntegrationStep) => `${APP}.page.step-${toKebab(step)}`
export const errorTypeLabelId = (type: ErrorType) => `${APP}.error-type.${toKebab(type)}`
export const actorLabelId = (actor: Actor) => `${APP}.actor.${toKebab(actor)}`
export const checkNameId = (name: CheckName) => `${APP}.checks.name.${toKebab(name)}`
export const verdictLabelId = (verdict: CheckVerdict) => `${APP}.checks.verdict.${toKebab(verdict)}`
export const sourceLabelId = (source: ObservationSource) => `${APP}.source.${toKebab(source)}`
export const reporterLabelId = (reporter: Reporter) => `${APP}.source.${toKebab(reporter)}`
export const closeReasonLabelId = (reason: CloseReason) => `${APP}.close-reason.${toKebab(reason)}`
