// The field names of the schemas in VTEX's OpenAPI document of the Orders API.
// https://developers.vtex.com/docs/api-reference/orders-api

export const listRowFields = (
  'orderId creationDate clientName items totalValue paymentNames status statusDescription ' +
  'marketPlaceOrderId sequence salesChannel affiliateId origin workflowInErrorState ' +
  'workflowInRetry lastMessageUnread ShippingEstimatedDate ShippingEstimatedDateMax ' +
  'ShippingEstimatedDateMin orderIsComplete listId listType authorizedDate ' +
  'callCenterOperatorName totalItems currencyCode'
).split(' ')

export const orderFields = (
  'orderId sequence marketplaceOrderId marketplaceServicesEndpoint sellerOrderId origin ' +
  'affiliateId salesChannel merchantName status workflowIsInError statusDescription value ' +
  'creationDate lastChange orderGroup followUpEmail lastMessage hostname isCompleted ' +
  'roundingError orderFormId allowCancellation allowEdition isCheckedIn authorizedDate ' +
  'invoicedDate cancelReason checkedInPickupPointId totals sellers clientPreferencesData ' +
  'cancellationData taxData subscriptionData itemMetadata marketplace storePreferencesData ' +
  'customData commercialConditionData openTextField invoiceData changesAttachment ' +
  'callCenterOperatorData packageAttachment paymentData shippingData ratesAndBenefitsData ' +
  'marketingData giftRegistryData clientProfileData items marketplaceItems ' +
  'authorizationPolicyData'
).split(' ')
