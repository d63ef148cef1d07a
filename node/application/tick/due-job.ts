import { isOfService, type Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { joinRecords } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import {
  mostRows,
  type OrderIntegrationStore,
  type VersionedRow,
} from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { eachOrder } from '../orders/each-order'
import { findInOrders, type FindInOrdersDependencies } from '../orders/find-in-orders'
import type { ReadingMemory } from '../reading/reading-memory'
import type { TickJob } from './tick-job'

type Dependencies = FindInOrdersDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly openSet: OpenSet; readonly reading: ReadingMemory }
}

const longestDueFirst = { field: 'DUE', direction: 'ASCENDING' } as const

/** Behind so many pages of orders that wait for nothing but their answer, others have to wait too. */
const mostPages = 10

/**
 * Orders that time alone has made late. Orders is asked first: most of them have moved on meanwhile. Without an answer
 * the order is late all the same, since not knowing is not being on time. One that cannot be read again is tried ever more
 * rarely, and stands in no other's way.
 */
export const dueJob: TickJob<Dependencies> = {
  name: 'due',
  run: async (dependencies, slice) => {
    const { memory, clock } = dependencies
    const due = await nextDue(dependencies)
    if (!due.ok) return due
    const round = await eachOrder({
      orders: due.value,
      visit: async ({ row }) => {
        if (slice.isOver() || !slice.calls.take()) return success(false)
        // Until there is an answer.
        memory.reading.unread.note(row.id, Date.parse(clock.now()))
        return readAgain(dependencies, row)
      },
    })
    return round.ok ? success({ reread: round.value.done, failed: round.value.failed }) : round
  },
}

/** The first page of late orders that holds some whose turn it is. */
const nextDue = async ({ orderIntegrations, memory, clock }: Dependencies) => {
  const now = clock.now()
  const mayBeRead = ({ row }: VersionedRow) =>
    memory.reading.unread.mayBeAsked(row.id, Date.parse(now))
  for (let page = 0; page < mostPages; page += 1) {
    const range = { sort: longestDueFirst, from: page * mostRows }
    const due = await orderIntegrations.page({ dueBy: now }, range)
    if (!due.ok) return due
    const orders = due.value.rows.filter(mayBeRead)
    if (orders.length > 0 || !due.value.isFull) return success(orders)
  }
  return success([])
}

/** Whether it is written anew, with what Orders has where that answers. */
const readAgain = async (
  dependencies: Dependencies,
  row: OrderIntegrationRow,
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
  // Where nothing answers, that says nothing of this order.
  if (looked.ok || isOfService(looked.error)) memory.reading.unread.forget(row.id)
  return success(true)
}
