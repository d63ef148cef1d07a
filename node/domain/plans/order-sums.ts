import { CurrencySums, type CurrencySum } from '../inbox/currency-sums'
import type { PlannedOrder } from './planned-order'

/** What some orders come to. */
export type OrderSums = {
  readonly orderCount: number
  readonly value: readonly CurrencySum[]
  readonly ordersWithoutValue: number
  readonly dueToday: number
}

export const sumsOf = (
  orders: readonly PlannedOrder[],
  isDueToday: (order: PlannedOrder) => boolean,
): OrderSums => {
  const sums = new CurrencySums()
  for (const order of orders) sums.add({ order })
  return {
    orderCount: orders.length,
    value: sums.ranked(),
    ordersWithoutValue: sums.withoutValue,
    dueToday: orders.filter(isDueToday).length,
  }
}
