import type { ShippingCondition } from './live-store'
import { probedCountry, probesOf } from './postal-codes'
import type { StoreView } from './store-view'

/** The order's lines to each code that speaks for its area; none where something of it is not known. */
export const shippingConditions = (view: StoreView): readonly ShippingCondition[] => {
  const { subject, answers, salesChannel, lines = [] } = view
  const items = lines.flatMap(({ skuId, quantity }) => {
    const sku = answers('sku', skuId)
    return sku?.ok && sku.value ? [{ skuId, quantity, dimension: sku.value.dimension }] : []
  })
  const probes = subject.postalArea === undefined ? undefined : probesOf(subject.postalArea)
  if (salesChannel === undefined || probes === undefined) return []
  if (lines.length === 0 || items.length !== lines.length) return []
  return probes.map((postalCode) => ({ items, postalCode, country: probedCountry, salesChannel }))
}
