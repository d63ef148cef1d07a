import type { ErrorType } from '../diagnosis/diagnosis'
import { amountDivergenceGuidance } from '../error-types/amount-divergence/guidance'
import { atItsStep } from './at-its-step'
import { authenticationGuidance } from '../error-types/authentication/guidance'
import { cancellationRefusedGuidance } from '../error-types/cancellation-refused/guidance'
import { carrierNotRegisteredInErpGuidance } from '../error-types/carrier-not-registered-in-erp/guidance'
import { connectorConfigurationGuidance } from '../error-types/connector-configuration/guidance'
import { customerDataGuidance } from '../error-types/customer-data/guidance'
import { deliverySlaGuidance } from '../error-types/delivery-sla/guidance'
import { duplicateOrderGuidance } from '../error-types/duplicate-order/guidance'
import type { Guidance } from './guidance'
import type { GuidanceSubject } from './guidance-subject'
import { incompleteOrderGuidance } from '../error-types/incomplete-order/guidance'
import { incompleteShippingInformationGuidance } from '../error-types/incomplete-shipping-information/guidance'
import { inventoryFix } from '../error-types/unavailable-inventory/inventory-errors'
import { invalidSkuIdGuidance } from '../error-types/invalid-sku-id/guidance'
import { invoiceOrTrackingGuidance } from '../error-types/invoice-or-tracking/guidance'
import { knownIssueSteps, shippedByMarketplace } from './known-issues'
import { notReportedGuidance } from '../error-types/not-reported/guidance'
import { orderCanceledGuidance } from '../error-types/order-canceled/guidance'
import { platformErrorGuidance } from '../error-types/platform-error/guidance'
import { priceMissingGuidance } from '../error-types/price-missing/guidance'
import { retryExpiredGuidance } from '../error-types/retry-expired/guidance'
import { sellerAccountGuidance } from '../error-types/seller-account/guidance'
import { skuInactiveOrOutOfPolicyGuidance } from '../error-types/sku-inactive-or-out-of-policy/guidance'
import { statusNotIntegrableGuidance } from '../error-types/status-not-integrable/guidance'
import { unavailableInventoryGuidance } from '../error-types/unavailable-inventory/guidance'
import { unavailableStatusGuidance } from '../error-types/unavailable-status/guidance'
import { unclassifiedGuidance } from '../error-types/unclassified/guidance'
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
