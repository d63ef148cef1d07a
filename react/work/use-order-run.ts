import { readAnew } from '../api/read-anew'
import type { OrderSum } from './order-jobs'
import type { Run } from './use-run'
import { useRun } from './use-run'

export type OrderRun = Run<OrderSum>

/** A run that changes orders: everything on the page is read anew before it is over. */
export function useOrderRun() {
  return useRun<OrderSum>({ afterwards: () => readAnew() })
}
