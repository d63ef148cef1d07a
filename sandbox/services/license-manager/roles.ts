import table from '../../conformance/license-manager.json'

export const users = {
  owner: 'owner@example.com',
  operator: 'operator@example.com',
  viewer: 'viewer@example.com',
} as const

export type Role = keyof typeof users

export const roleNames = ['owner', 'operator', 'viewer'] as const satisfies readonly Role[]

/** A resource as License Manager tells it from every other: a key alone is not unique. */
export interface Resource {
  readonly product: string
  readonly key: string
}

const isSame = (one: Resource, other: Resource): boolean =>
  one.product === other.product && one.key === other.key

const known: readonly Resource[] = table.resources.map(({ productId, key }) => ({
  product: String(productId),
  key,
}))

/** Whether VTEX's own table lists it; License Manager grants nothing else. */
export const isKnown = (resource: Resource): boolean => known.some((each) => isSame(each, resource))

const reading: readonly Resource[] = [
  { product: '19', key: 'ListOrders' },
  { product: '19', key: 'OMSViewer' },
]

const working: readonly Resource[] = [
  { product: '19', key: 'WorkflowAction' },
  { product: '19', key: 'CancelAction' },
  { product: '2', key: 'Sku.aspx' },
  { product: '9', key: 'LogisticsViewer' },
  { product: '65', key: 'read_prices' },
]

const seeds: Readonly<Record<Role, readonly Resource[]>> = {
  owner: [...reading, ...working, { product: '5', key: 'SaveOrderFormConfiguration' }],
  operator: [...reading, ...working],
  viewer: reading,
}

/** Which role has which resource; a resource can be taken from a role while people work. */
export class Roles {
  private readonly taken = new Map<Role, readonly Resource[]>()

  resourcesOf(role: Role): readonly Resource[] {
    const taken = this.taken.get(role) ?? []
    return seeds[role].filter((each) => isKnown(each) && !taken.some((one) => isSame(one, each)))
  }

  /** The role has what it began with, but for these. */
  take(role: Role, resources: readonly Resource[]): void {
    this.taken.set(role, resources)
  }

  isGranted(login: string, { product, key }: { readonly product?: string; readonly key: string }) {
    return roleNames
      .filter((role) => users[role] === login)
      .flatMap((role) => this.resourcesOf(role))
      .some((each) => each.key === key && (product === undefined || each.product === product))
  }
}
