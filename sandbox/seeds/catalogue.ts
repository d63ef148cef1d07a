import type { Sku } from '../services/store/sku'

export const tradePolicies = ['1', '2', '3', '4', '5'] as const

const FIRST = 1001
const COUNT = 40

// The exceptions that the demo connectors run into.
const inactive: ReadonlySet<number> = new Set([1007, 1019, 1033])
const onlyInFirstPolicy: ReadonlySet<number> = new Set([1011, 1023, 1037])
const outOfStock: ReadonlySet<number> = new Set([1003, 1017, 1029])
const onlyInSecondWarehouse: ReadonlySet<number> = new Set([1013, 1027])
const withoutPriceInFourth: ReadonlySet<number> = new Set([1031])

const exceptional = (number: number): boolean =>
  [inactive, onlyInFirstPolicy, outOfStock, onlyInSecondWarehouse, withoutPriceInFourth].some(
    (group) => group.has(number),
  )

const numbers = Array.from({ length: COUNT }, (_, index) => FIRST + index)

/** SKUs that every affiliate sells: orders that nothing is wrong with are made of them. */
export const sellableSkus: readonly string[] = numbers
  .filter((number) => !exceptional(number))
  .map(String)

export const skusOutOfStock: readonly string[] = [...outOfStock].map(String)
export const inactiveSkus: readonly string[] = [...inactive].map(String)

/** One price per SKU, from 19.90 up; the second trade policy is a little dearer. */
export const seededPrice = (skuId: string, salesChannel: string): number =>
  1990 + ((Number(skuId) * 7919) % 480) * 100 + (salesChannel === '2' ? 500 : 0)

export const seedCatalogue = (): readonly Sku[] => numbers.map(seedSku)

function seedSku(number: number): Sku {
  const id = String(number)
  const policies = onlyInFirstPolicy.has(number) ? ['1'] : [...tradePolicies]
  const priced = policies.filter((policy) => policy !== '4' || !withoutPriceInFourth.has(number))
  return {
    id,
    name: `Demo product ${id}`,
    refId: `DEMO-${id}`,
    active: !inactive.has(number),
    salesChannels: policies,
    stock: stockOf(number),
    reserved: {},
    prices: Object.fromEntries(priced.map((policy) => [policy, seededPrice(id, policy)])),
  }
}

function stockOf(number: number): Sku['stock'] {
  if (outOfStock.has(number)) return { '1_1': 0, '1_2': 0 }
  return onlyInSecondWarehouse.has(number) ? { '1_1': 0, '1_2': 500 } : { '1_1': 5000, '1_2': 500 }
}
