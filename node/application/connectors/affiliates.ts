import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Affiliate, AffiliateDirectory } from '../../ports/affiliate-directory'
import type { SettingsMemory } from '../settings/settings-memory'
import type { ListedAffiliates } from './connector-memory'
import { listConnectors, type ConnectorDependencies } from './list-connectors'

export type AffiliatesDependencies = ConnectorDependencies & {
  readonly affiliates: AffiliateDirectory
  readonly memory: { readonly settings: SettingsMemory }
}

/** A list that could not be read is asked for again sooner; what is known meanwhile serves. */
const failedForMs = 60_000

/**
 * The store's affiliates: those that VTEX lists, read at most every ten minutes, and those of registered connectors.
 * VTEX's list may be closed to the app; connectors alone then say which marketplaces there are.
 */
export const knownAffiliates = async (
  dependencies: AffiliatesDependencies,
): Promise<Result<readonly Affiliate[], UpstreamFailure>> => {
  const { affiliates } = dependencies.memory.connectors
  const read = await affiliates.read(
    dependencies.clock,
    () => listAffiliates(dependencies),
    affiliates.last.failure && failedForMs,
  )
  return read.ok ? success(read.value.listed) : read
}

const listAffiliates = async (
  dependencies: AffiliatesDependencies,
): Promise<Result<ListedAffiliates, UpstreamFailure>> => {
  const before = dependencies.memory.connectors.affiliates.last
  const [listed, registered] = await Promise.all([
    dependencies.affiliates.list(),
    listConnectors(dependencies),
  ])
  if (!listed.ok && !registered.ok) return listed
  const known = new Map<string, Affiliate>()
  for (const { affiliateId, marketplaceName } of registered.ok ? registered.value : []) {
    known.set(affiliateId, { id: affiliateId, name: marketplaceName, salesChannel: '' })
  }
  for (const affiliate of listed.ok ? listed.value : before.listed) {
    const name = known.get(affiliate.id)?.name || affiliate.name || affiliate.id
    known.set(affiliate.id, { ...affiliate, name })
  }
  const all = [...known.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  return success({ listed: all, failure: listed.ok ? undefined : listed.error })
}

/**
 * Those, and the ones that a person entered. A failure where none is known because VTEX could not be asked: that a
 * store sells on no marketplace must not be taken from an outage.
 */
export const allAffiliates = async (
  dependencies: AffiliatesDependencies,
): Promise<Result<readonly Affiliate[], UpstreamFailure>> => {
  const { memory } = dependencies
  const known = await knownAffiliates(dependencies)
  const ids = new Set(known.ok ? known.value.map(({ id }) => id) : [])
  const entered = memory.settings.known.affiliates
    .filter(({ id }) => !ids.has(id))
    .map(({ id, name = id, salesChannel = '' }) => ({ id, name, salesChannel }))
  if (entered.length > 0) return success([...(known.ok ? known.value : []), ...entered])
  const { failure } = memory.connectors.affiliates.last
  return known.ok && known.value.length === 0 && failure !== undefined
    ? { ok: false, error: failure }
    : known
}
