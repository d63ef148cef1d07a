import type {
  AssignOrdersInput,
  CheckOrdersInput,
  CloseReason,
  ErrorType,
  OrderSelection,
} from '../__generated__/operations'
import type { Change } from '../api/use-change'
import type { CheckedOrder, CheckedOrders } from '../api/use-check-orders'
import { useCheckOrders } from '../api/use-check-orders'
import type { OrderConflict, WorkDone, WorkedOrder } from '../api/use-work-on-orders'
import {
  useAssignOrders,
  useCloseOrders,
  useReopenOrders,
  useSetReason,
} from '../api/use-work-on-orders'
import type { Job, Plan } from './run-in-parts'
import { inParts } from './run-in-parts'

/** What work on orders came to. */
export interface OrderSum {
  readonly done: number
  /** How each of them stood before. */
  readonly worked: readonly WorkedOrder[]
  /** Orders that could not be written. Doing it again is safe. */
  readonly failed: readonly string[]
  /** Orders that were left as they are: colleagues decided about them meanwhile. */
  readonly conflicts: readonly OrderConflict[]
  readonly checked: readonly CheckedOrder[]
}

const nothing: OrderSum = { done: 0, worked: [], failed: [], conflicts: [], checked: [] }

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

/** Work that writes orders. */
export type WorkJob = Job<OrderSelection, WorkDone, OrderSum>

const workJob = (send: (orders: OrderSelection) => Promise<Change<WorkDone>>): WorkJob => ({
  about: 'work',
  send,
  next: goOn,
  nothing,
  add: (sum, { done, worked, failed, conflicts }) => ({
    ...sum,
    done: sum.done + done,
    worked: [...sum.worked, ...worked],
    failed: [...sum.failed, ...failed],
    conflicts: [...sum.conflicts, ...conflicts],
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

/** What becomes of what colleagues decided that whoever decides has not seen. */
export type Unseen = Pick<AssignOrdersInput, 'seenAt' | 'replace'>

/** All that can be done to several orders. */
export function useOrderJobs() {
  const assigning = useAssignOrders()
  const closing = useCloseOrders()
  const reopening = useReopenOrders()
  const explaining = useSetReason()
  const checking = useCheckOrders()
  return {
    /** To `me`, a colleague by e-mail address, or nobody. */
    assign: (assignee: string | undefined, unseen: Unseen = {}) =>
      workJob((orders) => assigning.send({ input: { orders, assignee, ...unseen } })),
    close: (reason: CloseReason, note: string | undefined, unseen: Unseen = {}) =>
      workJob((orders) => closing.send({ input: { orders, reason, note, ...unseen } })),
    reopen: (unseen: Unseen = {}) =>
      workJob((orders) => reopening.send({ input: { orders, ...unseen } })),
    /** Without one: what a person set is taken back. */
    explain: (errorType: ErrorType | undefined, unseen: Unseen = {}) =>
      workJob((orders) => explaining.send({ input: { orders, errorType, ...unseen } })),
    check: checkJob((input) => checking.send({ input })),
  }
}
