import type { Failure } from '../../domain/failure'
import type { EnqueuedBucket } from '../../domain/orders/enqueued-bucket'
import { judge } from '../../domain/orders/judge'
import { waitsForResult } from '../../domain/orders/lateness'
import { needsRecord } from '../../domain/orders/needs-record'
import { observeAll } from '../../domain/orders/observe'
import { toOrderIntegrationId, type OrderKey } from '../../domain/orders/order-key'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { noteAliases, writeAliasesWhenDue, type AliasDependencies } from '../kept/order-aliases'
import { catchUpWhenDue, type CatchUpDependencies } from '../kept/catch-up'
import { isKept } from '../kept/is-kept'
import { confirmWithOrders, type ConfirmDependencies } from '../orders/confirm-with-orders'
import type { SettingsMemory } from '../settings/settings-memory'
import { holdBackWhereOver } from '../resends/hold-back'
import type { ResendDependencies } from '../resends/resend-queues'

export type KeepDependencies = ConfirmDependencies &
  ResendDependencies &
  CatchUpDependencies &
  AliasDependencies & {
    readonly enqueued: Collection<EnqueuedBucket>
    readonly memory: { readonly settings: SettingsMemory }
  }

type Reported = readonly [OrderIntegrationRecord, ...OrderIntegrationRecord[]]

/** The order as it is stored now; undefined where it needs nobody and has no record. */
type Kept = Result<StoredOrderIntegration | undefined, Failure>

/**
 * Adds what an observation tells to its order, settles a contradiction, and shows it in this replica at once. What needs
 * nobody, of an order that has no record, is written nowhere: it is remembered for some minutes.
 */
export const keepObservation = async (
  dependencies: KeepDependencies,
  key: OrderKey,
  ...reported: Reported
): Promise<Result<void, Failure>> => withoutOrder(await keepAndShow(dependencies, key, ...reported))

/** The same, and how the order stands now. */
export const keepAndShow = async (
  dependencies: KeepDependencies,
  key: OrderKey,
  ...reported: Reported
): Promise<Kept> =>
  confirmAndShow(dependencies, key, await writeWhereKept(dependencies, key, reported))

/** The same where the order has a record from now on, whatever is told of it: it was seen in trouble a moment ago. */
export const keepInRecord = async (
  dependencies: KeepDependencies,
  key: OrderKey,
  ...reported: Reported
): Promise<Result<void, Failure>> => {
  noteAliases(dependencies, reported)
  return withoutOrder(
    await confirmAndShow(dependencies, key, await write(dependencies, key, reported)),
  )
}

const withoutOrder = (kept: Kept): Result<void, Failure> => (kept.ok ? success(undefined) : kept)

const confirmAndShow = async (
  dependencies: KeepDependencies,
  key: OrderKey,
  kept: Kept,
): Promise<Kept> => {
  if (!kept.ok || kept.value === undefined) return kept
  const confirmed = await confirmWithOrders(dependencies, key, kept.value)
  dependencies.memory.openSet.apply(confirmed)
  await holdBackWhereOver(dependencies, confirmed)
  return success(confirmed)
}

/** Writes what is told without asking anybody, and without showing it. */
export const writeWhereKept = async (
  dependencies: KeepDependencies,
  key: OrderKey,
  reported: Reported,
): Promise<Kept> => {
  const { memory, clock, enqueued } = dependencies
  const now = clock.now()
  noteAliases(dependencies, reported)
  void writeAliasesWhenDue(dependencies)
  void catchUpWhenDue(dependencies)
  const together = reported.reduce(joinRecords)
  if (needsRecord(together, { ...memory.settings.rules, now })) {
    return write(dependencies, key, reported)
  }
  const kept = await isKept(dependencies, key)
  if (!kept.ok) return kept
  if (kept.value) return write(dependencies, key, reported)
  if (waitsForResult(together, judge(together).verdict)) {
    // That it is on its way says nothing yet of what becomes of it: it waits with others.
    const waiting = await memory.kept.enqueued.keep(enqueued, together, now)
    return waiting.ok ? success(undefined) : waiting
  }
  memory.kept.recent.note(together, Date.parse(now))
  void catchUpWhenDue(dependencies)
  // It may have got a record while that was asked.
  if (!memory.kept.ids.has(toOrderIntegrationId(key))) return success(undefined)
  const begun = await isKept(dependencies, key)
  return begun.ok && begun.value ? write(dependencies, key, reported) : success(undefined)
}

const write = async (
  { memory, clock, orderIntegrations }: KeepDependencies,
  key: OrderKey,
  reported: Reported,
): Promise<Kept> => {
  const { ids, recent } = memory.kept
  ids.add(toOrderIntegrationId(key))
  let told = [...recent.take(key), ...reported]
  for (;;) {
    const updated = await orderIntegrations.update(key, (current) => observeAll(current, told))
    if (!updated.ok) for (const each of told) recent.note(each, Date.parse(clock.now()))
    // What was reported while that was written.
    told = updated.ok ? [...recent.take(key)] : []
    if (told.length === 0) return updated
  }
}
