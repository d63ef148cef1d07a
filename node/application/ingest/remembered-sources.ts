import { z } from 'zod'

import type { UpstreamFailure } from '../../domain/failure'
import {
  latestOf,
  latestOfSourcesSchema,
  type LatestOfSource,
  type ReplicaHours,
} from '../../domain/ingest/source-hours'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import { jobState, type JobStates } from '../tick/job-states'
import type { SourceMemory } from './source-memory'

export type SourceHealthDependencies = {
  readonly clock: Clock
  readonly memory: { readonly sources: SourceMemory }
  readonly sourceHours: Collection<ReplicaHours>
  readonly jobStates: JobStates
}

const everyMs = 600_000

const storedSchema = z.object({ latest: latestOfSourcesSchema })

/** When each source last succeeded and failed, also where that was weeks ago. */
export const rememberedSources = jobState('sources', storedSchema, { latest: {} })

/**
 * Writes down what this replica counted of its sources, and every ten minutes when each was last heard, since counts
 * are forgotten after a day. Under the tick's lease.
 */
export const rememberSources = async (
  dependencies: SourceHealthDependencies,
): Promise<Result<Readonly<Record<string, number>>, UpstreamFailure>> => {
  const { clock, jobStates } = dependencies
  const { sources } = dependencies.memory
  const now = Date.parse(clock.now())
  if (sources.isLatestWritten(now, everyMs)) {
    await sources.counts.flush(dependencies)
    return success({})
  }
  await sources.counts.write(dependencies)
  const [remembered, totals] = await Promise.all([
    jobStates.read(rememberedSources),
    sources.counts.totals(dependencies),
  ])
  if (!remembered.ok) return remembered
  if (!totals.ok) return totals
  sources.noteLatestWritten(now)
  if (totals.value.size === 0) return success({})
  const latest: Record<string, LatestOfSource> = { ...remembered.value.latest }
  for (const [source, total] of totals.value) {
    latest[source] = latestOf(latest[source] ?? {}, total)
  }
  const saved = await jobStates.write(rememberedSources, { latest })
  return saved.ok ? success({ sources: totals.value.size }) : saved
}
