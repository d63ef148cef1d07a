/** An operation whose answers are held against the field list of VTEX's OpenAPI document. */
export interface Operation {
  /** `info.title` of the document. */
  readonly document: string
  readonly method: string
  readonly path: string
}

const MASTER_DATA = 'Master Data API - v2'
const MARKETPLACE = 'Marketplace API'
const EXTERNAL = 'Marketplace Protocol'
const CATALOG = 'Catalog API'
const LOGISTICS = 'Logistics API'
const documents = '/api/dataentities/{dataEntityName}/documents'
const schemas = '/api/dataentities/{dataEntityName}/schemas/{schemaName}'

/**
 * What our clients call, and what else the sandbox serves of documented operations. VTEX ID's
 * `authenticated/user` and License Manager's `granted` and `access`, which @vtex/api calls, are in
 * no OpenAPI document.
 */
export const operations = {
  'get-order': { document: 'Orders API', method: 'get', path: '/api/oms/pvt/orders/{orderId}' },
  'cancel-order': {
    document: 'Orders API',
    method: 'post',
    path: '/api/oms/pvt/orders/{orderId}/cancel',
  },
  'list-tasks': { document: 'VTEX DO API', method: 'get', path: '/tasks' },
  'list-orders': { document: 'Orders API', method: 'get', path: '/api/oms/pvt/orders' },
  'read-document': { document: MASTER_DATA, method: 'get', path: `${documents}/{id}` },
  'replace-document': { document: MASTER_DATA, method: 'put', path: `${documents}/{id}` },
  'merge-document': { document: MASTER_DATA, method: 'patch', path: documents },
  'create-document': { document: MASTER_DATA, method: 'post', path: documents },
  'delete-document': { document: MASTER_DATA, method: 'delete', path: `${documents}/{id}` },
  'search-documents': {
    document: MASTER_DATA,
    method: 'get',
    path: '/api/dataentities/{dataEntityName}/search',
  },
  'scroll-documents': {
    document: MASTER_DATA,
    method: 'get',
    path: '/api/dataentities/{dataEntityName}/scroll',
  },
  'read-schema': { document: MASTER_DATA, method: 'get', path: schemas },
  'write-schema': { document: MASTER_DATA, method: 'put', path: schemas },
  'list-affiliates': {
    document: MARKETPLACE,
    method: 'get',
    path: '/fulfillment/pvt/affiliates',
  },
  'get-affiliate': {
    document: MARKETPLACE,
    method: 'get',
    path: '/fulfillment/pvt/affiliates/{affiliateId}',
  },
  'enqueue-order': { document: EXTERNAL, method: 'post', path: '/api/order-integration/orders' },
  'update-order-status': {
    document: EXTERNAL,
    method: 'put',
    path: '/api/order-integration/orders/status',
  },
  'sku-context': {
    document: CATALOG,
    method: 'get',
    path: '/api/catalog_system/pvt/sku/stockkeepingunitbyid/{skuId}',
  },
  'sku-id-by-reference': {
    document: CATALOG,
    method: 'get',
    path: '/api/catalog_system/pvt/sku/stockkeepingunitidbyrefid/{refId}',
  },
  'computed-price': {
    document: 'Pricing API',
    method: 'get',
    path: '/pricing/prices/{itemId}/computed/{priceTableId}',
  },
  'sku-inventory': {
    document: LOGISTICS,
    method: 'get',
    path: '/api/logistics/pvt/inventory/skus/{skuId}',
  },
  'list-docks': {
    document: LOGISTICS,
    method: 'get',
    path: '/api/logistics/pvt/configuration/docks',
  },
  'list-warehouses': {
    document: LOGISTICS,
    method: 'get',
    path: '/api/logistics/pvt/configuration/warehouses',
  },
  'list-shipping-policies': {
    document: LOGISTICS,
    method: 'get',
    path: '/api/logistics/pvt/shipping-policies',
  },
  'freight-values': {
    document: LOGISTICS,
    method: 'get',
    path: '/api/logistics/pvt/configuration/freights/{carrierId}/{postalcode}/values',
  },
  'calculate-sla': {
    document: LOGISTICS,
    method: 'post',
    path: '/api/logistics/pvt/shipping/calculate',
  },
  'simulate-cart': {
    document: 'Checkout API',
    method: 'post',
    path: '/api/checkout/pub/orderForms/simulation',
  },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof operations
