import type { DiagnosisRule } from '../diagnosis/rule'
import { accountHeld } from './seller-account/account-held'
import { amountDivergence } from './amount-divergence/rule'
import { authentication } from './authentication/rule'
import { cancellationRequested } from './order-canceled/cancellation-requested'
import { cancellationRefused } from './cancellation-refused/rule'
import { carrierNotRegisteredInErp } from './carrier-not-registered-in-erp/rule'
import { connectorConfiguration, paymentData } from './connector-configuration/rule'
import { customerData } from './customer-data/rule'
import { deliverySla } from './delivery-sla/rule'
import { duplicateOrder } from './duplicate-order/rule'
import { fieldHints } from './field-hints'
import { incompleteOrder, orderNotCreated } from './incomplete-order/rule'
import { incompleteShippingInformation } from './incomplete-shipping-information/rule'
import { invalidSkuId } from './invalid-sku-id/rule'
import { invoiceOrTracking } from './invoice-or-tracking/rule'
import { lastHints } from './last-hints'
import { listingHeld } from './unavailable-status/listing-held'
import { notConfigured } from './connector-configuration/not-configured'
import { notDeliverable } from './delivery-sla/not-deliverable'
import { orderCanceled } from './order-canceled/rule'
import { orderNotReady } from './status-not-integrable/order-not-ready'
import { orderWithoutParts } from './incomplete-order/order-without-parts'
import { platformError } from './platform-error/rule'
import { priceMissing } from './price-missing/rule'
import { retryExpired } from './retry-expired/rule'
import { sellerAccount } from './seller-account/rule'
import { setUpFirst } from './connector-configuration/set-up-first'
import { settingNotSet } from './connector-configuration/setting-not-set'
import { skuInactiveOrOutOfPolicy } from './sku-inactive-or-out-of-policy/rule'
import { statusNotImported } from './status-not-integrable/status-not-imported'
import { statusNotIntegrable } from './status-not-integrable/rule'
import { notFoundOrUnavailable, unavailableInventory } from './unavailable-inventory/rule'
import { unavailableStatus, unavailableStatusTold } from './unavailable-status/rule'
import { unknownError } from './platform-error/unknown-error'

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
