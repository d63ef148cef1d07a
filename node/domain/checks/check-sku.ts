import {
  dependsOn,
  inconclusive,
  missing,
  ok,
  problem,
  type CheckName,
  type CheckResult,
  type Finding,
} from './check'
import type { Dock, Item, Stock, Warehouse } from './live-store'
import { withAnswer, type StoreView } from './store-view'

/** Whether the store could sell and send one line of an order. An SKU that is not there has no other checks. */
export const checkLine = (line: Item, view: StoreView): readonly CheckResult[] => {
  const exists = checkExists(line, view)
  const result = (name: CheckName, finding: Finding): CheckResult => ({
    name,
    skuId: line.skuId,
    decides: true,
    finding,
  })
  const first = result('SKU_EXISTS', exists)
  if (exists.outcome === 'PROBLEM') return [first]
  const stock = checkStock(line, view)
  return [
    first,
    result('SKU_ACTIVE', checkActive(line, view)),
    result('SKU_IN_POLICY', checkInPolicy(line, view)),
    result('PRICE', checkPrice(line, view)),
    result('STOCK', stock),
    result('DOCK', stock.outcome === 'PROBLEM' ? dependsOn('STOCK') : checkDock(line, view)),
  ]
}

/** A store's own code where the SKU id should stand is the usual reason why an id is unknown. */
const checkExists = ({ skuId }: Item, { answers }: StoreView): Finding =>
  withAnswer(answers('sku', skuId), (sku) => {
    if (sku !== undefined) return ok({ sku: skuId })
    const named = answers('skuIdOf', skuId)
    const other = named?.ok ? named.value : undefined
    return problem('INVALID_SKU_ID', { sku: skuId, ...(other !== undefined && { found: other }) })
  })

const checkActive = ({ skuId }: Item, { answers }: StoreView): Finding =>
  withAnswer(answers('sku', skuId), (sku) =>
    sku?.isActive ? ok({ sku: skuId }) : problem('SKU_INACTIVE_OR_OUT_OF_POLICY', { sku: skuId }),
  )

const checkInPolicy = ({ skuId }: Item, { answers, salesChannel }: StoreView): Finding => {
  if (salesChannel === undefined) return missing('salesChannel')
  const facts = { sku: skuId, salesChannel }
  return withAnswer(answers('sku', skuId), (sku) =>
    sku?.salesChannels.includes(salesChannel)
      ? ok(facts)
      : problem('SKU_INACTIVE_OR_OUT_OF_POLICY', facts),
  )
}

const checkPrice = ({ skuId }: Item, { answers, salesChannel }: StoreView): Finding => {
  if (salesChannel === undefined) return missing('salesChannel')
  const facts = { sku: skuId, salesChannel }
  return withAnswer(answers('price', { skuId, salesChannel }), (price) =>
    price === undefined ? problem('PRICE_MISSING', facts) : ok(facts),
  )
}

const has = ({ available }: Stock, quantity: number): boolean =>
  available === undefined || available >= quantity

/** Total less reserved, in one warehouse that an active dock sends from. */
const checkStock = ({ skuId, quantity }: Item, { answers }: StoreView): Finding => {
  const docks = answers('docks', 'all')
  const warehouses = answers('warehouses', 'all')
  return withAnswer(answers('stock', skuId), (stocks) => {
    const isUsed = usedWarehouses(
      docks?.ok ? docks.value : [],
      warehouses?.ok ? warehouses.value : [],
    )
    const knowsPlaces = docks?.ok === true && warehouses?.ok === true
    const used = knowsPlaces ? stocks.filter(({ warehouseId }) => isUsed(warehouseId)) : stocks
    const amounts = used.map(({ available }) => Math.max(0, available ?? quantity))
    const facts = {
      sku: skuId,
      available: String(Math.max(0, ...amounts)),
      wanted: String(quantity),
    }
    if (!used.some((stock) => has(stock, quantity))) {
      const all = amounts.reduce((sum, each) => sum + each, 0)
      return all >= quantity
        ? inconclusive('stock-split', facts)
        : problem('UNAVAILABLE_INVENTORY', facts)
    }
    // Enough somewhere is not enough: the place must also be one that sends.
    return withAnswer(docks, () => withAnswer(warehouses, () => ok(facts)))
  })
}

const usedWarehouses = (docks: readonly Dock[], warehouses: readonly Warehouse[]) => {
  const active = new Set(docks.filter(({ isActive }) => isActive).map(({ dockId }) => dockId))
  const used = new Set(
    warehouses
      .filter(({ isActive, dockIds }) => isActive && dockIds.some((id) => active.has(id)))
      .map(({ warehouseId }) => warehouseId),
  )
  return (warehouseId: string): boolean => used.has(warehouseId)
}

/** The dock of the warehouse that has the goods must be linked to the trade policy. */
const checkDock = ({ skuId, quantity }: Item, { answers, salesChannel }: StoreView): Finding => {
  if (salesChannel === undefined) return missing('salesChannel')
  return withAnswer(answers('stock', skuId), (stocks) =>
    withAnswer(answers('docks', 'all'), (docks) =>
      withAnswer(answers('warehouses', 'all'), (warehouses) => {
        const linked = docks.filter((dock) => dock.salesChannels.includes(salesChannel))
        const isUsed = usedWarehouses(linked, warehouses)
        const found = stocks.some((stock) => isUsed(stock.warehouseId) && has(stock, quantity))
        const facts = { sku: skuId, salesChannel }
        return found ? ok(facts) : problem('DELIVERY_SLA', facts)
      }),
    ),
  )
}
