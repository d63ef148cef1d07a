import type { Failure } from '../../domain/failure'
import { joinRecords } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore, VersionedRow } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { eachOrder } from '../orders/each-order'
import { findInOrders, type FindInOrdersDependencies } from '../orders/find-in-orders'
import type { TickJob } from './tick-job'

type Dependencies = FindInOrdersDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly openSet: OpenSet }
}

const longestDueFirst = { field: 'DUE', direction: 'ASCENDING' } as const

/**
 * Orders that time alone has made late. Orders is asked first: most of them have moved on meanwhile. Without an answer
 * the order is late all the same, since not knowing is not being on time.
 */
export const dueJob: TickJob<Dependencies> = {
  name: 'due',
  run: async (dependencies, slice) => {
    const { orderIntegrations, clock } = dependencies
    const due = await orderIntegrations.page({ dueBy: clock.now() }, { sort: longestDueFirst })
    if (!due.ok) return due
    const round = await eachOrder({
      orders: due.value.rows,
      visit: async (listed) => {
        if (slice.isOver() || !slice.calls.take()) return success(false)
        return readAgain(dependencies, listed)
      },
    })
    return round.ok ? success({ reread: round.value.done, failed: round.value.failed }) : round
  },
}

const readAgain = async (
  dependencies: Dependencies,
  { row }: VersionedRow,
): Promise<Result<boolean, Failure>> => {
  const { orderIntegrations, memory } = dependencies
  // The search index may show what was removed.
  const stored = await orderIntegrations.read(row)
  if (!stored.ok) return stored
  if (stored.value === undefined) return success(false)
  const { record } = stored.value
  const looked = await findInOrders(dependencies, row, row)
  const updated = await orderIntegrations.update(row, (current = record) =>
    looked.ok ? joinRecords(current, looked.value) : current,
  )
  if (!updated.ok) return updated
  memory.openSet.apply(updated.value)
  return success(true)
}
