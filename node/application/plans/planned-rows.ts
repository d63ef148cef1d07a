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

/** As many as somebody ticks. */
const mostIds = 2_000
const askedAtOnce = 500

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
  if (ids.length > mostIds) {
    return failure({ kind: 'invalid-input', field: 'orders.ids', reason: 'too-long' })
  }
  const rows = new Map<string, OrderIntegrationRow>()
  const unknownIds: string[] = []
  for (let from = 0; from < ids.length; from += askedAtOnce) {
    const asked = await ordersByIds(dependencies, ids.slice(from, from + askedAtOnce))
    if (!asked.ok) return asked
    for (const { asked: id, row } of asked.value) {
      if (row === undefined) unknownIds.push(id)
      else rows.set(row.id, row)
    }
  }
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
