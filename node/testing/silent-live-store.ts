import { failure } from '../lib/result'
import type { LiveStore } from '../ports/live-store'

/** How a service fails that nobody reaches. */
export const unreachable = {
  kind: 'upstream',
  service: 'orders',
  operation: 'find',
  reason: 'unreachable',
  retryable: true,
} as const

const noAnswer = async () => failure(unreachable)

/** A store that answers nothing: checks cannot tell. */
export const silentStore: LiveStore = {
  affiliates: noAnswer,
  sku: noAnswer,
  skuIdOf: noAnswer,
  price: noAnswer,
  stock: noAnswer,
  docks: noAnswer,
  warehouses: noAnswer,
  shippingPolicies: noAnswer,
  freightRanges: noAnswer,
  shippingOptions: noAnswer,
  simulateCart: noAnswer,
}
