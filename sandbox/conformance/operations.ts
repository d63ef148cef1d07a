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
const documents = '/api/dataentities/{dataEntityName}/documents'
const schemas = '/api/dataentities/{dataEntityName}/schemas/{schemaName}'

/**
 * What our clients call, and what else the sandbox serves of documented operations. VTEX ID's
 * `authenticated/user` and License Manager's `granted` and `access`, which @vtex/api calls, are in
 * no OpenAPI document.
 */
export const operations = {
  'get-order': { document: 'Orders API', method: 'get', path: '/api/oms/pvt/orders/{orderId}' },
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
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof operations
