import type { UpstreamFailure } from '../../domain/failure'
import type { Observation } from '../../domain/orders/observation'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { SourceMemory } from './source-memory'

export type UnassignedDependencies = {
  readonly clock: Clock
  readonly unassigned: Collection<Observation>
  readonly memory: { readonly sources: SourceMemory }
}

type Told = { readonly observation: Observation; readonly isGoodNews: boolean }

/**
 * Keeps what names no order, apart from all orders. Good news of nobody knows which order is counted only: each document
 * costs, and a connector that names no order has one for each result.
 */
export const keepUnassigned = async (
  { unassigned, memory, clock }: UnassignedDependencies,
  { observation, isGoodNews }: Told,
): Promise<Result<'unassigned' | 'counted', UpstreamFailure>> => {
  if (isGoodNews) return success('counted')
  const kept = await unassigned.put(observation.digest, observation)
  if (!kept.ok) return kept
  memory.sources.unassigned.noteKept(clock.now())
  return success('unassigned')
}
