import type { UpstreamFailure } from '../../domain/failure'
import {
  latestOf,
  nothingSent,
  type LatestOfSource,
  type SourceTotals,
} from '../../domain/ingest/source-hours'
import { success, type Result } from '../../lib/result'
import { rememberedSources, type SourceHealthDependencies } from './remembered-sources'

/** How well a source works: its last 24 hours, and when it last succeeded and failed, however long ago. */
export type SourceHealth = SourceTotals & {
  /** How old its last success is. */
  readonly lagSeconds: number | undefined
}

const freshForMs = 60_000

const remembered = async ({
  state,
  jobStates,
  clock,
}: SourceHealthDependencies): Promise<
  Result<Readonly<Record<string, LatestOfSource>>, UpstreamFailure>
> => {
  const known = state.sourcesRemembered
  const now = Date.parse(clock.now())
  if (known.latest !== undefined && now - known.latest.readAt < freshForMs) {
    return success(known.latest.bySource)
  }
  // Asked for each connector of a page at a time: once is enough.
  known.reading ??= rememberedSources(jobStates).finally(() => {
    known.reading = undefined
  })
  const read = await known.reading
  if (read.ok) known.latest = { bySource: read.value, readAt: now }
  return read
}

/** How well a source works, by the id of its connector or the name of VTEX's own. */
export const sourceHealth = async (
  dependencies: SourceHealthDependencies,
  source: string,
): Promise<Result<SourceHealth, UpstreamFailure>> => {
  const { state, clock } = dependencies
  const [totals, before] = await Promise.all([
    state.sources.totals(dependencies),
    remembered(dependencies),
  ])
  if (!totals.ok) return totals
  if (!before.ok) return before
  const counted = totals.value.get(source) ?? nothingSent
  const latest = latestOf(counted, before.value[source] ?? {})
  const { lastSuccessAt } = latest
  const lagSeconds =
    lastSuccessAt === undefined ? undefined : secondsBetween(lastSuccessAt, clock.now())
  return success({ ...counted, ...latest, lagSeconds })
}

const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000))
