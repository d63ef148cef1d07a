// What the account is like now, in the words of checks. Amounts are cents, as VTEX's Checkout has them.

export type AffiliateInVtex = { readonly affiliateId: string; readonly salesChannel: string }

export type Dimension = {
  readonly weight: number
  readonly height: number
  readonly width: number
  readonly length: number
}

export type LiveSku = {
  readonly isActive: boolean
  readonly salesChannels: readonly string[]
  readonly dimension: Dimension
}

export type Stock = {
  readonly warehouseId: string
  /** Total less reserved; may be negative. Undefined where stock has no limit. */
  readonly available: number | undefined
}

export type Dock = {
  readonly dockId: string
  readonly isActive: boolean
  readonly salesChannels: readonly string[]
}

export type Warehouse = {
  readonly warehouseId: string
  readonly isActive: boolean
  readonly dockIds: readonly string[]
}

export type ShippingPolicy = {
  readonly policyId: string
  readonly name: string
  /** What a buyer chooses by: the SLA's name. */
  readonly service: string
  readonly isActive: boolean
}

/** Postal codes for which a shipping policy has one rate. */
export type FreightRange = {
  readonly from: string
  readonly to: string
  /** Codes inside of the range to which it does not go. */
  readonly restricted: readonly string[]
}

export type Item = { readonly skuId: string; readonly quantity: number }

/** Items that are to go to one postal code under one trade policy. */
export type ShippingCondition = {
  readonly items: readonly (Item & { readonly dimension: Dimension })[]
  readonly postalCode: string
  readonly country: string
  readonly salesChannel: string
}

/** One way in which one item can go. */
export type ShippingOption = {
  readonly skuId: string
  readonly service: string
  readonly policyId: string
  readonly warehouseId: string
  readonly available: number
  readonly price: number
}

export type Cart = { readonly salesChannel: string; readonly items: readonly Item[] }

export type CartLine = {
  /** The place of the item in the cart that was asked about. */
  readonly index: number
  readonly availability: string
  readonly total: number
}
