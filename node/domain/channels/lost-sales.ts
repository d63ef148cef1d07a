import type { CurrencySum } from '../inbox/currency-sums'
import type { Money } from '../money'
import type { TypicalValue } from '../reading/value-sample'

/** What a silent marketplace would have sold meanwhile: the orders that are missing, each at the median value there. */
export type LostSales = {
  readonly expected: number
  readonly seen: number
  /** For each currency that the marketplace sells in, that of the most orders first. */
  readonly medianValue: readonly Money[]
  readonly sums: readonly CurrencySum[]
}

/** Undefined where nobody knows what an order of the marketplace is worth, or none is missing. */
export const lostSalesOf = (
  { expected, seen }: { readonly expected: number; readonly seen: number },
  typical: readonly TypicalValue[] = [],
): LostSales | undefined => {
  const missing = expected - seen
  const sold = typical
    .map(({ currency, amount, share }) => ({
      currency,
      amount,
      orders: Math.round(missing * share),
    }))
    .filter(({ orders }) => orders > 0)
  if (sold.length === 0) return undefined
  return {
    expected,
    seen,
    medianValue: sold.map(({ currency, amount }) => ({ currency, amount })),
    sums: sold.map(({ currency, amount, orders }) => ({
      currency,
      orders,
      amount: orders * amount,
    })),
  }
}
