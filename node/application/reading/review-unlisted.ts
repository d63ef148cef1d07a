import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import type { Step } from '../../domain/reading/progress'
import { troubleOfState } from '../../domain/reading/troubles'
import { success, type Result } from '../../lib/result'
import { eachOrder } from '../orders/each-order'
import { toFoundRecord } from '../orders/find-in-orders'
import { keepObservation } from '../ingest/keep-observation'
import type { ListedOrders, RecordDependencies } from './record-listed'

export type TroubleStep = Extract<Step, { kind: 'trouble' }>

/** Whether the list would have the order if it were still in this trouble. */
const wouldBeListed = (
  { workflowState, errorType, order: { createdAt } }: OrderIntegrationRow,
  { trouble, window }: TroubleStep,
): boolean => {
  const isSeen = workflowState !== undefined || errorType === 'INCOMPLETE_ORDER'
  if (!isSeen || troubleOfState(workflowState) !== trouble) return false
  return createdAt === undefined || (createdAt >= window.from && createdAt <= window.to)
}

/**
 * An order in error in a state that is never listed for itself, such as `invoice`. No event tells that the error is
 * over, so it is asked for when the states are that are listed least often.
 */
const isNeverListed = (
  { workflowState, isInError }: OrderIntegrationRow,
  { trouble }: TroubleStep,
): boolean =>
  trouble === 'unshipped' &&
  isInError === true &&
  workflowState !== undefined &&
  troubleOfState(workflowState) === undefined

/**
 * Orders that are open here for their state in Orders, and that Orders no longer lists in it. That a row is absent
 * proves nothing, so each is asked for by its id.
 */
export const reviewUnlisted = async (
  dependencies: RecordDependencies,
  { affiliate, orders, allowance }: ListedOrders,
  step: TroubleStep,
): Promise<Result<unknown, Failure>> => {
  const { memory, clock } = dependencies
  const listed = new Set(orders.map(({ orderId }) => orderId))
  const moved = memory.openSet
    .rowsOf(affiliate.id)
    .filter((row) => wouldBeListed(row, step) || isNeverListed(row, step))
    .filter(({ orderId, id }) => !listed.has(orderId ?? id))
  const visit = async (row: OrderIntegrationRow): Promise<Result<boolean, Failure>> => {
    if (!allowance.take()) return success(false)
    const found = await dependencies.orders.find(row.orderId ?? row.id)
    if (!found.ok) return found
    const told = toFoundRecord(row, found.value, { at: clock.now() })
    const kept = await keepObservation(dependencies, row, told)
    return kept.ok ? success(true) : kept
  }
  return eachOrder({ orders: moved, visit })
}
