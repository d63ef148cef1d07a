import { CurrencySums, type CurrencySum } from '../inbox/currency-sums'
import type { PlannedOrder } from './planned-order'

type Valued = Parameters<CurrencySums['add']>[0]['order']

export type ValueSums = {
  readonly orderCount: number
  readonly value: readonly CurrencySum[]
  readonly ordersWithoutValue: number
}

/** How many orders there are, and what they are worth. */
export const valueSumsOf = (orders: readonly Valued[]): ValueSums => {
  const sums = new CurrencySums()
  for (const order of orders) sums.add({ order })
  return {
    orderCount: orders.length,
    value: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
  }
}

/** What some orders of a plan come to. */
export type OrderSums = ValueSums & { readonly dueToday: number }

export const sumsOf = (
  orders: readonly PlannedOrder[],
  isDueToday: (order: PlannedOrder) => boolean,
): OrderSums => ({ ...valueSumsOf(orders), dueToday: orders.filter(isDueToday).length })
