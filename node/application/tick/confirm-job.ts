import { isOfService, type Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { unconfirmedRows } from '../../domain/inbox/unconfirmed-rows'
import { idFormsOf } from '../../domain/orders/id-forms'
import { joinedWith } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { confirmationPace } from '../orders/confirmations'
import { eachOrder } from '../orders/each-order'
import {
  findInOrders,
  findUnderAnyId,
  type FindInOrdersDependencies,
} from '../orders/find-in-orders'
import { CallAllowance } from '../reading/call-allowance'
import type { AskedInVain } from '../reading/asked-in-vain'
import type { ReadingMemory } from '../reading/reading-memory'
import type { SettingsMemory } from '../settings/settings-memory'
import type { JobStates } from './job-states'
import type { Slice, TickJob } from './tick-job'

type Dependencies = FindInOrdersDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly jobStates: JobStates
  readonly memory: {
    readonly openSet: OpenSet
    readonly reading: ReadingMemory
    readonly settings: SettingsMemory
  }
}

/** How many are asked for at a time. */
const atOnce = 4

/**
 * Asks Orders once about each order that was reported to have failed, what ships next first. Of the calls of a slice it
 * takes half at most, so that after a burst of failures the newest orders are read all the same.
 */
export const confirmJob: TickJob<Dependencies> = {
  name: 'confirm',
  run: async (dependencies, slice) => {
    const { memory, clock, orderIntegrations, jobStates } = dependencies
    const loaded = await memory.openSet.whole({ store: orderIntegrations, clock })
    if (!loaded.ok) return loaded
    const waiting = unconfirmedRows(loaded.value.rows)
    const now = Date.parse(clock.now())
    const orders = answeredFirst(waiting, memory.reading.unconfirmed, now)
    if (orders.length === 0) return success({ confirmed: 0, left: waiting.length })
    const most = Math.floor(memory.settings.known.callsPerSlice / 2)
    const asking = { slice, most, share: new CallAllowance(most, slice.calls) }
    const visit = (row: OrderIntegrationRow) => confirm(dependencies, row, asking)
    const round = await eachOrder({ orders, atOnce, visit })
    if (!round.ok) return round
    const confirmed = round.value.done
    const left = waiting.length - confirmed
    // What ended before its time was up tells no pace.
    if (confirmed > 0 && left > 0) {
      const written = await jobStates.write(confirmationPace, { confirmed, at: clock.now() })
      if (!written.ok) return written
    }
    return success({ confirmed, left })
  },
}

/** Those that were asked about in vain come last, the longest ago first, once their wait is over. */
const answeredFirst = (
  waiting: readonly OrderIntegrationRow[],
  inVain: AskedInVain,
  now: number,
): readonly OrderIntegrationRow[] => {
  inVain.keepOnly(new Set(waiting.map(({ id }) => id)))
  return waiting
    .filter(({ id }) => inVain.mayBeAsked(id, now))
    .sort((one, other) => inVain.askedAt(one.id) - inVain.askedAt(other.id))
}

type Asking = { readonly slice: Slice; readonly share: CallAllowance; readonly most: number }

/** Whether Orders answered. An answer that does not come leaves the order for a later slice. */
const confirm = async (
  dependencies: Dependencies,
  row: OrderIntegrationRow,
  { slice, share, most }: Asking,
): Promise<Result<boolean, Failure>> => {
  const { orderIntegrations, memory, clock } = dependencies
  const hasOthers = row.alternateIds.length > 0
  const calls = hasOthers ? idFormsOf(row, row).length : 1
  // One with more ids than that is asked about all the same.
  if (slice.isOver() || !share.take(Math.min(calls, most))) return success(false)
  const looked = await (hasOthers
    ? findUnderAnyId(dependencies, row, row)
    : findInOrders(dependencies, row, row))
  const updated = looked.ok ? await orderIntegrations.update(row, joinedWith(looked.value)) : looked
  if (!updated.ok) {
    // Where nothing answers, that says nothing of this order.
    if (!isOfService(updated.error)) {
      memory.reading.unconfirmed.note(row.id, Date.parse(clock.now()))
    }
    return updated
  }
  memory.openSet.apply(updated.value)
  return success(true)
}
