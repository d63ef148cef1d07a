import type { CurrencySum } from '../inbox/currency-sums'
import type { OrderIntegrationRow } from '../inbox/row'
import { medianOf, type Money } from '../inbox/typical-values'

/** What a silent marketplace would have sold meanwhile: the orders that are missing, each at the median value there. */
export type LostSales = {
  readonly expected: number
  readonly seen: number
  /** For each currency that the marketplace sells in, that of the most orders first. */
  readonly medianValue: readonly Money[]
  readonly sums: readonly CurrencySum[]
}

/** With fewer orders of known value nothing is typical. */
const fewestValues = 20

const byCurrency = (
  rows: readonly OrderIntegrationRow[],
): readonly (readonly [string, number[]])[] => {
  const amounts = new Map<string, number[]>()
  for (const { order } of rows) {
    if (order.value === undefined) continue
    const { currency, amount } = order.value
    amounts.set(currency, [...(amounts.get(currency) ?? []), amount])
  }
  return [...amounts].sort(([, left], [, right]) => right.length - left.length)
}

/** Undefined where too few orders of the marketplace are known to tell what one is worth, or none is missing. */
export const lostSalesOf = (
  { expected, seen }: { readonly expected: number; readonly seen: number },
  rows: readonly OrderIntegrationRow[],
): LostSales | undefined => {
  const currencies = byCurrency(rows)
  const known = currencies.reduce((sum, [, amounts]) => sum + amounts.length, 0)
  const missing = expected - seen
  if (known < fewestValues || missing < 1) return undefined
  const typical = currencies.map(([currency, amounts]) => ({
    orders: Math.round((missing * amounts.length) / known),
    median: { currency, amount: medianOf(amounts) },
  }))
  const sold = typical.filter(({ orders }) => orders > 0)
  return {
    expected,
    seen,
    medianValue: sold.map(({ median }) => median),
    sums: sold.map(({ orders, median: { currency, amount } }) => ({
      currency,
      orders,
      amount: orders * amount,
    })),
  }
}
