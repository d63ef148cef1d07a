import { observeAll } from '../../domain/orders/observe'
import type { OrderKey } from '../../domain/orders/order-key'
import type { Clock } from '../../ports/clock'
import type { OpenSet } from '../inbox/open-set'
import { isKept, type IsKeptDependencies } from './is-kept'

export type CatchUpDependencies = IsKeptDependencies & {
  readonly clock: Clock
  readonly memory: { readonly openSet: OpenSet }
}

/** How long this replica may not know of a record that another began, while it takes something in. */
const everyMs = 60_000

/**
 * Asks, at most once a minute and while anything waits for it, which orders got a record elsewhere, and adds to those what
 * was reported of them here meanwhile. Never waited for by what is taken in: whoever asks for it may.
 */
export const catchUpWhenDue = async (dependencies: CatchUpDependencies): Promise<void> => {
  const { memory, clock } = dependencies
  if (memory.kept.recent.isEmpty) return
  if (memory.kept.takeCatchUp(Date.parse(clock.now()), everyMs)) await catchUp(dependencies)
}

/** The same, whenever that was done last: where nothing more comes in, background work does it. */
export const catchUp = async (dependencies: CatchUpDependencies): Promise<void> => {
  const { memory, clock, orderIntegrations: store } = dependencies
  const { ids, recent } = memory.kept
  // First, so that nothing is written between what is loaded and what is caught up with.
  const viewed = await memory.openSet.view({ store, clock })
  if (!viewed.ok) return
  await ids.load(store.scrollIds)
  // Also while not all are known: what others write from now on was just looked at, and each order was asked for by its id.
  for (const key of recent.keysWhere((id) => ids.has(id))) await addRecent(dependencies, key)
}

const addRecent = async (dependencies: CatchUpDependencies, key: OrderKey): Promise<void> => {
  const { memory, clock, orderIntegrations } = dependencies
  const kept = await isKept(dependencies, key)
  if (!kept.ok || !kept.value) return
  const told = memory.kept.recent.take(key)
  if (told.length === 0) return
  const updated = await orderIntegrations.update(key, (current) => observeAll(current, told))
  if (updated.ok) memory.openSet.apply(updated.value)
  else for (const each of told) memory.kept.recent.note(each, Date.parse(clock.now()))
}
