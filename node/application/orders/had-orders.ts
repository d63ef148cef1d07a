import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { lastWrittenFirst, type OrderIntegrationStore } from '../../ports/order-integration-store'
import { rememberedSources, type SourceHealthDependencies } from '../ingest/remembered-sources'
import type { ReadingMemory } from '../reading/reading-memory'
import { readingProgress } from '../reading/reading-progress'
import type { OrderMemory } from './order-memory'

type Dependencies = SourceHealthDependencies & {
  readonly memory: { readonly orders: OrderMemory; readonly reading: ReadingMemory }
  readonly orderIntegrations: OrderIntegrationStore
}

/**
 * Whether any source ever spoke of an order, or Orders ever listed one: it tells an account where all is done from one
 * where nothing has begun. Orders in good health have no record, so records are only the last to be asked for. Asks until
 * the first order, which the search index may show some seconds late.
 */
export const hadOrders = async (
  dependencies: Dependencies,
  openOrders: number,
): Promise<Result<boolean, UpstreamFailure>> => {
  const { orders } = dependencies.memory
  if (openOrders > 0) orders.noteHad()
  if (orders.hadAny) return success(true)
  const known = await knewOrders(dependencies)
  if (!known.ok) return known
  if (known.value) orders.noteHad()
  return known
}

const knewOrders = async (
  dependencies: Dependencies,
): Promise<Result<boolean, UpstreamFailure>> => {
  const { memory, clock, jobStates, orderIntegrations } = dependencies
  const { reading, sources } = memory
  const progress = await reading.progress.read(clock, () => jobStates.read(readingProgress))
  if (!progress.ok) return progress
  if (Object.values(progress.value).some(({ lastOrderAt }) => lastOrderAt)) return success(true)
  const [totals, before] = await Promise.all([
    sources.counts.totals(dependencies),
    sources.latest.read(clock, () => jobStates.read(rememberedSources)),
  ])
  if (!totals.ok) return totals
  if (!before.ok) return before
  const latest = [...totals.value.values(), ...Object.values(before.value.latest)]
  if (latest.some(({ lastSuccessAt }) => lastSuccessAt)) return success(true)
  const first = await orderIntegrations.page({}, { sort: lastWrittenFirst, to: 1 })
  return first.ok ? success(first.value.rows.length > 0) : first
}
