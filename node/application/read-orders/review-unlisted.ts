import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { toFoundRecord } from '../find-in-orders'
import { keepObservation } from '../keep-observation'
import { troubledStates } from './needs-record'
import type { ListedOrders, RecordDependencies } from './record-listed'

const isTroubled = (state: string | undefined): boolean =>
  troubledStates.some((troubled) => troubled === state)

/**
 * Orders that are open here for their state in Orders, and that Orders no longer lists in it. That a row is absent
 * proves nothing, so each is asked for by its id.
 */
export const reviewUnlisted = async (
  dependencies: RecordDependencies,
  { affiliate, orders, allowance }: ListedOrders,
): Promise<Result<number, Failure>> => {
  const { state, clock } = dependencies
  const listed = new Set(orders.map(({ orderId }) => orderId))
  const moved = state.openSet
    .rowsOf(affiliate.id)
    .filter(({ workflowState }) => isTroubled(workflowState))
    .filter(({ orderId, id }) => !listed.has(orderId ?? id))
  let reviewed = 0
  for (const row of moved) {
    if (!allowance.take()) break
    const found = await dependencies.orders.find(row.orderId ?? row.id)
    if (!found.ok) return found
    const told = toFoundRecord(row, found.value, { at: clock.now() })
    const kept = await keepObservation(dependencies, row, told)
    if (!kept.ok) return kept
    reviewed += 1
  }
  return success(reviewed)
}
