import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { unconfirmedRows } from '../../domain/inbox/unconfirmed-rows'
import { idFormsOf } from '../../domain/orders/id-forms'
import { joinedWith } from '../../domain/orders/record'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { OpenSet } from '../inbox/open-set'
import { confirmationPace } from '../orders/confirmations'
import {
  findInOrders,
  findUnderAnyId,
  type FindInOrdersDependencies,
} from '../orders/find-in-orders'
import { CallAllowance } from '../reading/call-allowance'
import type { SettingsMemory } from '../settings/settings-memory'
import type { JobStates } from './job-states'
import type { Slice, TickJob } from './tick-job'

type Dependencies = FindInOrdersDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
  readonly jobStates: JobStates
  readonly memory: { readonly openSet: OpenSet; readonly settings: SettingsMemory }
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
    if (waiting.length === 0) return success({ confirmed: 0, left: 0 })
    const share = new CallAllowance(Math.floor(memory.settings.known.callsPerSlice / 2))
    const limit = createLimit(atOnce)
    const outcomes = allOf(
      await Promise.all(
        waiting.map((row) => limit(() => confirm(dependencies, row, { slice, share }))),
      ),
    )
    if (!outcomes.ok) return outcomes
    const confirmed = outcomes.value.filter(Boolean).length
    const left = waiting.length - confirmed
    // What ended before its time was up tells no pace.
    if (confirmed > 0 && left > 0) {
      const written = await jobStates.write(confirmationPace, { confirmed, at: clock.now() })
      if (!written.ok) return written
    }
    return success({ confirmed, left })
  },
}

type Asking = { readonly slice: Slice; readonly share: CallAllowance }

/** Whether Orders answered. An answer that does not come leaves the order for the next slice. */
const confirm = async (
  dependencies: Dependencies,
  row: OrderIntegrationRow,
  { slice, share }: Asking,
): Promise<Result<boolean, Failure>> => {
  const { orderIntegrations, memory } = dependencies
  const hasOthers = row.alternateIds.length > 0
  const calls = hasOthers ? idFormsOf(row, row).length : 1
  if (slice.isOver() || !share.take(calls) || !slice.calls.take(calls)) return success(false)
  const looked = await (hasOthers
    ? findUnderAnyId(dependencies, row, row)
    : findInOrders(dependencies, row, row))
  if (!looked.ok) return success(false)
  const updated = await orderIntegrations.update(row, joinedWith(looked.value))
  if (!updated.ok) return updated
  memory.openSet.apply(updated.value)
  return success(true)
}
