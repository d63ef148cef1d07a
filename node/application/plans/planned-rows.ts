import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { failure, success, type Result } from '../../lib/result'
import { chosenOrders } from '../orders/chosen-orders'
import type { Selection } from '../orders/decide-on-orders'
import { ordersByIds } from '../orders/orders-by-ids'
import type { InboxDependencies } from '../inbox/open-inbox'

/** Which orders a plan is for, and the ids that lead to none. */
export type PlannedRows = {
  readonly rows: readonly OrderIntegrationRow[]
  readonly unknownIds: readonly string[]
}

/** Two hundred batches: nobody reprocesses more by hand. */
const mostOrders = 20_000

const ofFilter = async (
  dependencies: InboxDependencies,
  { filter = {}, asOf }: Selection,
): Promise<Result<PlannedRows, Failure>> => {
  const chosen = await chosenOrders(dependencies, { filter, asOf, most: mostOrders })
  if (!chosen.ok) {
    return chosen.error.kind === 'invalid-input'
      ? failure({ ...chosen.error, field: `orders.${chosen.error.field}` })
      : chosen
  }
  const { rows, remaining } = chosen.value
  return remaining > 0
    ? failure({ kind: 'invalid-input', field: 'orders.filter', reason: 'too-many' })
    : success({ rows, unknownIds: [] })
}

const ofIds = async (
  dependencies: InboxDependencies,
  ids: readonly string[],
): Promise<Result<PlannedRows, Failure>> => {
  const asked = await ordersByIds(dependencies, ids)
  if (!asked.ok) return asked
  const rows = new Map(asked.value.flatMap(({ row }) => (row === undefined ? [] : [[row.id, row]])))
  const unknownIds = asked.value.flatMap(({ asked: id, row }) => (row === undefined ? [id] : []))
  return success({ rows: [...rows.values()], unknownIds })
}

/** The orders that a person chose, from what is at hand: open ones cost no call. */
export const plannedRows = async (
  dependencies: InboxDependencies,
  selection: Selection,
): Promise<Result<PlannedRows, Failure>> => {
  const { ids, filter } = selection
  if ((ids === undefined) === (filter === undefined)) {
    return failure({ kind: 'invalid-input', field: 'orders.ids', reason: 'missing' })
  }
  return ids === undefined ? ofFilter(dependencies, selection) : ofIds(dependencies, ids)
}
