import type { UpstreamFailure } from '../../domain/failure'
import { latestOf, nothingSent, type SourceTotals } from '../../domain/ingest/source-hours'
import { success, type Result } from '../../lib/result'
import { rememberedSources, type SourceHealthDependencies } from './remembered-sources'

/** How well a source works: its last 24 hours, and when it last succeeded and failed, however long ago. */
export type SourceHealth = SourceTotals & {
  /** How old its last success is. */
  readonly lagSeconds: number | undefined
}

/** How well a source works, by the id of its connector or the name of VTEX's own. */
export const sourceHealth = async (
  dependencies: SourceHealthDependencies,
  source: string,
): Promise<Result<SourceHealth, UpstreamFailure>> => {
  const { clock, jobStates } = dependencies
  const { sources } = dependencies.memory
  const [totals, before] = await Promise.all([
    sources.counts.totals(dependencies),
    // Asked for each connector of a page at a time: once is enough.
    sources.latest.read(clock, () => jobStates.read(rememberedSources)),
  ])
  if (!totals.ok) return totals
  if (!before.ok) return before
  const counted = totals.value.get(source) ?? nothingSent
  const latest = latestOf(counted, before.value.latest[source] ?? {})
  const { lastSuccessAt } = latest
  const lagSeconds =
    lastSuccessAt === undefined ? undefined : secondsBetween(lastSuccessAt, clock.now())
  return success({ ...counted, ...latest, lagSeconds })
}

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000))
