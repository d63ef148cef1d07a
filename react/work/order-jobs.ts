import type {
  CheckOrdersInput,
  CloseReason,
  ErrorType,
  OrderSelection,
} from '../__generated__/operations'
import type { Change } from '../api/use-change'
import type { CheckedOrder, CheckedOrders } from '../api/use-check-orders'
import { useCheckOrders } from '../api/use-check-orders'
import type { WorkDone } from '../api/use-work-on-orders'
import { useCloseOrders, useReopenOrders, useSetReason } from '../api/use-work-on-orders'
import type { Job, Plan } from './run-in-parts'
import { inParts } from './run-in-parts'

/** What work on orders came to. */
export interface OrderSum {
  readonly done: number
  /** Orders that could not be written. Doing it again is safe. */
  readonly failed: readonly string[]
  readonly checked: readonly CheckedOrder[]
}

const nothing: OrderSum = { done: 0, failed: [], checked: [] }

/** A request ends after half a minute, and each order costs several calls of the store. */
const AT_ONCE = 100

/** Work on orders that are known by their ids. */
export const planOf = (ids: readonly string[]): Plan<OrderSelection> => ({
  kind: 'planned',
  total: ids.length,
  requests: inParts(ids, AT_ONCE).map((part) => ({ ids: part })),
})

const goOn = <Request>(request: Request, { after }: { readonly after?: string | null }) =>
  after ? { ...request, after } : undefined

const workJob = (
  send: (orders: OrderSelection) => Promise<Change<WorkDone>>,
): Job<OrderSelection, WorkDone, OrderSum> => ({
  about: 'work',
  send,
  next: goOn,
  nothing,
  add: (sum, { done, failed }) => ({
    ...sum,
    done: sum.done + done,
    failed: [...sum.failed, ...failed],
  }),
})

const checkJob = (
  send: (orders: CheckOrdersInput) => Promise<Change<CheckedOrders>>,
): Job<OrderSelection & CheckOrdersInput, CheckedOrders, OrderSum> => ({
  about: 'check',
  send: ({ ids, filter, issueId, after }) => send({ ids, filter, issueId, after }),
  next: goOn,
  nothing,
  add: (sum, { orders }) => ({
    ...sum,
    done: sum.done + orders.length,
    checked: [...sum.checked, ...orders],
  }),
})

/** All that can be done to several orders. */
export function useOrderJobs() {
  const closing = useCloseOrders()
  const reopening = useReopenOrders()
  const explaining = useSetReason()
  const checking = useCheckOrders()
  return {
    close: (reason: CloseReason, note: string | undefined) =>
      workJob((orders) => closing.send({ input: { orders, reason, note } })),
    reopen: workJob((orders) => reopening.send({ input: { orders } })),
    explain: (errorType: ErrorType) =>
      workJob((orders) => explaining.send({ input: { orders, errorType } })),
    check: checkJob((input) => checking.send({ input })),
  }
}
