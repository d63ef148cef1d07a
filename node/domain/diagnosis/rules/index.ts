import type { DiagnosisRule } from '../rule'
import { accountHeld } from './account-held'
import { amountDivergence } from './amount-divergence'
import { authentication } from './authentication'
import { cancellationRequested } from './cancellation-requested'
import { cancellationRefused } from './cancellation-refused'
import { carrierNotRegisteredInErp } from './carrier-not-registered-in-erp'
import { connectorConfiguration, paymentData } from './connector-configuration'
import { customerData } from './customer-data'
import { deliverySla } from './delivery-sla'
import { duplicateOrder } from './duplicate-order'
import { fieldHints } from './field-hints'
import { incompleteOrder, orderNotCreated } from './incomplete-order'
import { incompleteShippingInformation } from './incomplete-shipping-information'
import { invalidSkuId } from './invalid-sku-id'
import { invoiceOrTracking } from './invoice-or-tracking'
import { lastHints } from './last-hints'
import { listingHeld } from './listing-held'
import { notConfigured } from './not-configured'
import { notDeliverable } from './not-deliverable'
import { orderCanceled } from './order-canceled'
import { orderNotReady } from './order-not-ready'
import { orderWithoutParts } from './order-without-parts'
import { platformError } from './platform-error'
import { priceMissing } from './price-missing'
import { retryExpired } from './retry-expired'
import { sellerAccount } from './seller-account'
import { setUpFirst } from './set-up-first'
import { settingNotSet } from './setting-not-set'
import { skuInactiveOrOutOfPolicy } from './sku-inactive-or-out-of-policy'
import { statusNotImported } from './status-not-imported'
import { statusNotIntegrable } from './status-not-integrable'
import { notFoundOrUnavailable, unavailableInventory } from './unavailable-inventory'
import { unavailableStatus, unavailableStatusTold } from './unavailable-status'
import { unknownError } from './unknown-error'

/** Every rule, the most specific first. */
export const rules: readonly DiagnosisRule[] = [
  unavailableStatus,
  unavailableStatusTold,
  duplicateOrder,
  cancellationRefused,
  statusNotImported,
  cancellationRequested,
  orderCanceled,
  retryExpired,
  listingHeld,
  orderWithoutParts,
  notConfigured,
  setUpFirst,
  settingNotSet,
  sellerAccount,
  accountHeld,
  orderNotReady,
  invoiceOrTracking,
  carrierNotRegisteredInErp,
  notDeliverable,
  deliverySla,
  amountDivergence,
  priceMissing,
  skuInactiveOrOutOfPolicy,
  incompleteOrder,
  statusNotIntegrable,
  platformError,
  authentication,
  customerData,
  incompleteShippingInformation,
  invalidSkuId,
  unavailableInventory,
  notFoundOrUnavailable,
  ...fieldHints,
  connectorConfiguration,
  paymentData,
  orderNotCreated,
  unknownError,
  ...lastHints,
]
