import { joinRecords } from '../../domain/orders/record'
import { success } from '../../lib/result'
import type { OrderIntegrationStore, VersionedRow } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
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
    let reread = 0
    for (const listed of due.value.rows) {
      if (slice.isOver() || !slice.calls.take()) break
      const done = await readAgain(dependencies, listed)
      if (!done.ok) return done
      reread += 1
    }
    return success({ reread })
  },
}

const readAgain = async (dependencies: Dependencies, { row }: VersionedRow) => {
  const { orderIntegrations, memory } = dependencies
  const looked = await findInOrders(dependencies, row, row)
  const updated = await orderIntegrations.update(row, (current) => {
    if (current === undefined) throw new Error('A due order was removed from the store')
    return looked.ok ? joinRecords(current, looked.value) : current
  })
  if (updated.ok) memory.openSet.apply(updated.value)
  return updated
}
