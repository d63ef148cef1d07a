import type {
  AffiliateInVtex,
  Cart,
  CartLine,
  Dock,
  FreightRange,
  LiveSku,
  ShippingCondition,
  ShippingOption,
  ShippingPolicy,
  Stock,
  Warehouse,
} from '../domain/checks/live-store'
import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

type Answer<Value> = Promise<Result<Value, UpstreamFailure>>

/**
 * The account as it is at this moment, as far as the person who asks may see it. Nothing here changes anything, and
 * nothing comes from a cache. What is not there is undefined or not listed; not being able to look is a failure.
 */
export type LiveStore = {
  readonly affiliates: () => Answer<readonly AffiliateInVtex[]>
  readonly sku: (skuId: string) => Answer<LiveSku | undefined>
  /** The SKU that bears the store's own code. */
  readonly skuIdOf: (reference: string) => Answer<string | undefined>
  /** In cents; undefined where the trade policy has no price for it. */
  readonly price: (skuId: string, salesChannel: string) => Answer<number | undefined>
  readonly stock: (skuId: string) => Answer<readonly Stock[]>
  readonly docks: () => Answer<readonly Dock[]>
  readonly warehouses: () => Answer<readonly Warehouse[]>
  /** All of them, also inactive ones. */
  readonly shippingPolicies: () => Answer<readonly ShippingPolicy[]>
  /** Empty where the policy does not go there. */
  readonly freightRanges: (policyId: string, postalCode: string) => Answer<readonly FreightRange[]>
  /** For each condition the ways in which its items can go, in the order of the conditions. */
  readonly shippingOptions: (
    conditions: readonly ShippingCondition[],
  ) => Answer<readonly (readonly ShippingOption[])[]>
  /** Lines that the trade policy does not sell are missing. */
  readonly simulateCart: (cart: Cart) => Answer<readonly CartLine[]>
}
