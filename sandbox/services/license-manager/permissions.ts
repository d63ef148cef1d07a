export const users = {
  owner: 'owner@example.com',
  operator: 'operator@example.com',
  viewer: 'viewer@example.com',
} as const

export type Role = keyof typeof users

interface Resource {
  readonly productCode: string
  readonly resourceCode: string
  readonly roles: readonly Role[]
}

// The codes of the resources are assumptions; contributing/assumptions.md says how to list them.
const OMS_PRODUCT = '19'
const everybody: readonly Role[] = ['owner', 'operator', 'viewer']
const orderWorkers: readonly Role[] = ['owner', 'operator']

const resources: readonly Resource[] = [
  { productCode: OMS_PRODUCT, resourceCode: 'ListOrders', roles: everybody },
  { productCode: OMS_PRODUCT, resourceCode: 'OMSViewer', roles: everybody },
  { productCode: OMS_PRODUCT, resourceCode: 'ChangeOrderStatus', roles: orderWorkers },
  { productCode: OMS_PRODUCT, resourceCode: 'SaveOrderFormConfiguration', roles: ['owner'] },
  { productCode: 'Catalog', resourceCode: 'Sku.aspx', roles: orderWorkers },
  { productCode: 'Logistics', resourceCode: 'LogisticsViewer', roles: orderWorkers },
  { productCode: 'Pricing', resourceCode: 'ReadPrices', roles: orderWorkers },
]

export function isGranted(login: string, resourceCode: string, productCode?: string): boolean {
  return resources.some(
    (resource) =>
      resource.resourceCode === resourceCode &&
      (productCode === undefined || resource.productCode === productCode) &&
      resource.roles.some((role) => users[role] === login),
  )
}
