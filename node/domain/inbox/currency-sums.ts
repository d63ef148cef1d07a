import type { OrderSummary } from './row'

/** Minor units of one currency over so many orders. */
export type CurrencySum = {
  readonly currency: string
  readonly amount: number
  readonly orders: number
}

type Valued = { readonly order: Pick<OrderSummary, 'value'> }

/** Adds up amounts, each currency by itself. */
export class CurrencySums {
  private readonly sums = new Map<string, { amount: number; orders: number }>()
  public withoutValue = 0

  public add({ order: { value } }: Valued): void {
    if (value === undefined) {
      this.withoutValue += 1
      return
    }
    const sum = this.sums.get(value.currency)
    if (sum === undefined) this.sums.set(value.currency, { amount: value.amount, orders: 1 })
    else {
      sum.amount += value.amount
      sum.orders += 1
    }
  }

  /** The currency of the most orders first. */
  public ranked(): readonly CurrencySum[] {
    return [...this.sums]
      .map(([currency, sum]) => ({ currency, ...sum }))
      .sort(
        (left, right) => right.orders - left.orders || left.currency.localeCompare(right.currency),
      )
  }
}
