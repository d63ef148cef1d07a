import type { UpstreamFailure } from '../failure'
import type { Result } from '../../lib/result'
import type { ErpCarrier } from './erp-carriers'
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
} from './live-store'

/** What can be asked, and about what. Two orders with the same question share one answer. */
export type About = {
  readonly order: string
  readonly affiliates: 'all'
  readonly sku: string
  readonly skuIdOf: string
  readonly stock: string
  readonly docks: 'all'
  readonly warehouses: 'all'
  readonly shippingPolicies: 'all'
  readonly erpCarriers: 'all'
  readonly price: { readonly skuId: string; readonly salesChannel: string }
  readonly cart: Cart
  readonly shipping: ShippingCondition
  readonly freightRanges: { readonly policyId: string; readonly postalCode: string }
}

export type AnswerTo = {
  readonly order: { readonly orderId: string; readonly state: string | undefined } | undefined
  readonly affiliates: readonly AffiliateInVtex[]
  readonly sku: LiveSku | undefined
  readonly skuIdOf: string | undefined
  readonly stock: readonly Stock[]
  readonly docks: readonly Dock[]
  readonly warehouses: readonly Warehouse[]
  readonly shippingPolicies: readonly ShippingPolicy[]
  /** Undefined while nobody has brought a list. */
  readonly erpCarriers: readonly ErpCarrier[] | undefined
  readonly price: number | undefined
  readonly cart: readonly CartLine[]
  readonly shipping: readonly ShippingOption[]
  readonly freightRanges: readonly FreightRange[]
}

export type Topic = keyof About

export type Questions = { readonly [T in Topic]?: readonly About[T][] }

export type Answer<T extends Topic> = Result<AnswerTo[T], UpstreamFailure>

/** What was answered so far; undefined for what nobody has asked. */
export type Answers = <T extends Topic>(topic: T, about: About[T]) => Answer<T> | undefined
