import { foundOrder } from './check-order'
import { cheapestWays, isChosen } from './chosen-ways'
import type { About, Questions } from './question'
import { shippingConditions } from './shipping-conditions'
import { skuIdsOf, type StoreView } from './store-view'

// What to ask, in three rounds: each needs the answers of the one before.

export const firstQuestions = (view: StoreView): Questions => ({
  order: [view.subject.orderIds[0]],
  affiliates: ['all'],
  docks: ['all'],
  warehouses: ['all'],
  shippingPolicies: ['all'],
  erpCarriers: ['all'],
  sku: skuIdsOf(view),
  stock: skuIdsOf(view),
})

/** An order that VTEX has needs no more; one that it lacks under its usual id may be there under another. */
export const secondQuestions = (view: StoreView): Questions => {
  if (foundOrder(view) !== undefined) return {}
  const { subject, answers, salesChannel, lines } = view
  const unknown = skuIdsOf(view).filter((skuId) => {
    const sku = answers('sku', skuId)
    return sku?.ok && sku.value === undefined
  })
  const known = skuIdsOf(view).filter((skuId) => !unknown.includes(skuId))
  return {
    order: subject.orderIds.slice(1),
    skuIdOf: unknown,
    price: salesChannel === undefined ? [] : known.map((skuId) => ({ skuId, salesChannel })),
    cart: lines && salesChannel && unknown.length === 0 ? [{ salesChannel, items: lines }] : [],
    shipping: shippingConditions(view),
  }
}

/** The rates of the policies that the order would go with. */
export const thirdQuestions = (view: StoreView): Questions => {
  const { subject, answers, lines = [] } = view
  const policies = answers('shippingPolicies', 'all')
  const [condition] = shippingConditions(view)
  const options = condition && answers('shipping', condition)
  if (condition === undefined || !policies?.ok || !options?.ok) return {}
  const chosen = policies.value.filter((policy) => isChosen(policy, subject))
  const ways = cheapestWays(lines, options.value, chosen) ?? []
  const policyIds = [...new Set(ways.map(({ policyId }) => policyId))]
  return {
    freightRanges: policyIds.map((policyId): About['freightRanges'] => ({
      policyId,
      postalCode: condition.postalCode,
    })),
  }
}
