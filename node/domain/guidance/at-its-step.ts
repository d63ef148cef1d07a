import type { ErrorType } from '../diagnosis/diagnosis'
import type { IntegrationStep } from '../orders/order-integration-status'
import type { Guidance, GuidanceStep } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { deadline } from './shared-texts'
import { firstOf, sentence, step, whereIs } from './texts'

// The same words mean different work in different places. "SKU not registered", said by the ERP of an order that is in
// VTEX, is mended in the ERP; VTEX, the marketplace and its listings have nothing to do with it, and nothing is
// reprocessed. So is what fails when a dispatch, an invoice or a tracking code is passed on.

const reprocessKey = 'shared.any.step-reprocess'

const toKebab = (type: ErrorType): string => type.toLowerCase().replaceAll('_', '-')

/** Types whose own guidance is about an order that is in VTEX, whoever spoke of it. */
const speakOfLaterSteps: ReadonlySet<ErrorType> = new Set([
  ...(['CARRIER_NOT_REGISTERED_IN_ERP', 'INVOICE_OR_TRACKING', 'CANCELLATION_REFUSED'] as const),
  ...(['ORDER_CANCELED', 'UNAVAILABLE_STATUS'] as const),
])

/** Types whose own guidance holds for every step, since it is the connection or the account that has to be mended. */
const holdEverywhere: ReadonlySet<ErrorType> = new Set([
  ...(['AUTHENTICATION', 'SELLER_ACCOUNT', 'PLATFORM_ERROR', 'CONNECTOR_CONFIGURATION'] as const),
])

const inVtexReprocess = { helps: 'NO', reason: { key: 'shared.in-vtex.reprocess' } } as const

const withoutReprocess = (steps: readonly GuidanceStep[]): readonly GuidanceStep[] =>
  steps.filter(({ key }) => key !== reprocessKey)

const nameOf = ({ order }: GuidanceSubject): string => order.orderId ?? order.marketplaceOrderId

/** The ERP refused an order that is in VTEX. */
const atTheErp = (subject: GuidanceSubject): Guidance => {
  const { diagnosis, order } = subject
  const area = toKebab(diagnosis.errorType)
  return {
    title: { key: `${area}.erp.title` },
    meaning: [...sentence('shared.erp.meaning'), ...deadline(order)],
    actor: 'ERP',
    reprocess: { helps: 'NO', reason: { key: 'shared.erp.reprocess' } },
    steps: [
      ...step(`${area}.erp.step-correct`),
      ...firstOf(
        step('shared.erp.step-fetch-order', ['all-orders'], { orderId: order.orderId }),
        step('shared.erp.step-fetch', ['all-orders']),
      ),
      ...step('shared.erp.step-others'),
    ],
  }
}

type LaterStep = Exclude<IntegrationStep, 'PLACE' | 'ERP'>

const areaOf: Readonly<Record<LaterStep, string>> = {
  APPROVE: 'shared.approve',
  INVOICE: 'shared.invoice',
  TRACKING: 'shared.tracking',
  CANCEL: 'shared.cancel',
}

/** What failed is passed on between VTEX and the marketplace after the placement. */
const atLaterStep = (subject: GuidanceSubject, guidance: Guidance, at: LaterStep): Guidance => {
  const area = areaOf[at]
  const { errorType } = subject.diagnosis
  const holds = holdEverywhere.has(errorType)
  return {
    title: holds ? guidance.title : { key: `${area}.title` },
    meaning: [...sentence(`${area}.meaning`), ...deadline(subject.order)],
    actor: holds ? guidance.actor : 'CONNECTOR',
    reprocess: inVtexReprocess,
    steps: [
      ...(holds ? withoutReprocess(guidance.steps) : []),
      ...(holds || errorType === 'NOT_REPORTED' ? [] : step(`${area}.step-read`)),
      ...step(`${area}.step-by-hand`, ['all-orders'], { order: nameOf(subject) }),
      ...step(`${area}.step-again`),
    ],
  }
}

/** What to do where it failed, which is not always on the way into VTEX. */
export const atItsStep = (subject: GuidanceSubject, guidance: Guidance): Guidance => {
  const { diagnosis, status, step: at } = subject
  if (status !== 'INTEGRATED_WITH_PROBLEM' || speakOfLaterSteps.has(diagnosis.errorType)) {
    return guidance
  }
  if (at === 'ERP') return atTheErp(subject)
  if (at !== undefined && at !== 'PLACE') return atLaterStep(subject, guidance, at)
  if (diagnosis.errorType === 'NOT_REPORTED') return guidance
  if (whereIs(status) !== 'in-vtex' || !guidance.steps.some(({ key }) => key === reprocessKey)) {
    return guidance
  }
  return { ...guidance, reprocess: inVtexReprocess, steps: withoutReprocess(guidance.steps) }
}
