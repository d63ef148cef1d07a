import type {
  Actor,
  CheckVerdict,
  CloseReason,
  ErrorType,
  IntegrationStatus,
  IntegrationStep,
  ObservationSource,
  Reporter,
} from '../__generated__/operations'

// Written as records so that the compiler asks for a line when the schema gains a value.
const everyStatus: Record<IntegrationStatus, true> = {
  FAILED: true,
  NOT_INTEGRABLE: true,
  AWAITING_AUTHORIZATION: true,
  AWAITING_MARKETPLACE: true,
  UNAVAILABLE: true,
  MISSING: true,
  STUCK: true,
  INTEGRATED_WITH_PROBLEM: true,
  PROCESSING: true,
  UNKNOWN: true,
  CANCELED: true,
  INTEGRATED: true,
}

const everyErrorType: Record<ErrorType, true> = {
  INCOMPLETE_SHIPPING_INFORMATION: true,
  AMOUNT_DIVERGENCE: true,
  INVALID_SKU_ID: true,
  UNAVAILABLE_INVENTORY: true,
  UNAVAILABLE_STATUS: true,
  CARRIER_NOT_REGISTERED_IN_ERP: true,
  DELIVERY_SLA: true,
  SKU_INACTIVE_OR_OUT_OF_POLICY: true,
  PRICE_MISSING: true,
  CUSTOMER_DATA: true,
  ORDER_CANCELED: true,
  STATUS_NOT_INTEGRABLE: true,
  INCOMPLETE_ORDER: true,
  DUPLICATE_ORDER: true,
  RETRY_EXPIRED: true,
  AUTHENTICATION: true,
  CONNECTOR_CONFIGURATION: true,
  SELLER_ACCOUNT: true,
  INVOICE_OR_TRACKING: true,
  CANCELLATION_REFUSED: true,
  PLATFORM_ERROR: true,
  NOT_REPORTED: true,
  UNCLASSIFIED: true,
}

const everyActor: Record<Actor, true> = {
  CATALOG: true,
  PRICING: true,
  LOGISTICS: true,
  MARKETPLACE: true,
  CONNECTOR: true,
  ERP: true,
  ORDERS_TEAM: true,
  VTEX_SUPPORT: true,
}

const everyStep: Record<IntegrationStep, true> = {
  PLACE: true,
  APPROVE: true,
  ERP: true,
  INVOICE: true,
  TRACKING: true,
  CANCEL: true,
}

const everyVerdict: Record<CheckVerdict, true> = {
  WOULD_INTEGRATE: true,
  WOULD_FAIL: true,
  CANNOT_TELL: true,
  ALREADY_IN_VTEX: true,
}

const everySource: Record<ObservationSource, true> = {
  NOTIFICATION: true,
  ORDER_FACT: true,
  ORDERS: true,
  ORDERS_LIST: true,
  PERSON: true,
  INFERENCE: true,
  CHECK: true,
}

const everyReporter: Record<Reporter, true> = {
  VTEX: true,
  CONNECTOR: true,
  MARKETPLACE: true,
  ERP: true,
  STORE: true,
  VTEX_LOG: true,
  PERSON: true,
  APP: true,
}

const everyCloseReason: Record<CloseReason, true> = {
  CANCELED_AT_MARKETPLACE: true,
  SHIPPED_OUTSIDE_VTEX: true,
  ENTERED_BY_HAND: true,
  NOT_OURS: true,
  OTHER: true,
}

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[]

export const statuses: readonly IntegrationStatus[] = keysOf(everyStatus)
export const errorTypes: readonly ErrorType[] = keysOf(everyErrorType)

/** These say that nothing is known: no person can mean them. */
export const isUnexplained = (type: ErrorType | undefined): boolean =>
  type === 'NOT_REPORTED' || type === 'UNCLASSIFIED'

/** What a person can say that a cause is. */
export const sayableErrorTypes: readonly ErrorType[] = errorTypes.filter(
  (type) => !isUnexplained(type),
)

export const actors: readonly Actor[] = keysOf(everyActor)
export const steps: readonly IntegrationStep[] = keysOf(everyStep)
export const sources: readonly ObservationSource[] = keysOf(everySource)
export const reporters: readonly Reporter[] = keysOf(everyReporter)
export const verdicts: readonly CheckVerdict[] = keysOf(everyVerdict)
export const closeReasons: readonly CloseReason[] = keysOf(everyCloseReason)

/** `AMOUNT_DIVERGENCE` is `amount-divergence` in message keys and addresses. */
export const toKebab = (code: string) => code.toLowerCase().replace(/_/g, '-')

const APP = 'admin/order-integrations'

/** A problem after integration is named by the step it is in: "In VTEX, with a problem in the ERP". */
export const namesStep = (status: IntegrationStatus, step?: IntegrationStep | null) =>
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
export const statusMeaningId = (status: IntegrationStatus) => `${statusLabelId(status)}.meaning`
export const stepLabelId = (step: IntegrationStep) => `${APP}.page.step-${toKebab(step)}`
export const errorTypeLabelId = (type: ErrorType) => `${APP}.error-type.${toKebab(type)}`
export const actorLabelId = (actor: Actor) => `${APP}.actor.${toKebab(actor)}`
export const verdictLabelId = (verdict: CheckVerdict) => `${APP}.checks.verdict.${toKebab(verdict)}`
export const sourceLabelId = (source: ObservationSource) => `${APP}.source.${toKebab(source)}`
export const reporterLabelId = (reporter: Reporter) => `${APP}.source.${toKebab(reporter)}`
export const closeReasonLabelId = (reason: CloseReason) => `${APP}.close-reason.${toKebab(reason)}`
