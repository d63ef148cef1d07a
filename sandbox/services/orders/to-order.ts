import { stableUuid } from '../../core/tokens'
import { emailOf, hasInvoice, totalOf, type OrderFacts } from './order-facts'
import { describeStatus } from './order-status'
import { toItem } from './to-item'
import { dateOrNull, toOffset, totalsOf } from './to-list-row'
import { toShippingData } from './to-shipping-data'

type Wire = Readonly<Record<string, unknown>>

/** https://developers.vtex.com/docs/api-reference/orders-api#get-/api/oms/pvt/orders/-orderId- */
export function toOrder(account: string, facts: OrderFacts): Wire {
  return {
    ...identityOf(account, facts),
    ...stateOf(facts),
    ...partiesOf(account, facts),
    ...absent,
    totals: totalsOf(facts),
    items: facts.items.map((item, index) => toItem(facts, item, index)),
    shippingData: toShippingData(facts),
    paymentData: { giftCards: [], transactions: [] },
    packageAttachment: { packages: (facts.invoices ?? []).map(toPackage) },
    invoiceData: {
      address: null,
      userPaymentInfo: { paymentMethods: [facts.marketplace] },
      invoiceSubject: null,
    },
    customData: {
      customApps: [
        {
          id: 'marketplace-integration',
          major: 1,
          fields: { orderIdMarketplace: facts.marketplaceOrderId },
        },
      ],
      customFields: [],
    },
  }
}

const identityOf = (account: string, facts: OrderFacts): Wire => ({
  orderId: facts.orderId,
  sequence: String(facts.sequence),
  marketplaceOrderId: facts.marketplaceOrderId,
  marketplaceServicesEndpoint: `https://${facts.affiliateId.toLowerCase()}-connector.example.com`,
  sellerOrderId: `00-${facts.orderId}`,
  origin: facts.origin,
  affiliateId: facts.affiliateId,
  salesChannel: facts.salesChannel,
  merchantName: account,
  orderGroup: null,
  followUpEmail: '',
  hostname: account,
  orderFormId: '',
})

const stateOf = (facts: OrderFacts): Wire => ({
  status: facts.status,
  workflowIsInError: facts.workflowIsInError,
  statusDescription: describeStatus(facts.status),
  value: totalOf(facts),
  creationDate: toOffset(facts.createdAt),
  lastChange: toOffset(facts.changedAt),
  lastMessage: null,
  isCompleted: facts.status !== null,
  roundingError: 0,
  allowCancellation: !hasInvoice(facts) && !['canceled', 'cancel', null].includes(facts.status),
  allowEdition: false,
  isCheckedIn: false,
  authorizedDate: dateOrNull(facts.authorizedAt),
  invoicedDate: dateOrNull(facts.invoicedAt),
  cancelReason: facts.cancelReason,
  checkedInPickupPointId: null,
  cancellationData: facts.status === 'canceled' ? cancellationOf(facts) : null,
  authorizationPolicyData: [],
})

const toPackage = (invoiceNumber: string): Wire => ({ invoiceNumber, type: 'Output', items: [] })

const cancellationOf = (facts: OrderFacts): Wire => ({
  RequestedByUser: false,
  RequestedBySystem: false,
  RequestedBySellerNotification: true,
  RequestedByPaymentNotification: false,
  Reason: facts.cancelReason,
  CancellationDate: toOffset(facts.changedAt),
})

const partiesOf = (account: string, facts: OrderFacts): Wire => ({
  sellers: [
    {
      id: '1',
      name: account,
      logo: '',
      fulfillmentEndpoint: `http://fulfillment.vtexcommerce.com.br/api/fulfillment?an=${account}`,
    },
  ],
  clientPreferencesData: { locale: 'pt-BR', optinNewsLetter: false },
  marketplace: {
    baseURL: `https://${facts.affiliateId.toLowerCase()}-connector.example.com`,
    isCertified: false,
    name: facts.marketplace,
  },
  storePreferencesData: {
    countryCode: 'BRA',
    currencyCode: facts.currency,
    currencyFormatInfo: {
      CurrencyDecimalDigits: 2,
      CurrencyDecimalSeparator: ',',
      CurrencyGroupSeparator: '.',
      CurrencyGroupSize: 3,
      StartsWithCurrencySymbol: true,
    },
    currencyLocale: 1046,
    currencySymbol: 'R$',
    timeZone: 'E. South America Standard Time',
  },
  clientProfileData: buyerOf(facts),
})

const buyerOf = (facts: OrderFacts): Wire => ({
  id: 'clientProfileData',
  email: emailOf(facts),
  firstName: 'Buyer',
  lastName: String(facts.buyer),
  documentType: 'cpf',
  document: '00000000000',
  phone: '+5500000000000',
  corporateName: null,
  tradeName: null,
  corporateDocument: null,
  stateInscription: null,
  corporatePhone: null,
  isCorporate: false,
  userProfileId: stableUuid(emailOf(facts)),
  userProfileVersion: null,
  customerClass: null,
  customerCode: null,
})

const absent: Wire = {
  taxData: null,
  subscriptionData: null,
  itemMetadata: { Items: [] },
  commercialConditionData: null,
  openTextField: null,
  changesAttachment: null,
  callCenterOperatorData: null,
  ratesAndBenefitsData: { id: 'ratesAndBenefitsData', rateAndBenefitsIdentifiers: [] },
  marketingData: null,
  giftRegistryData: null,
  marketplaceItems: [],
}
