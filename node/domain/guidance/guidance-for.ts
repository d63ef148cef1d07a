import type { ErrorType } from '../diagnosis/diagnosis'
import { amountDivergenceGuidance } from './amount-divergence'
import { atItsStep } from './at-its-step'
import { authenticationGuidance } from './authentication'
import { cancellationRefusedGuidance } from './cancellation-refused'
import { carrierNotRegisteredInErpGuidance } from './carrier-not-registered-in-erp'
import { connectorConfigurationGuidance } from './connector-configuration'
import { customerDataGuidance } from './customer-data'
import { deliverySlaGuidance } from './delivery-sla'
import { duplicateOrderGuidance } from './duplicate-order'
import type { Guidance } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { incompleteOrderGuidance } from './incomplete-order'
import { incompleteShippingInformationGuidance } from './incomplete-shipping-information'
import { inventoryFix } from './inventory-errors'
import { invalidSkuIdGuidance } from './invalid-sku-id'
import { invoiceOrTrackingGuidance } from './invoice-or-tracking'
import { knownIssueSteps, shippedByMarketplace } from './known-issues'
import { notReportedGuidance } from './not-reported'
import { orderCanceledGuidance } from './order-canceled'
import { platformErrorGuidance } from './platform-error'
import { priceMissingGuidance } from './price-missing'
import { retryExpiredGuidance } from './retry-expired'
import { sellerAccountGuidance } from './seller-account'
import { skuInactiveOrOutOfPolicyGuidance } from './sku-inactive-or-out-of-policy'
import { statusNotIntegrableGuidance } from './status-not-integrable'
import { unavailableInventoryGuidance } from './unavailable-inventory'
import { unavailableStatusGuidance } from './unavailable-status'
import { unclassifiedGuidance } from './unclassified'
import { withOtherErrors } from './with-other-errors'

type Guide = (subject: GuidanceSubject) => Guidance

const guides: Readonly<Record<ErrorType, Guide>> = {
  INCOMPLETE_SHIPPING_INFORMATION: incompleteShippingInformationGuidance,
  AMOUNT_DIVERGENCE: amountDivergenceGuidance,
  INVALID_SKU_ID: invalidSkuIdGuidance,
  UNAVAILABLE_INVENTORY: unavailableInventoryGuidance,
  UNAVAILABLE_STATUS: unavailableStatusGuidance,
  CARRIER_NOT_REGISTERED_IN_ERP: carrierNotRegisteredInErpGuidance,
  DELIVERY_SLA: deliverySlaGuidance,
  SKU_INACTIVE_OR_OUT_OF_POLICY: skuInactiveOrOutOfPolicyGuidance,
  PRICE_MISSING: priceMissingGuidance,
  CUSTOMER_DATA: customerDataGuidance,
  ORDER_CANCELED: orderCanceledGuidance,
  STATUS_NOT_INTEGRABLE: statusNotIntegrableGuidance,
  INCOMPLETE_ORDER: incompleteOrderGuidance,
  DUPLICATE_ORDER: duplicateOrderGuidance,
  RETRY_EXPIRED: retryExpiredGuidance,
  AUTHENTICATION: authenticationGuidance,
  CONNECTOR_CONFIGURATION: connectorConfigurationGuidance,
  SELLER_ACCOUNT: sellerAccountGuidance,
  INVOICE_OR_TRACKING: invoiceOrTrackingGuidance,
  CANCELLATION_REFUSED: cancellationRefusedGuidance,
  PLATFORM_ERROR: platformErrorGuidance,
  NOT_REPORTED: notReportedGuidance,
  UNCLASSIFIED: () => unclassifiedGuidance,
}

/** Whatever the cause: an order that VTEX will never take is not helped by sending it again. */
const withoutReprocessing = (guidance: Guidance): Guidance => ({
  ...guidance,
  reprocess: { helps: 'NO', reason: { key: 'shared.not-integrable.reprocess' } },
  steps: guidance.steps.filter(({ key }) => key !== 'shared.any.step-reprocess'),
})

const guidanceOfOne = (subject: GuidanceSubject): Guidance => {
  const guidance = atItsStep(subject, guides[subject.diagnosis.errorType](subject))
  return subject.status === 'NOT_INTEGRABLE' ? withoutReprocessing(guidance) : guidance
}

/** The documented fix of a message comes first, what VTEX's known issues say of it last. */
const withWhatIsKnown = (subject: GuidanceSubject, guidance: Guidance): Guidance => {
  if (subject.step === 'ERP') return guidance
  const meaning = shippedByMarketplace(subject)
  const [before, after] = [inventoryFix(subject), knownIssueSteps(subject)]
  return meaning.length + before.length + after.length === 0
    ? guidance
    : {
        ...guidance,
        meaning: [...guidance.meaning, ...meaning],
        steps: [...before, ...guidance.steps, ...after],
      }
}

/** What a person should know and do, for a diagnosis in the state its order is in. Pure. */
export const guidanceFor = (subject: GuidanceSubject): Guidance =>
  withWhatIsKnown(subject, withOtherErrors(subject, guidanceOfOne(subject), guidanceOfOne))
