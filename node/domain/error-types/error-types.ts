import type { Diagnosis } from '../diagnosis/diagnosis'
import type { DiagnosisRule } from '../diagnosis/rule'
import type { Actor } from '../guidance/guidance'
import type { GuidanceSubject } from '../guidance/guidance-subject'
import type { IntegrationStatus } from '../orders/order-integration-status'
import type { ErrorType } from './__generated__/names'
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
import { amountNotCovered } from './amount-divergence/not-covered'
import { cancelingNotPossible } from './cancellation-refused/not-possible'
import { namedCarrier } from './delivery-sla/named-carrier'
import { partsMissing } from './incomplete-order/parts-missing'
import { partyAway } from './platform-error/party-away'
import { priceOfZero } from './price-missing/price-of-zero'
import { orderNotReleased } from './status-not-integrable/not-released'
import { addressNotVerified } from './incomplete-shipping-information/not-verified'
import { orderExists } from './duplicate-order/exists'
import { notSold } from './sku-inactive-or-out-of-policy/not-sold'
import { notConnected } from './authentication/not-connected'
import { fiscalCatalog } from './invoice-or-tracking/fiscal-catalog'
import { sellingLimits } from './seller-account/selling-limits'
import { carrierAccount } from './connector-configuration/carrier-account'
import { carrierNamedByTag } from './carrier-not-registered-in-erp/named-by-tag'
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
import { unavailableStatus, unavailableStatusReported } from './unavailable-status/rule'
import { unknownError } from './platform-error/unknown-error'

/** What has to be fixed, most specific first; all parts of one alternative must be known. */
type Alternatives = readonly (readonly string[])[]

/** What the service knows of an error type besides its rules and its guidance. */
type ErrorTypeTraits = {
  /** The state of an order of which nothing is known but a message of this type. */
  readonly implies?: IntegrationStatus
  /** What orders have in common when one correction helps them all. */
  readonly sharedBy: Alternatives
  /** Who can fix it where the order was placed. */
  readonly actor: Actor | ((subject: GuidanceSubject) => Actor)
  /**
   * Its guidance is about an order that is in VTEX (`LATER`), or holds at every step since the connection or the account
   * has to be mended (`EVERY`). Else it holds for the placement alone.
   */
  readonly holdsAt?: 'LATER' | 'EVERY'
  /** An order that failed for this one never will be integrated. */
  readonly isTerminal?: true
  /** Says too little to be a second error beside another. */
  readonly isVague?: true
}

const bySku: Alternatives = [['sku'], ['affiliate']]
const byAffiliate: Alternatives = [['affiliate']]
const byField: Alternatives = [['field', 'affiliate'], ['field'], ['affiliate']]
const byMessage: Alternatives = [['affiliate', 'code'], ['affiliate', 'template'], ['affiliate']]

const causeIn = ({ facts }: Diagnosis): string | undefined =>
  facts.find(({ name }) => name === 'cause')?.value

const skuActor = ({ diagnosis }: GuidanceSubject): Actor =>
  ['listing', 'not-in-store'].includes(causeIn(diagnosis) ?? '') ? 'MARKETPLACE' : 'CATALOG'

const stockActor = ({ diagnosis }: GuidanceSubject): Actor =>
  causeIn(diagnosis) === 'listing' ? 'CATALOG' : 'LOGISTICS'

const stuckActor = ({ status, order: { waitsFor } }: GuidanceSubject): Actor => {
  if (status === 'MISSING') return 'CONNECTOR'
  if (status !== 'STUCK') return 'ORDERS_TEAM'
  return waitsFor === 'MARKETPLACE' || waitsFor === 'ERP' ? waitsFor : 'VTEX_SUPPORT'
}

/**
 * Every error type, what blocks first: what leaves nothing to integrate, what stops a channel, what stops the order, what
 * can be accepted, what tells little. Rules are in `<type>/rule.ts`, guidance in `<type>/guidance.ts`.
 */
export const errorTypeTraits: Readonly<Record<ErrorType, ErrorTypeTraits>> = {
  ORDER_CANCELED: {
    implies: 'CANCELED',
    sharedBy: byAffiliate,
    actor: 'ORDERS_TEAM',
    holdsAt: 'LATER',
    isTerminal: true,
  },
  // The state is that of the order which exists.
  DUPLICATE_ORDER: { implies: 'INTEGRATED', sharedBy: byAffiliate, actor: 'ORDERS_TEAM' },
  RETRY_EXPIRED: {
    implies: 'NOT_INTEGRABLE',
    sharedBy: byAffiliate,
    actor: 'ORDERS_TEAM',
    isTerminal: true,
  },
  STATUS_NOT_INTEGRABLE: {
    implies: 'NOT_INTEGRABLE',
    sharedBy: byAffiliate,
    actor: 'ORDERS_TEAM',
    isTerminal: true,
  },
  SELLER_ACCOUNT: {
    implies: 'FAILED',
    sharedBy: byAffiliate,
    actor: 'MARKETPLACE',
    holdsAt: 'EVERY',
  },
  AUTHENTICATION: {
    implies: 'FAILED',
    sharedBy: byAffiliate,
    actor: 'CONNECTOR',
    holdsAt: 'EVERY',
  },
  CONNECTOR_CONFIGURATION: {
    implies: 'FAILED',
    sharedBy: byMessage,
    actor: 'CONNECTOR',
    holdsAt: 'EVERY',
  },
  UNAVAILABLE_STATUS: {
    implies: 'UNAVAILABLE',
    sharedBy: byAffiliate,
    actor: 'MARKETPLACE',
    holdsAt: 'LATER',
  },
  INVALID_SKU_ID: { implies: 'FAILED', sharedBy: bySku, actor: skuActor },
  SKU_INACTIVE_OR_OUT_OF_POLICY: { implies: 'FAILED', sharedBy: bySku, actor: 'CATALOG' },
  PRICE_MISSING: { implies: 'FAILED', sharedBy: bySku, actor: 'PRICING' },
  UNAVAILABLE_INVENTORY: { implies: 'FAILED', sharedBy: bySku, actor: stockActor },
  DELIVERY_SLA: {
    implies: 'FAILED',
    sharedBy: [['sku'], ['carrier'], ['postalArea'], ['affiliate']],
    actor: 'LOGISTICS',
  },
  INCOMPLETE_SHIPPING_INFORMATION: { implies: 'FAILED', sharedBy: byField, actor: 'MARKETPLACE' },
  CUSTOMER_DATA: { implies: 'FAILED', sharedBy: byField, actor: 'MARKETPLACE' },
  // A divergence is settled per price table or rule; patterns of the difference are found over many orders.
  AMOUNT_DIVERGENCE: {
    implies: 'FAILED',
    sharedBy: [['affiliate', 'direction'], ['direction'], ['affiliate']],
    actor: 'PRICING',
  },
  // One entry in the ERP helps the orders of every channel.
  CARRIER_NOT_REGISTERED_IN_ERP: {
    implies: 'INTEGRATED_WITH_PROBLEM',
    sharedBy: [['carrier', 'service'], ['carrier'], ['carrierId'], []],
    actor: 'ERP',
    holdsAt: 'LATER',
  },
  CANCELLATION_REFUSED: {
    implies: 'INTEGRATED_WITH_PROBLEM',
    sharedBy: byAffiliate,
    actor: 'ORDERS_TEAM',
    holdsAt: 'LATER',
  },
  INVOICE_OR_TRACKING: {
    implies: 'INTEGRATED_WITH_PROBLEM',
    sharedBy: byMessage,
    actor: 'ERP',
    holdsAt: 'LATER',
  },
  INCOMPLETE_ORDER: {
    implies: 'FAILED',
    sharedBy: byAffiliate,
    actor: 'ORDERS_TEAM',
    isVague: true,
  },
  PLATFORM_ERROR: {
    implies: 'FAILED',
    sharedBy: [['service'], ['code'], []],
    actor: 'VTEX_SUPPORT',
    holdsAt: 'EVERY',
    isVague: true,
  },
  // The ERP and VTEX stop the orders of every channel; what a marketplace withholds is its own.
  NOT_REPORTED: {
    sharedBy: [['waitsFor'], ['waitsForMarketplace'], ['neverArrivedFrom'], ['affiliate']],
    actor: stuckActor,
    isVague: true,
  },
  UNCLASSIFIED: { sharedBy: [['template'], ['code'], []], actor: 'ORDERS_TEAM', isVague: true },
}

/** The rules of every type, the most specific first: of two that fit, the first says the type. */
export const rules: readonly DiagnosisRule[] = [
  unavailableStatus,
  unavailableStatusReported,
  duplicateOrder,
  orderExists,
  cancellationRefused,
  cancelingNotPossible,
  statusNotImported,
  cancellationRequested,
  orderCanceled,
  retryExpired,
  listingHeld,
  carrierNamedByTag,
  carrierAccount,
  sellingLimits,
  notConnected,
  orderWithoutParts,
  partsMissing,
  notConfigured,
  setUpFirst,
  settingNotSet,
  sellerAccount,
  accountHeld,
  orderNotReady,
  orderNotReleased,
  addressNotVerified,
  fiscalCatalog,
  invoiceOrTracking,
  carrierNotRegisteredInErp,
  amountNotCovered,
  namedCarrier,
  notDeliverable,
  deliverySla,
  amountDivergence,
  priceOfZero,
  notSold,
  priceMissing,
  skuInactiveOrOutOfPolicy,
  incompleteOrder,
  statusNotIntegrable,
  partyAway,
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
