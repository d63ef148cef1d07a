import type { UpstreamFailure } from '../../domain/failure'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import { hourMs } from '../../lib/hours'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'

type Dependencies = { readonly clock: Clock; readonly sourceHours: Collection<ReplicaHours> }

/** Two days: what is older is in no figure. */
const keptForMs = 48 * hourMs

/** Ends the memory of what replicas counted that have ended since: each had a document of its own. */
export const forgetOldSourceHours = async ({
  clock,
  sourceHours,
}: Dependencies): Promise<Result<void, UpstreamFailure>> => {
  const before = new Date(Date.parse(clock.now()) - keptForMs).toISOString()
  const stored = await sourceHours.list()
  if (!stored.ok) return stored
  const isOld = ({ to }: ReplicaHours): boolean => to < before
  for (const { replicaId } of stored.value.filter(isOld)) {
    const removed = await sourceHours.remove(replicaId, isOld)
    if (!removed.ok) return removed
  }
  return success(undefined)
}
