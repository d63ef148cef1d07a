import { readAnew } from '../api/read-anew'
import type { OrderSum } from './order-jobs'
import type { Run } from './use-run'
import { useRun } from './use-run'

export type OrderRun = Run<OrderSum>

type OnLeft = (run: OrderRun, stop: () => void) => void

/** A run that changes orders: everything on the page is read anew before it is over. */
export function useOrderRun(onLeft?: OnLeft) {
  return useRun<OrderSum>({ afterwards: () => readAnew(), onLeft })
}
