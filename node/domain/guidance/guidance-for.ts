import type { ErrorType } from '../diagnosis/diagnosis'
import { amountDivergenceGuidance } from './amount-divergence'
import { carrierNotRegisteredInErpGuidance } from './carrier-not-registered-in-erp'
import type { Guidance } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { incompleteShippingInformationGuidance } from './incomplete-shipping-information'
import { invalidSkuIdGuidance } from './invalid-sku-id'
import { unavailableInventoryGuidance } from './unavailable-inventory'
import { unavailableStatusGuidance } from './unavailable-status'
import { notReportedGuidance, unclassifiedGuidance } from './unknown-cause'

type Guide = (subject: GuidanceSubject) => Guidance

const guides: Partial<Readonly<Record<ErrorType, Guide>>> = {
  INCOMPLETE_SHIPPING_INFORMATION: incompleteShippingInformationGuidance,
  AMOUNT_DIVERGENCE: amountDivergenceGuidance,
  INVALID_SKU_ID: invalidSkuIdGuidance,
  UNAVAILABLE_INVENTORY: unavailableInventoryGuidance,
  UNAVAILABLE_STATUS: unavailableStatusGuidance,
  CARRIER_NOT_REGISTERED_IN_ERP: carrierNotRegisteredInErpGuidance,
  NOT_REPORTED: () => notReportedGuidance,
}

/** Whatever the cause: an order that VTEX will never take is not helped by sending it again. */
const withoutReprocessing = (guidance: Guidance): Guidance => ({
  ...guidance,
  reprocess: { helps: 'NO', reason: { key: 'shared.not-integrable.reprocess' } },
  steps: guidance.steps.filter(({ key }) => key !== 'shared.any.step-reprocess'),
})

/** What a person should know and do, for a diagnosis in the state its order is in. Pure. */
export const guidanceFor = (subject: GuidanceSubject): Guidance => {
  const guide = guides[subject.diagnosis.errorType] ?? (() => unclassifiedGuidance)
  const guidance = guide(subject)
  return subject.status === 'NOT_INTEGRABLE' ? withoutReprocessing(guidance) : guidance
}
