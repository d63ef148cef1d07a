import type { Gap } from './find-gaps'
import type { OperationName } from './operations'

interface Known {
  readonly reason: string
  readonly gaps: readonly Gap[]
}

const example = 'the reference shows the fields of its example; a document has those of its owner'

const noPickup = 'no store of the demo has a pickup point'

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
  'list-tasks': [
    {
      reason: 'tasks of the demo are named in English, and nobody comments on one',
      gaps: [
        'absent items[].translateMapping.ar',
        'absent items[].translateMapping.bg',
        'absent items[].translateMapping.es',
        'absent items[].translateMapping.fr',
        'absent items[].translateMapping.it',
        'absent items[].translateMapping.ja',
        'absent items[].translateMapping.ko',
        'absent items[].translateMapping.nl',
        'absent items[].translateMapping.pt',
        'absent items[].translateMapping.ro',
        'absent items[].translateMapping.th',
        'empty items[].comments',
      ],
    },
  ],
  'sku-context': [
    {
      reason: 'products of the demo are plain: no pictures, specifications, kits or bar codes',
      gaps: [
        'absent AlternateIds.Ean',
        'empty Attachments',
        'empty Images',
        'empty KitItems',
        'empty ProductSpecifications',
        'empty Services',
        'empty SkuSpecifications',
      ],
    },
  ],
  'computed-price': [
    { reason: 'the demo has one price per trade policy, no tables', gaps: ['absent priceTable'] },
    { reason: 'prices are decimal, as the example of the selling price', gaps: ['type listPrice'] },
  ],
  'list-docks': [
    {
      reason: 'docks of the demo are no shops, stand nowhere and have no agreements',
      gaps: [
        'absent [].address',
        'absent [].deliveryFromStoreInfo',
        'absent [].pickupInStoreInfo',
        'absent [].pickupStoreInfo',
        'empty [].deliveryAgreementsIds',
        'empty [].location',
        'empty [].shippingRatesProviders',
      ],
    },
  ],
  'list-warehouses': [{ reason: noPickup, gaps: ['empty [].pickupPointIds'] }],
  'list-shipping-policies': [
    {
      reason: 'carriers of the demo go at all hours, with any size, and have no pickup points',
      gaps: [
        'absent items[].businessHourSettings',
        'absent items[].carrierSchedule',
        'absent items[].cubicWeightSettings',
        'absent items[].deliveryScheduleSettings',
        'absent items[].modalSettings',
        'absent items[].pickupPointsSettings',
        'absent items[].shippingHoursSettings',
      ],
    },
  ],
  'freight-values': [
    { reason: 'no postal code of the demo is restricted', gaps: ['empty [].restrictedFreights'] },
  ],
  'calculate-sla': [
    {
      reason: 'carriers of the demo go at all hours and keep no appointments',
      gaps: [
        'absent [][].accountCarrier',
        'absent [][].carrierBusinessHours',
        'absent [][].carrierSchedule',
        'absent [][].deliveryWindows',
        'absent [][].distanceLevel',
        'absent [][].estimateDate',
        'empty [][].restrictedFreight',
        'empty [][].weekendAndHolidays',
      ],
    },
    {
      reason: 'the demo has no kits, coordinates or shops',
      gaps: [
        'absent [][].location.inStore',
        'absent [][].pickupStoreInfo',
        'empty [][].coordinates',
        'empty [][].kitItem',
        'empty [][].location.point',
      ],
    },
  ],
  'simulate-cart': [
    {
      reason: 'nobody pays, gets a discount or a gift in the demo',
      gaps: [
        'empty items[].offerings',
        'empty items[].priceTags',
        'empty paymentData.availableAccounts',
        'empty paymentData.availableTokens',
        'empty paymentData.giftCardMessages',
        'empty paymentData.giftCards',
        'empty paymentData.installmentOptions',
        'empty paymentData.paymentSystems',
        'empty paymentData.payments',
        'empty ratesAndBenefitsData.rateAndBenefitsIdentifiers',
        'empty ratesAndBenefitsData.teaser',
        'empty selectableGifts',
      ],
    },
    {
      reason: 'the reference nests them here; the guides have them elsewhere or not at all',
      gaps: [
        'absent logisticsInfo[].itemMetadata',
        'absent logisticsInfo[].messages',
        'absent logisticsInfo[].pickupPoints',
        'absent logisticsInfo[].purchaseConditions',
        'absent logisticsInfo[].subscriptionData',
        'absent logisticsInfo[].totals',
      ],
    },
    {
      reason: 'carriers of the demo keep no appointments and have no pickup points',
      gaps: [
        'absent logisticsInfo[].slas[].attachmentOfferings',
        'absent logisticsInfo[].slas[].availableDeliveryWindows',
        'absent logisticsInfo[].slas[].deliveryWindow',
        'absent logisticsInfo[].slas[].pickupStoreInfo',
        'absent logisticsInfo[].slas[].useIndividualShippingEstimates',
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
