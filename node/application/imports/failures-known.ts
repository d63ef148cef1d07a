import { z } from 'zod'

import type { UpstreamFailure } from '../../domain/failure'
import {
  isLongAgo,
  laterOf,
  type FailuresKnown,
  type KnownUntil,
} from '../../domain/imports/failures-known'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { marketplaceNames } from '../connectors/marketplace-names'
import { jobState, type JobStates } from '../tick/job-states'
import type { ImportMemory } from './import-memory'

const state = jobState('known-until', z.object({ until: z.record(z.string()) }), { until: {} })

type Dependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly memory: { readonly imports: ImportMemory }
}

/** When the newest of these rows happened, by marketplace. Rows without a time tell nothing: their time is the import's. */
const newestIn = (rows: readonly OrderIntegrationRecord[], now: string): KnownUntil => {
  const newest: Record<string, string> = {}
  for (const { affiliateId, history, details } of rows) {
    const [word] = history
    const said = word?.kind === 'order-fact' && word.occurredAt < now ? word.occurredAt : undefined
    const at = details.createdAt?.value ?? said ?? ''
    if (at <= now && at > (newest[affiliateId] ?? '')) newest[affiliateId] = at
  }
  return newest
}

const isSame = (one: KnownUntil, other: KnownUntil): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * Notes until when the failures of marketplaces are known now: until the newest row, since what happened after it is in no
 * file. Where it cannot be written the next part tries again; what was imported is kept all the same.
 */
export const noteKnownUntil = async (
  { clock, jobStates, memory }: Dependencies,
  rows: readonly OrderIntegrationRecord[],
): Promise<void> => {
  const { known } = memory.imports
  const newest = newestIn(rows, clock.now())
  if (Object.keys(newest).length === 0) return
  if (known.wasEverRead && isSame(laterOf(known.last, newest), known.last)) return
  const changed = await jobStates.change(state, ({ until }) => ({ until: laterOf(until, newest) }))
  if (changed.ok) known.expire()
}

type DescribeDependencies = Dependencies & AffiliatesDependencies

/** Of each marketplace that no program reports, until when its failures are known, the oldest first. At most half a minute old. */
export const failuresKnown = async (
  dependencies: DescribeDependencies,
  namesFreshMs?: number,
): Promise<Result<readonly FailuresKnown[], UpstreamFailure>> => {
  const { clock, jobStates, memory } = dependencies
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const known = await memory.imports.known.read(clock, async () => {
    const read = await jobStates.read(state)
    return read.ok ? success(read.value.until) : read
  })
  if (!known.ok) return known
  const names = await marketplaceNames(dependencies, namesFreshMs)
  const reported = memory.connectors.names.last
  const { timeZone, knownForHours: hours } = memory.settings.known
  const asOf = { now: clock.now(), timeZone, hours }
  const native = affiliates.value.filter(({ id }) => !reported.has(id))
  const described = native.map(({ id, name }): FailuresKnown => {
    const until = known.value[id]
    const isOld = until === undefined || isLongAgo(until, asOf)
    return { affiliateId: id, name: names.get(id) ?? name, until, isOld }
  })
  return success(described.sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? -1 : 1)))
}
