import { toKebab } from '../../lib/to-kebab'
import { errorTypeTraits } from '../error-types/error-types'
import type { Advice } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { orderLink } from './places'
import { placeOfWork, type LaterStep } from './place-of-work'
import { deadline, isReprocessStep, withoutReprocess } from './shared-texts'
import { firstOf, sentence, step } from './texts'

// The same words mean different work in different places. "SKU not registered", said by the ERP of an order that is in
// VTEX, is mended in the ERP; VTEX, the marketplace and its listings have nothing to do with it, and nothing is
// reprocessed. So is what fails when a dispatch, an invoice or a tracking code is passed on.

const inVtexReprocess = { helps: 'NO', reason: { key: 'shared.in-vtex.reprocess' } } as const

const nameOf = ({ order }: GuidanceSubject): string => order.orderId ?? order.marketplaceOrderId

/** The ERP refused an order that is in VTEX. */
const atTheErp = (subject: GuidanceSubject): Advice => {
  const { diagnosis, order } = subject
  const area = toKebab(diagnosis.errorType)
  return {
    title: { key: `${area}.erp.title` },
    meaning: [...sentence('shared.erp.meaning'), ...deadline(order)],
    reprocess: { helps: 'NO', reason: { key: 'shared.erp.reprocess' } },
    steps: [
      ...step(`${area}.erp.step-correct`),
      ...firstOf(
        step('shared.erp.step-fetch-order', [orderLink(order.orderId)], { orderId: order.orderId }),
        step('shared.erp.step-fetch', ['all-orders']),
      ),
      ...step('shared.erp.step-others'),
    ],
  }
}

const areaOf: Readonly<Record<LaterStep, string>> = {
  APPROVE: 'shared.approve',
  INVOICE: 'shared.invoice',
  TRACKING: 'shared.tracking',
  CANCEL: 'shared.cancel',
}

/** What failed is passed on between VTEX and the marketplace after the placement. */
const atLaterStep = (subject: GuidanceSubject, guidance: Advice, at: LaterStep): Advice => {
  const area = areaOf[at]
  const { errorType } = subject.diagnosis
  const holds = errorTypeTraits[errorType].holdsAt === 'EVERY'
  return {
    title: holds ? guidance.title : { key: `${area}.title` },
    meaning: [...sentence(`${area}.meaning`), ...deadline(subject.order)],
    reprocess: inVtexReprocess,
    steps: [
      ...(holds ? withoutReprocess(guidance.steps) : []),
      ...(holds || errorType === 'NOT_REPORTED' ? [] : step(`${area}.step-read`)),
      ...step(`${area}.step-by-hand`, [orderLink(subject.order.orderId)], {
        order: nameOf(subject),
      }),
      ...step(`${area}.step-again`),
    ],
  }
}

/** What to do where it failed, which is not always on the way into VTEX. */
export const atItsStep = (subject: GuidanceSubject, guidance: Advice): Advice => {
  const { diagnosis, status } = subject
  const place = placeOfWork(subject)
  if (place === 'ERP') return atTheErp(subject)
  if (place !== undefined) return atLaterStep(subject, guidance, place)
  const { holdsAt } = errorTypeTraits[diagnosis.errorType]
  const isItsOwn = holdsAt === 'LATER' || diagnosis.errorType === 'NOT_REPORTED'
  if (status !== 'INTEGRATED_WITH_PROBLEM' || isItsOwn) return guidance
  if (!guidance.steps.some(isReprocessStep)) return guidance
  return { ...guidance, reprocess: inVtexReprocess, steps: withoutReprocess(guidance.steps) }
}
