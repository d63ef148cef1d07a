import type { Gap } from './find-gaps'
import type { OperationName } from './operations'

interface Known {
  readonly reason: string
  readonly gaps: readonly Gap[]
}

const example = 'the reference shows the fields of its example; a document has those of its owner'

const oneContract: readonly Known[] = [
  {
    reason: 'the guide’s notifications say null where no franchise takes part',
    gaps: ['type fields.franchiseOrderId'],
  },
]

/** Where the sandbox differs from the reference, and why. A gap that is closed leaves the list. */
export const knownGaps: Partial<Readonly<Record<OperationName, readonly Known[]>>> = {
  'read-document': [{ reason: example, gaps: ['unlisted name'] }],
  'search-documents': [{ reason: example, gaps: ['unlisted [].name'] }],
  'scroll-documents': [{ reason: example, gaps: ['unlisted [].name'] }],
  'enqueue-order': oneContract,
  'update-order-status': oneContract,
  'list-orders': [
    {
      reason: 'statistics for the charts of the Admin; our clients read the rows',
      gaps: [
        'absent stats.stats.totalItems',
        'absent stats.stats.totalValue.Facets',
        'absent stats.stats.totalValue.StdDev',
        'absent stats.stats.totalValue.SumOfSquares',
        'empty facets',
      ],
    },
  ],
  'get-order': [
    {
      reason: 'the names are an app’s own; native connectors write this one, says the guide',
      gaps: [
        'absent customData.customApps[].fields.marketplacePaymentAuthorizationCodes',
        'absent customData.customApps[].fields.marketplacePaymentCnpjAcquirers',
        'absent customData.customApps[].fields.marketplacePaymentCreditCardBrands',
        'absent customData.customApps[].fields.marketplacePaymentMethods',
        'unlisted customData.customApps[].fields.orderIdMarketplace',
      ],
    },
    {
      reason: 'a seller’s part of a marketplace order belongs to no group of the store’s own',
      gaps: ['type orderGroup'],
    },
    {
      reason: 'the marketplace is paid, taxed and invoiced, not the store of the demo',
      gaps: [
        'empty invoiceData.address',
        'empty invoiceData.invoiceSubject',
        'empty paymentData.giftCards',
        'empty paymentData.transactions',
        'empty taxData',
      ],
    },
    {
      reason: 'orders of the demo are plain: no kits, services, offers, gifts or promotions',
      gaps: [
        'empty customData.customFields',
        'empty giftRegistryData',
        'empty itemMetadata.Items',
        'empty items[].assemblies',
        'empty items[].attachmentOfferings',
        'empty items[].attachments',
        'empty items[].bundleItems',
        'empty items[].components',
        'empty items[].offerings',
        'empty items[].params',
        'empty items[].priceTags',
        'empty marketingData',
        'empty marketplaceItems',
        'empty ratesAndBenefitsData.rateAndBenefitsIdentifiers',
        'empty shippingData.logisticsInfo[].deliveryIds[].kitItemDetails',
        'empty subscriptionData',
        'empty totals[].alternativeTotals',
      ],
    },
    {
      reason:
        'nobody packs, ships, changes or serves orders of the demo by phone, or picks them up',
      gaps: [
        'empty callCenterOperatorData',
        'empty changesAttachment',
        'empty packageAttachment.packages',
        'empty shippingData.contactInformation',
        'empty shippingData.logisticsInfo[].pickupStoreInfo',
        'empty shippingData.trackingHints',
      ],
    },
    {
      reason: 'addresses of the demo are nowhere',
      gaps: [
        'empty shippingData.address.geoCoordinates',
        'empty shippingData.selectedAddresses[].geoCoordinates',
      ],
    },
    {
      reason: 'the SLA is chosen when the order comes in; the others are not kept',
      gaps: ['empty shippingData.logisticsInfo[].slas'],
    },
    {
      reason: 'described for buying policies of B2B stores alone, not for price divergence',
      gaps: ['empty authorizationPolicyData'],
    },
  ],
}
