import { z } from 'zod'

import type { UpstreamFailure } from '../../domain/failure'
import {
  latestOf,
  latestOfSourcesSchema,
  type ReplicaHours,
} from '../../domain/ingest/source-hours'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { JobStates } from '../tick/job-states'
import type { LatestBySource, SourceMemory } from './source-memory'

export type SourceHealthDependencies = {
  readonly clock: Clock
  readonly memory: { readonly sources: SourceMemory }
  readonly sourceHours: Collection<ReplicaHours>
  readonly jobStates: JobStates
}

const name = 'sources'

const everyMs = 600_000

const storedSchema = z.object({ latest: latestOfSourcesSchema })

/** When each source last succeeded and failed, also where that was weeks ago. */
export const rememberedSources = async (
  jobStates: JobStates,
): Promise<Result<LatestBySource, UpstreamFailure>> => {
  const stored = await jobStates.read(name)
  return stored.ok ? success(storedSchema.safeParse(stored.value).data?.latest ?? {}) : stored
}

/**
 * Writes down what this replica counted of its sources, and every ten minutes when each was last heard, since counts
 * are forgotten after a day. Under the tick's lease.
 */
export const rememberSources = async (
  dependencies: SourceHealthDependencies,
): Promise<Result<Readonly<Record<string, number>>, UpstreamFailure>> => {
  const { clock, jobStates } = dependencies
  const { sources } = dependencies.memory
  await sources.counts.flush(dependencies)
  const now = Date.parse(clock.now())
  if (sources.isLatestWritten(now, everyMs)) return success({})
  const [remembered, totals] = await Promise.all([
    rememberedSources(jobStates),
    sources.counts.totals(dependencies),
  ])
  if (!remembered.ok) return remembered
  if (!totals.ok) return totals
  sources.noteLatestWritten(now)
  if (totals.value.size === 0) return success({})
  const latest = { ...remembered.value }
  for (const [source, total] of totals.value) {
    latest[source] = latestOf(latest[source] ?? {}, total)
  }
  const saved = await jobStates.write(name, { latest })
  return saved.ok ? success({ sources: totals.value.size }) : saved
}
